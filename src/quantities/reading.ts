import type { Quantity, QuantityKind } from "../domain/figure.ts";

/** What stands at a place of a text: perhaps a quantity, and where reading goes on. */
export interface Reading {
  readonly quantity?: Quantity | undefined;
  readonly end: number;
}

/** Where something other than a number before a unit may be read. */
export interface Spot {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  /** The words before, down to the quantity before; folded. */
  readonly before: string;
}

/** A reading of the whole stretch from `start` to `end` as one exact quantity. */
export function made(
  start: number,
  end: number,
  kind: QuantityKind,
  value: number,
  unit: string,
  baseValue: number,
  baseUnit = "",
): Reading {
  const span = { start, end };
  return { quantity: { span, kind, value, unit, number: span, baseValue, baseUnit }, end };
}

/** A reading of a place in a ranking; the number alone stands between `from` and `to`. */
export function ranking(
  start: number,
  end: number,
  value: number,
  unit: string,
  from: number,
  to: number,
): Reading {
  return {
    quantity: { span: { start, end }, kind: "rank", value, unit, number: { start: from, end: to } },
    end,
  };
}

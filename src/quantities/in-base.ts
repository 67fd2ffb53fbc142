import { factorOf } from "../language/numerals.ts";
import type { Amount } from "./amount.ts";
import type { Currency } from "./currency-before.ts";
import type { Rate } from "./rate-after.ts";
import type { UnitAfter } from "./unit-after.ts";

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Value and unit in the base of the kind; none for a bare number that is its own base. */
export function baseOf(
  { first, upper, looseScale, scale }: Amount,
  after: UnitAfter | undefined,
  add: number,
  rate: Rate,
  currency: Currency | undefined,
) {
  const own = first.plain.value;
  const shared = upper !== undefined && first.value === own;
  const multiplier = shared ? upper.value / upper.plain.value : first.value / own;
  const factor =
    (own === 0 || !Number.isFinite(multiplier) ? 1 : multiplier) *
    (SCALES[scale.trim()] ?? 1) *
    factorOf(looseScale);
  if (after === undefined && currency === undefined && factor === 1) return {};
  const base = exact((own + add) * factor * (after?.unit.factor ?? 1));
  return {
    baseValue: after?.unit.name === "折" ? discounted(base, first.value) : base,
    baseUnit: `${currency?.base ?? after?.unit.base ?? ""}${rate.base}`,
  };
}

/** 7.5折 is 75%, and so is 75折; 半折 is half the price. */
function discounted(base: number, value: number): number {
  if (value === 0.5) return base * 10;
  return value > 10 ? base / 10 : base;
}

/** A value without the noise of binary fractions: 12 digits are more than any report gives. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

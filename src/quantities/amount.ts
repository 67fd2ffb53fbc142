import type { ScannedNumeral } from "../language/numeral.ts";
import { upperOf } from "./range.ts";
import { textAt } from "./unit-after.ts";

const LOOSE = / ?(?:有余|余|多|来)(?: ?(万亿|[百千万亿]))?/y;
const SCALE = / {0,2}(thousand|million|billion|trillion)(?![a-z])/y;

/** Where a quantity is read. */
export interface Place {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  /** Where the quantity before ends. */
  readonly floor: number;
}

/** A numeral with the other end of its range and what makes it greater or vague: 80至90, 1.4 million, 100余. */
export interface Amount {
  readonly first: ScannedNumeral;
  readonly upper: ScannedNumeral | undefined;
  /** Approximator after the number, with a multiplier of its own: 多, 余万. */
  readonly loose: string;
  readonly looseScale: string;
  /** English multiplier with the blanks before it. */
  readonly scale: string;
  /** Where the digits and multipliers end. */
  readonly end: number;
  /** Where a unit may begin. */
  readonly unitFrom: number;
}

/** The number that a numeral makes with what follows it, up to its unit. */
export function amountOf({ folded, text }: Place, first: ScannedNumeral): Amount {
  const upper = upperOf(folded, text, first);
  const end = (upper ?? first).end;
  const loose = textAt(LOOSE, folded, end) ?? "";
  const looseScale = /[百千万亿]+$/.exec(loose)?.[0] ?? "";
  const scale = textAt(SCALE, folded, end + loose.length) ?? "";
  return {
    first,
    upper,
    loose,
    looseScale,
    scale,
    end: end + (looseScale === "" ? 0 : loose.length) + scale.length,
    unitFrom: end + loose.length + scale.length,
  };
}

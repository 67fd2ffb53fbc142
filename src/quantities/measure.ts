import type { Quantity } from "../domain/figure.ts";
import type { ScannedNumeral } from "../language/numeral.ts";
import { factorOf } from "../language/numerals.ts";
import { upperOf } from "./range.ts";
import { boundsOf, markerBefore } from "./read-quantities-bounds.ts";
import { standsAlone } from "./read-quantities-names.ts";
import { rateAfter, textAt, type UnitAfter, unitAfter } from "./unit-after.ts";
import { tailOf } from "./unit-tail.ts";

const LOOSE = / ?(?:有余|余|多|来)(?: ?(万亿|[百千万亿]))?/y;
const SCALE = / {0,2}(thousand|million|billion|trillion)(?![a-z])/y;
const TRAILING = / ?(?:及?以上|及?以下|以内|之内|左右|上下|有余|or more|or less|or fewer)/y;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Formal digits that stand alone before a counter are names: 陆家, 伍家. */
const FORMAL_DIGIT = /^[壹贰叁肆伍陆柒捌玖]$/;

/** Where a quantity is read. */
export interface Place {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  /** Where the quantity before ends. */
  readonly floor: number;
}

/** A numeral with the other end of its range and what makes it greater or vague: 80至90, 1.4 million, 100余. */
interface Amount {
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

/**
 * The quantity that a numeral makes with what stands around it: its unit, its bounds, the other end of its range.
 * Undefined where it measures nothing.
 */
export function measured(place: Place, first: ScannedNumeral, before: string): Quantity | undefined {
  const { text, folded, at } = place;
  const amount = amountOf(place, first);
  const after = unitAfter(folded, amount.unitFrom);
  if (!measures(place, amount, after)) return undefined;
  const unitEnd = after?.end ?? amount.unitFrom;
  const rate = after === undefined ? "" : rateAfter(folded, unitEnd);
  const tail = tailOf(folded, unitEnd + rate.length, after?.unit);
  const tailEnd = unitEnd + rate.length + tail.length;
  const trailing = textAt(TRAILING, folded, tailEnd) ?? "";
  const marker = markerBefore(before);
  // 近三年: a period, not nearly three years.
  const period = marker.word === "近" && after?.unit.kind === "duration";
  const value = exact(first.plain.value + (tail.add ?? 0));
  const vague = `${amount.loose}${first.loose ? "几" : ""}${tail.vague ?? ""}${trailing}`;
  return {
    span: { start: period ? at : at - marker.length, end: tailEnd + trailing.length },
    kind: rate === "" ? (after?.unit.kind ?? "number") : "rate",
    value,
    unit: unitText(text, amount, after, rate),
    number: { start: at, end: amount.end },
    ...baseOf(amount, after, tail.add ?? 0, rate),
    ...boundsOf(value, amount.upper?.plain.value ?? first.high, period ? "" : marker.word, vague),
  };
}

function amountOf({ folded, text }: Place, first: ScannedNumeral): Amount {
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

/** False for numbers without a unit inside a word, for years, for names such as 陆家 and for 十折, which is no discount. */
function measures(
  { folded, at }: Place,
  { first, upper, loose }: Amount,
  after: UnitAfter | undefined,
): boolean {
  if (after === undefined) return standsAlone(folded, at, (upper ?? first).end + loose.length);
  const { name, kind } = after.unit;
  if (name === "年" && first.value > 1900 && first.value < 2100) return false;
  if (name === "折" && first.value === 10) return false;
  return kind !== "count" || !FORMAL_DIGIT.test(folded.slice(at, first.end));
}

/** The unit with its multipliers as the text has them: 万元, 余万人's 万人, million yuan. */
function unitText(text: string, amount: Amount, after: UnitAfter | undefined, rate: string): string {
  const { first, upper, looseScale, scale, end } = amount;
  const own = text.slice((upper ?? first).plain.end, (upper ?? first).end);
  const later = text.slice(end - scale.length - looseScale.length, end - scale.length);
  const unit = after === undefined ? "" : text.slice(after.start, after.end + rate.length);
  const blank = scale.trim() !== "" && after !== undefined ? " " : "";
  return `${own}${later}${scale.trim()}${blank}${unit}`.trim();
}

/** Value and unit in the base of the kind; none for a bare number that is its own base. */
function baseOf(
  { first, upper, looseScale, scale }: Amount,
  after: UnitAfter | undefined,
  add: number,
  rate: string,
) {
  const own = first.plain.value;
  const shared = upper !== undefined && first.value === own;
  const multiplier = shared ? upper.value / upper.plain.value : first.value / own;
  const factor =
    (own === 0 || !Number.isFinite(multiplier) ? 1 : multiplier) *
    (SCALES[scale.trim()] ?? 1) *
    factorOf(looseScale);
  if (after === undefined && factor === 1) return {};
  const base = exact((own + add) * factor * (after?.unit.factor ?? 1));
  // 75折 is 75%, 7.5折 as well.
  const tenfold = after?.unit.name === "折" && first.value > 10;
  return { baseValue: tenfold ? base / 10 : base, baseUnit: `${after?.unit.base ?? ""}${rate}` };
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}

import type { Quantity } from "../domain/figure.ts";
import type { ScannedNumeral } from "../language/numeral.ts";
import { type Amount, amountOf, type Place } from "./amount.ts";
import { type Currency, currencyBefore } from "./currency-before.ts";
import { baseOf, exact } from "./in-base.ts";
import { rateAfter } from "./rate-after.ts";
import { boundsOf, markerBefore, trailingAt } from "./read-quantities-bounds.ts";
import { standsAlone } from "./read-quantities-names.ts";
import { type UnitAfter, unitAfter } from "./unit-after.ts";
import { tailOf } from "./unit-tail.ts";
import { AFTER_DIGITS } from "./units.ts";

/** Formal digits that are surnames, too: 陆家, 伍家. */
const FORMAL_DIGIT = /^[伍陆]$/;

/**
 * The quantity that a numeral makes with what stands around it: its unit, its bounds, the other end of its range.
 * Undefined where it measures nothing.
 */
export function measured(place: Place, first: ScannedNumeral, before: string): Quantity | undefined {
  const { text, folded, at } = place;
  const amount = amountOf(place, first);
  const after = unitAfter(folded, amount.unitFrom);
  const currency = after === undefined || after.unit.kind === "money" ? currencyBefore(before) : undefined;
  if (currency === undefined && !measures(place, amount, after, before)) return undefined;
  const unitEnd = after?.end ?? amount.unitFrom;
  const rate = rateAfter(folded, after === undefined && currency === undefined ? folded.length : unitEnd);
  const tail = tailOf(folded, unitEnd + rate.text.length, after?.unit);
  const tailEnd = unitEnd + rate.text.length + tail.length;
  const trailing = trailingAt(folded, tailEnd);
  const words = currency === undefined ? before : before.slice(0, -currency.length);
  const marker = markerBefore(words, folded.slice(at, at + 1));
  const kind = currency === undefined ? (after?.unit.kind ?? "number") : "money";
  // 近三年: a period, not nearly three years.
  const period = marker.word === "近" && after?.unit.kind === "duration";
  const value = exact(first.plain.value + (tail.add ?? 0));
  const vague = `${amount.loose}${first.loose ? "几" : ""}${tail.vague ?? ""}${trailing}`;
  return {
    span: {
      start: period ? at : at - marker.length - (currency?.length ?? 0),
      end: tailEnd + trailing.length,
    },
    kind: rate.text === "" ? kind : "rate",
    value,
    unit: unitText(text, amount, after, rate.text) + signOf(place, amount, currency, after),
    number: { start: at, end: amount.end },
    ...baseOf(amount, after, tail.add ?? 0, rate, currency),
    ...boundsOf(value, amount.upper?.plain.value ?? first.high, period ? "" : marker.word, vague),
  };
}

/** False for numbers without a unit inside a word, for years, for names such as 陆家 and for 十折, which is no discount. */
function measures(
  { folded, at }: Place,
  { first, upper, loose }: Amount,
  after: UnitAfter | undefined,
  before: string,
): boolean {
  if (after === undefined) return standsAlone(folded, at, (upper ?? first).end + loose.length);
  const { name, kind } = after.unit;
  if (AFTER_DIGITS.has(name) && !/\d/.test(folded[at] ?? "")) return false;
  if (name === "次" && first.value === 1 && before.endsWith("跑")) return false;
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

/** The sign or name of a currency that no unit repeats, as the text has it. */
function signOf(
  { text, at }: Place,
  { scale }: Amount,
  currency: Currency | undefined,
  after: UnitAfter | undefined,
): string {
  if (currency === undefined || after !== undefined) return "";
  const blank = scale === "" ? "" : " ";
  return blank + text.slice(at - currency.length, at - currency.length + currency.name);
}

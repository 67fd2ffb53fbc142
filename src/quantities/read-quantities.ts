import type { Quantity } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { negated, type ScannedNumeral, whole } from "../language/numeral.ts";
import { factorOf, numeralRunEnd } from "../language/numerals.ts";
import { scanNumeral } from "../language/scan-numeral.ts";
import type { Place } from "./amount.ts";
import { measured } from "./measure.ts";
import { dateAt } from "./read-dates.ts";
import { codeEnd, inName } from "./read-quantities-names.ts";
import { specialAt } from "./read-quantities-special.ts";
import type { Reading } from "./reading.ts";
import { textAt } from "./unit-after.ts";

/** Where a quantity may begin; an address is skipped whole. */
const START =
  /https?:\/\/[!-~]*|[\d负零〇一二两三四五六七八九俩十百千廿半壹贰叁肆伍陆柒捌玖拾佰仟]|(?<=[数几上近过逾超约])[万亿]|万(?=[余多])|-(?=\.?\d)|\.(?=\d)|[无未没](?=[^,。]{0,5}[一1])|翻.{0,2}番|前[一二三四五六七八九十\d]|民国(?= ?[元\d一二三四五六七八九])|打对折/g;

/** 师生比1:16 is no time of day. */
const RATIO = /比(?:例|率|重)?(?:为|是|达到?|约|由|从|:)?\s?$/;

/** Quantities of a text in order of place; they never overlap. All reading is done on folded text. */
export function readQuantities(text: string): Quantity[] {
  const folded = fold(text);
  const found: Quantity[] = [];
  let floor = 0;
  START.lastIndex = 0;
  for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
    if (match[0].startsWith("http")) continue;
    const { quantity, end } = readingAt({ text, folded, at: match.index, floor });
    START.lastIndex = Math.max(end, match.index + 1);
    if (quantity === undefined) continue;
    found.push(quantity);
    floor = quantity.span.end;
  }
  return found;
}

function readingAt(place: Place): Reading {
  const { text, folded, at, floor } = place;
  const before = folded.slice(Math.max(floor, at - 16), at);
  const code = RATIO.test(before) ? at : codeEnd(folded, at);
  if (code > at) return { end: code };
  if (/[a-z](?:_\{?)?$/.test(before) && /\d/.test(folded[at] ?? ""))
    return { end: numeralRunEnd(folded, at) };
  const special = specialAt({ text, folded, at, before });
  if (special !== undefined) return special;
  const date = dateAt(folded, at);
  if (date !== undefined) return dated(at, date.date, date.end, Number(date.date.slice(0, 4)) || 0);
  if (/^[-.]/.test(folded.slice(at, at + 1)) && !/(?:^|[\s(:：(,，长降率为是达速值])$/.test(before.slice(-1)))
    return { end: at + 1 };
  const numeral = belowZero(folded, at, text) ?? scanNumeral(folded, at, text) ?? multiplierAt(folded, at);
  if (numeral === undefined) return { end: numeralRunEnd(folded, at) };
  if (inName(folded, at, before) || isQuoted(text, folded, at, numeral.end) || /第$/.test(before))
    return { end: numeral.end };
  const quantity = measured(place, numeral, before);
  return { quantity, end: Math.max(numeral.end, quantity?.span.end ?? 0) };
}

/** 零下3.5 is less than none. */
function belowZero(folded: string, at: number, text: string): ScannedNumeral | undefined {
  const found = folded.startsWith("零下", at) ? scanNumeral(folded, at + 2, text) : undefined;
  return found && negated(found);
}

/** A multiplier that stands for itself: the 万 of 上万人 and 万余亩. */
function multiplierAt(folded: string, at: number): ScannedNumeral | undefined {
  const word = textAt(/[万亿]{1,2}/y, folded, at);
  return word === null ? undefined : whole(factorOf(word), at + word.length);
}

/** A Chinese numeral that opens a quotation, or counts one, is part of a name: “三个代表”, 三个“十条”. */
function isQuoted(text: string, folded: string, at: number, end: number): boolean {
  if (/\d/.test(folded[at] ?? "")) return false;
  return /[“「『]/.test(text[at - 1] ?? "") || /^[个大]?[“「『]/.test(text.slice(end, end + 2));
}

function dated(at: number, date: string, end: number, value: number): Reading {
  const span = { start: at, end };
  return { quantity: { span, kind: "date", value, unit: "", number: span, date }, end };
}

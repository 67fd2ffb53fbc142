import type { Quantity, QuantityKind } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { ScannedNumeral } from "../language/numeral.ts";
import { factorOf, numeralRunEnd } from "../language/numerals.ts";
import { scanNumeral } from "../language/scan-numeral.ts";
import { dateAt } from "./read-dates.ts";
import { boundsOf, markerBefore } from "./read-quantities-bounds.ts";
import { codeEnd, inName, standsAlone } from "./read-quantities-names.ts";
import { type Reading, specialAt } from "./read-quantities-special.ts";
import { type Unit, unitAt } from "./units.ts";

const START =
  /[\d负零〇一二两三四五六七八九十百千廿半壹贰叁肆伍陆柒捌玖拾佰仟]|-(?=\.?\d)|\.(?=\d)|无一|翻.{0,2}番|前[一二三四五六七八九十\d]|打对折/g;
const RANGE = / {0,2}(?:-{1,3}|至|到|~|to ) {0,2}/y;
const LOOSE = / ?(?:有余|余|多|来)(?: ?(万亿|[百千万亿]))?/y;
const SCALE = / {0,2}(thousand|million|billion|trillion)(?![a-z])/y;
const POINTS = / {0,4}个? {0,2}百 {0,2}分 {0,2}点/y;
const RATE =
  /\/(?:平方米|立方米|平方公里|公里|公斤|公顷|小时|分钟|千瓦时|[人年天日月户亩个次吨斤升米张台头度])(?:[·/](?:[人年月天日]|次))?/y;
const TRAILING = / ?(?:及?以上|及?以下|以内|之内|左右|上下|有余|or more|or less|or fewer)/y;
const HALF = /半(?![数导天小年月日径个])|多(?![个种项次少元样])/y;
const SUBUNIT = /又? ?([\d零一二两三四五六七八九]{1,2})(?:(毛|角)|(?:美|港|日本)?(?:分(?![之钟])|钱))/y;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const MEASURED: ReadonlySet<QuantityKind> = new Set([
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "duration",
]);

/** Quantities of a text in order of place; they never overlap. All reading is done on folded text. */
export function readQuantities(text: string): Quantity[] {
  const folded = fold(text);
  const found: Quantity[] = [];
  let floor = 0;
  START.lastIndex = 0;
  for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
    const { quantity, end } = readingAt({ text, folded, at: match.index, floor });
    START.lastIndex = Math.max(end, match.index + 1);
    if (quantity === undefined) continue;
    found.push(quantity);
    floor = quantity.span.end;
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  /** Where the quantity before ends. */
  readonly floor: number;
}

function readingAt(place: Place): Reading {
  const { text, folded, at, floor } = place;
  const before = folded.slice(Math.max(floor, at - 16), at);
  const code = codeEnd(folded, at);
  if (code > at) return { end: code };
  if (/[a-z](?:_\{?)?$/.test(before) && /\d/.test(folded[at] ?? ""))
    return { end: numeralRunEnd(folded, at) };
  const special = specialAt(text, folded, at, before);
  if (special !== undefined) return special;
  const date = dateAt(folded, at);
  if (date !== undefined) return dated(at, date.date, date.end, Number(date.date.slice(0, 4)) || 0);
  if (/^[-.]/.test(folded.slice(at, at + 1)) && !/(?:^|[\s(:：(,，长降率为是达速值])$/.test(before.slice(-1)))
    return { end: at + 1 };
  const numeral = scanNumeral(folded, at, text);
  if (numeral === undefined) return { end: numeralRunEnd(folded, at) };
  if (inName(folded, at, before) || isQuoted(text, folded, at, numeral.end) || /第$/.test(before))
    return { end: numeral.end };
  const quantity = measured(place, numeral, before);
  return { quantity, end: Math.max(numeral.end, quantity?.span.end ?? 0) };
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

/** The second number of a range, with the unit that the first may bear as well: 80%到90%. */
function upperOf({ folded, text }: Place, first: ScannedNumeral): ScannedNumeral | undefined {
  const own = unitAfter(folded, first.end);
  for (const from of own === undefined ? [first.end] : [first.end, own.end]) {
    RANGE.lastIndex = from;
    const joint = RANGE.exec(folded);
    if (joint === null || /^[年月日]/.test(folded.slice(first.end, first.end + 1))) continue;
    const second = scanNumeral(folded, from + joint[0].length, text);
    if (second === undefined || folded[from + joint[0].length] === "-") continue;
    const next = unitAfter(folded, second.end);
    if (from === own?.end && next?.unit.name !== own.unit.name) continue;
    if (second.value > first.value && (next !== undefined || from === first.end)) return second;
  }
  return undefined;
}

interface UnitAfter {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** The unit after a number; blanks may stand between, and an English multiplier. */
function unitAfter(folded: string, at: number): UnitAfter | undefined {
  const points = sticky(POINTS, folded, at);
  const point = unitAt("个百分点", 0);
  if (points !== null && point !== undefined)
    return { unit: point, start: at + points.search(/[^ ]/), end: at + points.length };
  let start = at;
  while (start < at + 5 && folded[start] === " ") start++;
  const unit = start === at + 5 ? undefined : unitAt(folded, start);
  if (unit === undefined || /^[〇零]$/.test(folded[start] ?? "")) return undefined;
  return { unit, start, end: start + unit.name.length };
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function measured(place: Place, first: ScannedNumeral, before: string): Quantity | undefined {
  const { text, folded, at } = place;
  const upper = upperOf(place, first);
  const last = upper ?? first;
  const loose = sticky(LOOSE, folded, last.end) ?? "";
  const looseScale = /[百千万亿]+$/.exec(loose)?.[0] ?? "";
  const scale = sticky(SCALE, folded, last.end + loose.length) ?? "";
  const numberEnd = last.end + (looseScale === "" ? 0 : loose.length) + scale.length;
  const after = unitAfter(folded, last.end + loose.length + scale.length);
  if (after === undefined && !standsAlone(folded, at, last.end + loose.length)) return undefined;
  if (after?.unit.name === "年" && first.value > 1900 && first.value < 2100) return undefined;
  if (
    after !== undefined &&
    /^[壹贰叁肆伍陆柒捌玖]$/.test(folded.slice(at, first.end)) &&
    after.unit.kind === "count"
  )
    return undefined;
  const more = (SCALES[scale.trim()] ?? 1) * factorOf(looseScale);
  const own = first.plain.value;
  const share =
    upper !== undefined && first.value === own ? upper.value / upper.plain.value : first.value / own;
  const factor = (own === 0 || !Number.isFinite(share) ? 1 : share) * more;
  const high = upper?.plain.value ?? first.high;
  let end = after?.end ?? last.end + loose.length + scale.length;
  const rate = after === undefined ? "" : (sticky(RATE, folded, end) ?? "");
  end += rate.length;
  const tail = tailOf(folded, end, after?.unit);
  const trailing = sticky(TRAILING, folded, end + tail.length) ?? "";
  end += tail.length + trailing.length;
  const value = exact(own + (tail.add ?? 0));
  const marker = markerBefore(before);
  const period = marker.word === "近" && after?.unit.kind === "duration";
  const multiplierAt = upper?.plain.end ?? first.plain.end;
  const unitEnd = after === undefined ? numberEnd : after.end + rate.length;
  const unit = `${text.slice(multiplierAt, last.end)}${looseScale === "" ? "" : text.slice(numberEnd - scale.length - looseScale.length, numberEnd - scale.length)}${scale.trim()}${/[a-z]/.test(scale) && after !== undefined ? " " : ""}${after === undefined ? "" : text.slice(after.start, unitEnd)}`;
  const base = exact((own * factor + (tail.add ?? 0) * factor) * (after?.unit.factor ?? 1));
  const decimal = after?.unit.name === "折" && first.value > 10 ? base / 10 : base;
  return {
    span: { start: period ? at : at - marker.length, end },
    kind: rate === "" ? (after?.unit.kind ?? "number") : "rate",
    value,
    unit: unit.trim(),
    number: { start: at, end: numberEnd },
    ...(after === undefined && factor === 1
      ? {}
      : { baseValue: decimal, baseUnit: `${after?.unit.base ?? ""}${rate}` }),
    ...boundsOf(
      value,
      high,
      period ? "" : marker.word,
      `${loose}${first.loose ? "几" : ""}${tail.vague ?? ""}${trailing}`,
    ),
  };
}

interface Tail {
  readonly length: number;
  readonly add?: number;
  readonly vague?: string;
}

/** What follows a unit and still belongs to the number: 一吨半, 三成半, 五元三毛, 3年多. */
function tailOf(folded: string, at: number, unit: Unit | undefined): Tail {
  if (unit === undefined) return { length: 0 };
  SUBUNIT.lastIndex = at;
  const sub = unit.kind === "money" ? SUBUNIT.exec(folded) : null;
  const part = sub === null ? undefined : scanNumeral(folded, at + sub[0].indexOf(sub[1] ?? ""));
  if (sub !== null && part !== undefined)
    return { length: sub[0].length, add: part.value / (sub[2] === undefined ? 100 : 10) };
  const digit = unit.name === "成" ? / ?([一二三四五六七八九])(?![个成十百千万])/y : undefined;
  const tenth = digit === undefined ? null : sticky(digit, folded, at);
  if (tenth !== null)
    return { length: tenth.length, add: (scanNumeral(folded, at + tenth.length - 1)?.value ?? 0) / 10 };
  if (!MEASURED.has(unit.kind) && unit.kind !== "percent") return { length: 0 };
  const half = sticky(HALF, folded, at);
  if (half === "半") return { length: 1, add: 0.5 };
  return half === null ? { length: 0 } : { length: 1, vague: "多" };
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}

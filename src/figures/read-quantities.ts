import type { Quantity } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { type Numeral, readNumeral } from "../language/numerals.ts";
import { dateAt } from "./read-dates.ts";
import { unitAt } from "./units.ts";

const START = /[\d零〇一二两三四五六七八九十百千廿]|百分之|无一例/g;
const BEFORE =
  /(超过|不低于|不少于|至少|超|逾|突破|不超过|不高于|不足|将近|接近|近|约|大约|达到|达|more than|over|about|nearly)\s*$/;
const LOW = /超过|不低于|不少于|至少|超|逾|突破|more than|over/;
const HIGH = /不超过|不高于|不足|将近|接近|近|nearly/;
const LOOSE = /约|about/;
const AFTER = /^(余|多|来)/;
const TRAILING = /^(以上|以下|以内|左右|上下)/;
const RANGE = /^\s*(?:-+|至|到|~)\s*/;
/** Numerals that are part of a name or an idiom, or order things: folded text around the numeral. */
const NAMES =
  /^(?:[一二三四五六七八九十]+[、是方直定起些步体线并旦律般样致]|十[二三四]?五(?:规划|期间|时期|"|」)|十[一二三四五六七八九]?[届大]|[一二三四五六七八九十](?:包|长|有|不|保|权|农|公|优|化|强|改|区|网|品|老|小型|中全会|届)|一(?:定|起|些|步|体|线|方面|批|系列|带一路|把手|下|样|旦|是|级|支|流|同|直|并|律|次性|年来)|万一|百姓|千方百计|千家万户|三农|五保|四好|两不愁|两会|两山|两个维护|两代表)/;
const ORDER_BEFORE = /(第|统|唯|之|专|进|万|初|小|型|星期|周|十[一二三四]?五)$/;

/** Quantities of a text in order of place; they never overlap. All reading is done on folded text. */
export function readQuantities(text: string): Quantity[] {
  const folded = fold(text);
  const found: Quantity[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(folded); match !== null; match = START.exec(folded)) {
    const quantity = quantityAt(text, folded, match.index);
    const skip = skipped(folded, match.index);
    START.lastIndex = Math.max(quantity?.span.end ?? 0, skip, match.index + 1);
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

/** How far a numeral that was not taken reaches: its tail is no number of its own. */
function skipped(folded: string, at: number): number {
  return readNumeral(folded, at)?.end ?? at;
}

function quantityAt(text: string, folded: string, at: number): Quantity | undefined {
  if (folded.startsWith("无一例", at))
    return {
      span: { start: at, end: at + 3 },
      kind: "count",
      value: 0,
      unit: text.slice(at + 2, at + 3),
      number: { start: at, end: at + 2 },
      baseValue: 0,
      baseUnit: "例",
    };
  const before = folded.slice(Math.max(0, at - 12), at);
  if (/[a-z]$/.test(before) && /\d/.test(folded[at] ?? "")) return undefined;
  const date = dateAt(folded, at);
  if (date !== undefined)
    return {
      span: { start: at, end: date.end },
      kind: "date",
      value: Number(date.date.slice(0, 4)) || 0,
      unit: "",
      number: { start: at, end: date.end },
      date: date.date,
    };
  const arabic = /\d/.test(folded[at] ?? "");
  if (!arabic && (NAMES.test(folded.slice(at, at + 8)) || ORDER_BEFORE.test(before))) return undefined;
  if (/第$/.test(before)) return rankAt(text, folded, at);
  if (/^百分之/.test(folded.slice(at, at + 3))) return percentAt(text, folded, at);
  const numeral = readNumeral(folded, at);
  if (numeral === undefined) return undefined;
  return measured(text, folded, at, numeral, before, arabic);
}

function measured(
  text: string,
  folded: string,
  at: number,
  first: Numeral,
  before: string,
  arabic: boolean,
): Quantity | undefined {
  let numeral = first;
  let upper: number | undefined;
  const leading = unitAt(folded, first.end);
  const joint = RANGE.exec(folded.slice(first.end + (leading?.kind === "percent" ? 1 : 0), first.end + 6));
  if (joint !== null && arabic) {
    const second = readNumeral(folded, first.end + (leading?.kind === "percent" ? 1 : 0) + joint[0].length);
    if (second !== undefined && second.value > first.value) {
      upper = second.value;
      numeral = { value: first.value, end: second.end };
    }
  }
  const loose = AFTER.exec(folded.slice(numeral.end, numeral.end + 1))?.[0] ?? "";
  const multiplier =
    loose === "" ? "" : (/^万亿|^[万亿]/.exec(folded.slice(numeral.end + 1, numeral.end + 3))?.[0] ?? "");
  const unitStart = numeral.end + loose.length + multiplier.length;
  const gap = /^ /.test(folded.slice(unitStart)) ? 1 : 0;
  const unit = unitAt(folded, unitStart + gap);
  if (unit === undefined && (!arabic || /^[a-z]/.test(folded.slice(numeral.end)))) return undefined;
  if (unit === undefined && (/^[.、)）]/.test(folded.slice(numeral.end)) || /[.〔号〕]$/.test(before)))
    return undefined;
  if (unit?.kind === "duration" && unit.name === "年" && first.value > 1900) return undefined;
  if (/^[条号款]/.test(folded.slice(numeral.end)) && /第$/.test(before)) return undefined;
  let end = unit === undefined ? numeral.end + loose.length : unitStart + gap + unit.name.length;
  const rate =
    unit === undefined
      ? ""
      : (/^\/[人年天日月户亩个]+(?:\/[年月天])?/.exec(folded.slice(end, end + 8))?.[0] ?? "");
  end += rate.length;
  const trailing = TRAILING.exec(folded.slice(end, end + 2))?.[0] ?? "";
  end += trailing.length;
  const digits = plainNumber(folded, at, first);
  const own = digits.value;
  const scale = own === 0 ? 1 : first.value / own;
  const marker = BEFORE.exec(before)?.[1] ?? "";
  const start = /达|^$/.test(marker) ? at : at - (BEFORE.exec(before)?.[0].length ?? 0);
  const bounds = boundsOf(
    own,
    upper === undefined ? undefined : upper / scale,
    marker,
    `${loose}${trailing}`,
  );
  const unitText =
    unit === undefined
      ? text.slice(digits.end, numeral.end)
      : `${text.slice(digits.end, first.end)}${text.slice(numeral.end + loose.length, unitStart + gap + unit.name.length + rate.length)}`.trim();
  return {
    span: { start, end },
    kind: rate === "" ? (unit?.kind ?? "number") : "rate",
    value: own,
    unit:
      upper === undefined
        ? unitText
        : text.slice(unitStart + gap, unitStart + gap + (unit?.name.length ?? 0)),
    number: { start: at, end: numeral.end },
    ...(unit === undefined
      ? {}
      : {
          baseValue: Number(
            (
              first.value *
              unit.factor *
              (multiplier === "" ? 1 : multiplier === "万" ? 1e4 : multiplier === "亿" ? 1e8 : 1e12)
            ).toPrecision(12),
          ),
          baseUnit: unit.base,
        }),
    ...bounds,
  };
}

/** The digits without the multiplier that follows them: 1.85 of 1.85万; a Chinese numeral is taken whole. */
function plainNumber(folded: string, at: number, whole: Numeral): Numeral {
  const digits = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(folded.slice(at, whole.end))?.[0];
  return digits === undefined
    ? whole
    : { value: Number(digits.replaceAll(",", "")), end: at + digits.length };
}

function boundsOf(value: number, upper: number | undefined, before: string, after: string) {
  if (upper !== undefined) return { low: value, high: upper };
  const low = (LOW.test(before) && !/不超过/.test(before)) || /以上|余|多/.test(after);
  const high = HIGH.test(before) || /以下|以内/.test(after);
  const approximate = LOOSE.test(before) || HIGH.test(before) || /余|多|来|左右|上下/.test(after);
  return {
    ...(low ? { low: value } : {}),
    ...(high ? { high: value } : {}),
    ...(approximate ? { approximate: true } : {}),
  };
}

function percentAt(text: string, folded: string, at: number): Quantity | undefined {
  const numeral = readNumeral(folded, at + 3);
  if (numeral === undefined) return undefined;
  return {
    span: { start: at, end: numeral.end },
    kind: "percent",
    value: numeral.value,
    unit: "%",
    number: { start: at + 3, end: numeral.end },
    baseValue: numeral.value,
    baseUnit: text === "" ? "" : "%",
  };
}

function rankAt(text: string, folded: string, at: number): Quantity | undefined {
  const numeral = readNumeral(folded, at);
  if (numeral === undefined || !/^[位名]/.test(folded.slice(numeral.end))) return undefined;
  return {
    span: { start: at - 1, end: numeral.end + 1 },
    kind: "rank",
    value: numeral.value,
    unit: text.slice(numeral.end, numeral.end + 1),
    number: { start: at, end: numeral.end },
  };
}

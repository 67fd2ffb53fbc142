import type { Quantity } from "../domain/figure.ts";
import type { ScannedNumeral } from "../language/numeral.ts";
import { factorOf } from "../language/numerals.ts";
import { upperOf } from "./range.ts";
import { boundsOf, markerBefore } from "./read-quantities-bounds.ts";
import { standsAlone } from "./read-quantities-names.ts";
import { rateAfter, textAt, unitAfter } from "./unit-after.ts";
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

/** Where a quantity is read. */
export interface Place {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  /** Where the quantity before ends. */
  readonly floor: number;
}

/** The quantity that a numeral makes with what stands around it: its unit, its bounds, the other end of its range. Undefined where it measures nothing. */
export function measured(place: Place, first: ScannedNumeral, before: string): Quantity | undefined {
  const { text, folded, at } = place;
  const upper = upperOf(folded, text, first);
  const last = upper ?? first;
  const loose = textAt(LOOSE, folded, last.end) ?? "";
  const looseScale = /[百千万亿]+$/.exec(loose)?.[0] ?? "";
  const scale = textAt(SCALE, folded, last.end + loose.length) ?? "";
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
  const rate = after === undefined ? "" : rateAfter(folded, end);
  end += rate.length;
  const tail = tailOf(folded, end, after?.unit);
  const trailing = textAt(TRAILING, folded, end + tail.length) ?? "";
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

function exact(value: number): number {
  return Number(value.toPrecision(12));
}

import { type Unit, unitAt } from "./units.ts";

const POINTS = / {0,4}个? {0,2}百 {0,2}分 {0,2}点/y;
/** The 个 of 2.1个、0.6个百分点. */
const SHARED_POINTS =
  /个(?:[、和与及] ?\d{1,6}(?:\.\d{1,6})?个){0,6}[、和与及] ?\d{1,6}(?:\.\d{1,6})?个百分点/y;

/** A unit as it stands after a number. */
export interface UnitAfter {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** The unit after a number; blanks may stand between, and an English multiplier. */
export function unitAfter(folded: string, at: number): UnitAfter | undefined {
  const points = textAt(POINTS, folded, at);
  const point = unitAt("个百分点", 0);
  if (points !== null && point !== undefined)
    return { unit: point, start: at + points.search(/[^ ]/), end: at + points.length };
  if (point !== undefined && textAt(SHARED_POINTS, folded, at) !== null)
    return { unit: point, start: at, end: at + 1 };
  let start = at;
  while (start < at + 5 && folded[start] === " ") start++;
  const unit = start === at + 5 ? undefined : unitAt(folded, start);
  if (unit === undefined || /^[〇零]$/.test(folded[start] ?? "")) return undefined;
  return { unit, start, end: start + unit.name.length };
}

/** What a sticky pattern matches at an offset. */
export function textAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

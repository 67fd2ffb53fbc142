import type { ScannedNumeral } from "../language/numeral.ts";
import { scanNumeral } from "../language/scan-numeral.ts";
import { unitAfter } from "./unit-after.ts";

const RANGE = / {0,2}(?:-{1,3}|至|到|~|to ) {0,2}/y;

/** The second number of a range, with the unit that the first may bear as well: 80%到90%. */
export function upperOf(folded: string, text: string, first: ScannedNumeral): ScannedNumeral | undefined {
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

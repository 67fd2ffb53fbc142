import type { Comparison, Place } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { foldChinese, slotOf, subjectOf } from "./subject.ts";
import type { Asked } from "./understand-comparison.ts";

/** English names the whole before the part: what share of A's is B's. */
const WHOLE_FIRST =
  /(?:share|percentage|proportion|part|per ?cent) of (.+?) (?:was|is|were|are|came from|comes from|went to) (.+)/i;
const PART_FIRST = /^(.*)占(.{2,})(?:的?(?:比重|比例|份额|百分比)|多少|几成|百分之几)/;

/** A part of a whole: one place of several or of a larger one, or one indicator of another. */
export function ofShare({ folded, years, named, scope }: Asked): Comparison | undefined {
  if (named.known.length === 0 || named.unknown.length > 0 || !words.SHARE.test(folded)) return undefined;
  const year = years.at(-1);
  const base = { operation: "share", lowest: false, unknown: [] } as const;
  const places = partAndWholePlaces(named.known, scope, WHOLE_FIRST.test(folded));
  if (places !== undefined)
    return {
      ...base,
      named: scope.length === 0,
      slots: places.map((one) => slotOf(one, year)),
      subject: subjectOf(named.rest.replace(/总量|总数|总/g, "")),
      implicit: false,
    };
  const [place] = named.known;
  const subjects = partAndWhole(foldChinese(named.rest));
  if (place === undefined || subjects === undefined) return undefined;
  const slots = subjects.map((subject) => ({ ...slotOf(place, year), subject: subjectOf(subject) }));
  return { ...base, named: true, slots, subject: "", implicit: true };
}

/** The place that is a part, then those that make up the whole. */
function partAndWholePlaces(
  known: readonly Place[],
  scope: readonly Place[],
  wholeFirst: boolean,
): readonly Place[] | undefined {
  const [first] = known;
  if (first !== undefined && scope.length > 1) return [first, ...scope];
  const part = wholeFirst ? known.at(-1) : first;
  const whole = known.filter((place) => place !== part);
  return part === undefined || whole.length === 0 ? undefined : [part, ...whole];
}

/** 税收收入占一般公共预算收入的比例; what share of revenue was tax. */
function partAndWhole(question: string): readonly [part: string, whole: string] | undefined {
  const chinese = PART_FIRST.exec(question);
  if (chinese !== null) return [chinese[1] ?? "", chinese[2] ?? ""];
  const english = WHOLE_FIRST.exec(question);
  return english === null ? undefined : [english[2] ?? "", english[1] ?? ""];
}

import type { KnowledgeBase } from "../knowledge-base.ts";
import type { Comparison, Place } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { onlyPlace } from "./places-named.ts";
import { foldChinese, slotOf, subjectOf } from "./subject.ts";
import type { Asked } from "./understand-comparison.ts";

const CHINESE_TIMES = /^(.{2,}?)(?:是|为|相当于|相當於)(.{2,}?)的?(?:几|多少)倍/;
const ENGLISH_TIMES = /how many times (.+?) (?:is|was|are|were) (.+)/i;
const ENGLISH_RATIO = /ratio of (.+?) to (.+)/i;

/** How many times one place is another, or one indicator another. */
export function ofRatio(asked: Asked, knowledge: KnowledgeBase): Comparison | undefined {
  const { folded, years, named } = asked;
  if (!words.RATIO.test(folded) || named.unknown.length > 0) return undefined;
  const base = { operation: "ratio", lowest: false, unknown: [], named: true } as const;
  const year = years.at(-1);
  if (named.known.length === 2) {
    const places = inOrder(named.known, folded);
    const slots = places.map((one) => slotOf(one, year));
    return { ...base, slots, subject: subjectOf(named.rest), implicit: false };
  }
  const place = onlyPlace(named, knowledge);
  const subjects = dividendAndDivisor(foldChinese(named.rest).trim());
  if (place === undefined || subjects.length < 2 || subjects.includes("")) return undefined;
  const slots = subjects.map((subject) => ({ ...slotOf(place, year), subject }));
  return { ...base, slots, subject: "", implicit: true };
}

/** The places with the one that is divided first. */
function inOrder(places: readonly Place[], folded: string): readonly Place[] {
  return words.DIVISOR_FIRST.test(folded) ? [...places].reverse() : places;
}

function dividendAndDivisor(question: string): string[] {
  const chinese = CHINESE_TIMES.exec(question) ?? ENGLISH_RATIO.exec(question);
  if (chinese !== null) return [chinese[1] ?? "", chinese[2] ?? ""].map(subjectOf);
  const english = ENGLISH_TIMES.exec(question);
  return english === null ? [] : [english[2] ?? "", english[1] ?? ""].map(subjectOf);
}

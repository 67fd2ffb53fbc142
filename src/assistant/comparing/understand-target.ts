import type { KnowledgeBase } from "../knowledge-base.ts";
import type { Comparison } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { onlyPlace } from "./places-named.ts";
import { slotOf, subjectOf } from "./subject.ts";
import { TARGET_WORDS } from "./subject-words.ts";
import type { Asked } from "./understand-comparison.ts";
import { reportedYears } from "./understand-years.ts";

/** What was done in a year beside what was planned for it, most often in the report of the year before. */
export function ofTarget({ folded, years, named }: Asked, knowledge: KnowledgeBase): Comparison | undefined {
  if (!words.TARGET.test(folded) || !words.TARGET_ASKED.test(folded) || years.length > 1) return undefined;
  const place = onlyPlace(named, knowledge);
  const year = years[0] ?? (place === undefined ? undefined : reportedYears(place)[0]);
  if (place === undefined || year === undefined) return undefined;
  const slot = slotOf(place, year);
  return {
    operation: "target",
    slots: [
      { ...slot, planned: false },
      { ...slot, planned: true },
    ],
    named: true,
    lowest: false,
    subject: subjectOf(named.rest).replace(TARGET_WORDS, " ").trim(),
    implicit: true,
    unknown: [],
  };
}

import type { KnowledgeBase } from "../knowledge-base.ts";
import type { Comparison } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { onlyPlace } from "./places-named.ts";
import { slotOf, subjectOf } from "./subject.ts";
import { PER_HEAD_WORDS } from "./subject-words.ts";
import type { Asked } from "./understand-comparison.ts";
import { reportedYears } from "./understand-years.ts";

/** An amount of one place in one year divided by its people or households, where no document states it. */
export function ofPerHead({ folded, years, named }: Asked, knowledge: KnowledgeBase): Comparison | undefined {
  if (!words.PER_HEAD.test(folded) || years.length > 1) return undefined;
  const place = onlyPlace(named, knowledge);
  const year = years[0] ?? (place === undefined ? undefined : reportedYears(place)[0]);
  if (place === undefined || year === undefined) return undefined;
  const subject = subjectOf(named.rest.replace(PER_HEAD_WORDS, " "));
  if (subject === "") return undefined;
  const heads = words.PER_HOUSEHOLD.test(folded) ? HOUSEHOLDS : PEOPLE;
  return {
    operation: "perHead",
    slots: [
      { ...slotOf(place, year), subject },
      { ...slotOf(place, year), subject: heads },
    ],
    named: true,
    lowest: false,
    subject: "",
    implicit: true,
    unknown: [],
  };
}

/** Whom an amount is divided among, as reports count them. */
const PEOPLE = "常住人口多少人";
const HOUSEHOLDS = "总户数多少户";

import type { KnowledgeBase } from "../knowledge-base.ts";
import type { Comparison, Operation, Place } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { onlyPlace } from "./places-named.ts";
import { slotOf, subjectOf } from "./subject.ts";
import { CHANGE_WORDS } from "./subject-words.ts";
import { toCount } from "./to-count.ts";
import type { Asked } from "./understand-comparison.ts";

/** One place in several years: a change, the years' sum or mean, or the year that stands out. */
export function ofYears(asked: Asked, knowledge: KnowledgeBase): Comparison | undefined {
  const { folded, plain, years: said, named } = asked;
  const place = onlyPlace(named, knowledge);
  if (place === undefined) return undefined;
  const operation = operationOf(asked);
  const before = words.THAN_YEAR_BEFORE.test(folded);
  const years = yearsCompared(asked, place, operation);
  if (operation === undefined || years.length < 2) return undefined;
  const growth = operation === "growth";
  const planned = growth && words.PLAN_NAMED.test(folded);
  return {
    operation: operation === "which" && years.length > 2 ? "ranking" : operation,
    slots: years.map((year, i) => ({ ...slotOf(place, year), ...(planned ? { planned: i === 0 } : {}) })),
    named: true,
    lowest: words.LOWEST.test(plain),
    subject: growth ? subjectOf(named.rest).replace(CHANGE_WORDS, " ") : subjectOf(named.rest),
    implicit:
      before && said.length < 2 && (!words.LEVEL_DIFFERENCE.test(folded) || words.POINTS.test(folded)),
    unknown: [],
  };
}

function operationOf({ folded, plain }: Asked): Operation | undefined {
  if (words.SHARE.test(folded)) return undefined;
  const order = words.SUPERLATIVE.test(plain) || words.RANKING.test(folded);
  const asksYear =
    words.EVERY_YEAR.test(folded) || (words.COMPARES.test(plain) && words.ASKS_WHO.test(folded));
  if (asksYear && (order || words.COMPARES.test(plain))) return "which";
  if (words.MEAN.test(folded)) return "mean";
  if (words.SUM.test(folded)) return "sum";
  if (words.RATIO.test(folded)) return "ratio";
  if (words.THAN_YEAR_BEFORE.test(folded) || words.BETWEEN_YEARS.test(folded)) return "growth";
  return undefined;
}

/** The years to compare, latest first: those named, those of a range or of a number of years, or all that there are. */
function yearsCompared(
  { folded, years }: Asked,
  place: Place,
  operation: Operation | undefined,
): readonly number[] {
  const latest = [...years].reverse();
  const known = reportedYears(place);
  const change = operation === "growth" || operation === "ratio";
  if (change && words.THAN_YEAR_BEFORE.test(folded) && years.length < 2) {
    const later = years[0] ?? known[0];
    return later === undefined ? [] : [later, later - 1];
  }
  if (change)
    return latest.length === 2 ? latest : latest.length > 2 ? [latest[0] ?? 0, latest.at(-1) ?? 0] : [];
  if (latest.length > 1) return latest;
  const counted = words.COUNTED_YEARS.exec(folded)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (counted !== undefined) {
    const last = years[0] ?? known[0] ?? 0;
    return known.filter((year) => year <= last).slice(0, toCount(counted));
  }
  return words.EVERY_YEAR.test(folded) && latest.length === 0 ? known : [];
}

/** Years that the documents of a place report on, latest first. */
export function reportedYears({ documents }: Place): readonly number[] {
  const years = documents.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return [...new Set(years)].sort((a, b) => b - a);
}

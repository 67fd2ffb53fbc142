import type { DraftKind } from "../../domain/draft.ts";
import type { Evidence } from "./evidence.ts";
import type { Picked } from "./match-topic.ts";
import type { Unit } from "./units.ts";

/** The year that a sentence speaks for: its document's, or the one planned there. */
export function yearOf(unit: Unit): number | undefined {
  const { year, kind } = unit.document;
  if (year === undefined) return undefined;
  const planned = unit.part === "plan" || unit.part === "safeguards";
  return planned && kind !== "plan" ? year + 1 : year;
}

/** The years of a draft: what it looks back on, and what it plans. */
export interface DraftYears {
  readonly base?: number;
  readonly plan?: number;
}

/** Years by the request, else by the latest sentences on the topic. */
export function chooseYears(evidence: Evidence, kind: DraftKind, requested: number | undefined): DraftYears {
  if (requested !== undefined) return yearsFor(evidence, kind, requested);
  // What stands below a heading tells the year; related sentences may be of others.
  const telling = evidence.heading === undefined ? evidence.picked : evidence.core;
  const latest = (parts: readonly Unit["part"][]) =>
    Math.max(
      ...telling.flatMap(({ unit }) => (parts.includes(unit.part) ? [yearOf(unit) ?? Number.NaN] : [])),
    );
  const done = latest(["review", "problems"]);
  if (Number.isFinite(done)) return { base: done, plan: done + 1 };
  const planned = latest(["plan", "safeguards"]);
  if (Number.isFinite(planned)) return { base: planned - 1, plan: planned };
  const heading = evidence.heading?.document.year;
  return heading === undefined ? {} : { base: heading, plan: heading + 1 };
}

/** A paragraph on a year that is only planned as yet speaks of the plan. */
function yearsFor(evidence: Evidence, kind: DraftKind, year: number): DraftYears {
  if (kind === "plan-section") return { base: year - 1, plan: year };
  const reported = evidence.picked.some(({ unit }) => unit.part === "review" && yearOf(unit) === year);
  return { base: year, plan: reported ? year + 1 : year };
}

/** Sentences of one year; where no year is known, all of them. */
export function ofYear(picked: readonly Picked[], year: number | undefined): Picked[] {
  return picked.filter(({ unit }) => {
    const own = yearOf(unit);
    return own === undefined || year === undefined || own === year;
  });
}

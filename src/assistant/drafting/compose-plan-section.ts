import { compareYears } from "./compare-years.ts";
import { composeMeasures } from "./compose-measures.ts";
import { composeSafeguards } from "./compose-safeguards.ts";
import type { Composition } from "./composition.ts";
import { openWithYear, partOfYear, toLines, withClauses } from "./composition.ts";
import type { Picked } from "./match-topic.ts";
import type { LineSection } from "./number-citations.ts";
import { choose } from "./templates.ts";
import { type Line, yearSource } from "./voice.ts";

/** A plan section: what was done, what is wanting, targets, measures, safeguards; what no document states is an open slot. */
export function composePlanSection(composition: Composition): LineSection[] {
  const { voice, ledger } = composition;
  const { headings } = voice.wording;
  const { base, recurring } = splitBase(composition);
  const baseLines = composeBase(composition, base);
  const changes = compareYears(composition);
  const problems = toLines(ledger.take(partOfYear(composition, "problems", "base")), voice);
  const planned = partOfYear(composition, "plan", "plan");
  const targets = composeTargets(composition, planned);
  const measures = composeMeasures(composition, planned, recurring, orOpen(composition, "measure", []));
  const safeguards = composeSafeguards(composition, [...targets, ...measures]);
  const sections: readonly (readonly [keyof typeof headings, readonly (readonly Line[])[]])[] = [
    ["base", [orOpen(composition, "base", baseLines)]],
    ["change", [changes]],
    ["problems", [orOpen(composition, "problem", problems)]],
    ["targets", [orOpen(composition, "target", targets)]],
    ["measures", [measures]],
    ["safeguards", safeguards],
  ];
  return sections.map(([name, paragraphs]) => ({
    heading: voice.say(choose(headings[name], voice.variant)),
    level: 1,
    paragraphs,
  }));
}

function orOpen(
  { voice, years, evidence }: Composition,
  name: "base" | "problem" | "target" | "measure",
  lines: readonly Line[],
): readonly Line[] {
  if (lines.length > 0) return lines;
  const { plan } = years;
  const source =
    plan === undefined || name !== "target"
      ? undefined
      : evidence.documents.map((one) => yearSource(one, plan)).find((one) => one !== undefined);
  const year =
    source === undefined || plan === undefined ? "" : voice.say(voice.wording.year, { year: plan });
  return [
    {
      text: voice.say(voice.wording.open[name], { slot: voice.slot(name), year }),
      sources: source === undefined ? [] : [source],
    },
  ];
}

/**
 * Where no plan states a measure on the topic, standing measures of the year before (clauses without figures that begin with a
 * verb of work) are to go on; they stand among the measures then, and not again in the base.
 */
function splitBase(composition: Composition): { base: readonly Picked[]; recurring: readonly Picked[] } {
  const { reading } = composition.voice;
  const review = partOfYear(composition, "review", "base");
  const planned = partOfYear(composition, "plan", "plan");
  if (withClauses(planned, (clause) => clause.figures.length === 0).length > 0)
    return { base: review, recurring: [] };
  const recurs = (clause: Picked["clauses"][number]) =>
    clause.figures.length === 0 && reading.measures.test(clause.folded);
  const recurring = withClauses(review, recurs);
  const base = withClauses(review, (clause) => !recurs(clause));
  return base.length > 0 ? { base, recurring } : { base: review, recurring: [] };
}

function composeBase(composition: Composition, base: readonly Picked[]): Line[] {
  const { voice, ledger, years } = composition;
  const kept = voice.length === "short" ? withClauses(base, (clause) => clause.figures.length > 0) : base;
  const picked = ledger.take(kept.length > 0 ? kept : base.slice(0, 1));
  return toLines(picked, voice, openWithYear(composition, picked, years.base, voice.wording.leads.base));
}

/** Clauses of the plan that state a figure; the words around it that state none are measures. */
function composeTargets(composition: Composition, planned: readonly Picked[]): Line[] {
  const { voice, ledger, years } = composition;
  const { aims, deadlines, dependents } = voice.reading;
  let bound = false;
  const picked = ledger.take(
    withClauses(planned, (clause, { clauses }) => {
      const hangs =
        bound && clause !== clauses[0] && (dependents.test(clause.folded) || deadlines.test(clause.folded));
      bound = clause.figures.length > 0 || aims.test(clause.folded) || hangs;
      return bound;
    }),
  );
  return toLines(picked, voice, openWithYear(composition, picked, years.plan, voice.wording.leads.target));
}

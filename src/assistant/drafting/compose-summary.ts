import type { Document } from "../../domain/document.ts";
import { compareYears } from "./compare-years.ts";
import { condense } from "./compose-report-paragraph.ts";
import type { Composition } from "./composition.ts";
import { openWithYear, partOfYear, toLines } from "./composition.ts";
import { isWithin } from "./find-heading.ts";
import type { Picked } from "./match-topic.ts";
import type { LineSection } from "./number-citations.ts";
import { choose } from "./templates.ts";
import { headingWords, type Line } from "./voice.ts";

/** A summary: of a part with headings below it, a paragraph for each; of anything else, what was done, is wanting, comes next. */
export function composeSummary(composition: Composition): LineSection[] {
  const { evidence } = composition;
  const children =
    evidence.heading === undefined ? [] : childrenOf(evidence.heading.document, evidence.heading.index);
  return children.length > 0 ? byHeading(composition, children) : byPart(composition);
}

function childrenOf(document: Document, index: number): number[] {
  return document.sections.flatMap((section, at) => (section.parent === index ? [at] : []));
}

function byHeading(composition: Composition, children: readonly number[]): LineSection[] {
  const { evidence, voice } = composition;
  const document = evidence.heading?.document;
  const index = evidence.heading?.index;
  if (document === undefined || index === undefined) return [];
  const under = (above: number) =>
    evidence.picked.filter(
      ({ unit }) => unit.document === document && isWithin(document, unit.section, above),
    );
  const own = under(index).filter(({ unit }) => unit.section === index);
  const front = take(composition, own, true);
  const sections = children.map((child, at) => ({
    heading: headingWords(document.sections[child]?.heading ?? "", voice),
    level: 1,
    paragraphs: [take(composition, under(child), at === 0 && front.length === 0)],
  }));
  return [{ heading: "", level: 0, paragraphs: [front] }, ...sections];
}

/** The sentences of a part that a summary takes; the first of all says the year. */
function take(composition: Composition, picked: readonly Picked[], first: boolean): Line[] {
  const { ledger, voice, years } = composition;
  const taken = ledger.take(voice.length === "long" ? picked : brief(picked, voice.length === "short"));
  const planned = taken[0]?.unit.part === "plan";
  const { target, base } = voice.wording.leads;
  return first
    ? toLines(
        taken,
        voice,
        openWithYear(composition, taken, planned ? years.plan : years.base, planned ? target : base),
      )
    : toLines(taken, voice);
}

/** The sentences with figures, and the first; where none has figures, the first two. */
function brief(picked: readonly Picked[], short: boolean): readonly Picked[] {
  const counted = picked.filter(({ clauses }) => clauses.some((clause) => clause.figures.length > 0));
  if (counted.length === 0) return picked.slice(0, short ? 1 : 2);
  return short ? condense(picked, true) : picked.filter((one, at) => at === 0 || counted.includes(one));
}

function byPart(composition: Composition): LineSection[] {
  const { voice, ledger, years } = composition;
  const { headings, leads } = voice.wording;
  const section = (name: keyof typeof headings, lines: readonly Line[]): LineSection => ({
    heading: voice.say(choose(headings[name], voice.variant)),
    level: 1,
    paragraphs: [lines],
  });
  const done = ledger.take(condense(partOfYear(composition, "review", "base"), voice.length === "short"));
  const planned = ledger.take(
    condense(
      [...partOfYear(composition, "plan", "plan"), ...partOfYear(composition, "safeguards", "plan")],
      voice.length === "short",
    ),
  );
  return [
    section("done", toLines(done, voice, openWithYear(composition, done, years.base, leads.base))),
    section("change", compareYears(composition)),
    section("problems", toLines(ledger.take(partOfYear(composition, "problems", "base")), voice)),
    section("next", toLines(planned, voice, openWithYear(composition, planned, years.plan, leads.target))),
  ];
}

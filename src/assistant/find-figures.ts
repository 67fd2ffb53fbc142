import { type Document, headingPath, paragraphAt } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { fitOf } from "./asked-measure.ts";
import { writtenIn, yearFit } from "./asked-years.ts";
import { beside, suitability, TRAITS } from "./figure-traits.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { coverageOf, type Zone } from "./match.ts";
import { contradicts } from "./opposites.ts";
import { UNDONE } from "./question-words.ts";
import { unaskedShare } from "./specificity.ts";
import type { Understood } from "./understand-question.ts";

/** A figure judged against a question. */
export interface FigureMatch {
  readonly figure: Figure;
  readonly document: Document;
  /** Share of the question that the figure's surroundings speak of, 0 to 1. */
  readonly coverage: number;
  /** Share of the question that the figure's own words speak of, 0 to 1. */
  readonly own: number;
  /** Share of the question that the sentence up to the figure speaks of, 0 to 1. */
  readonly within: number;
  /** How much of the question is covered in all, rarity counted. */
  readonly mass: number;
  /** How well it answers in kind and unit, 0 to 1. */
  readonly fit: number;
  /** Coverage with the kind of unit, the year and the status weighed in; ranks, may pass 1. */
  readonly score: number;
  readonly missing: readonly QueryTerm[];
  /** Share of the figure's indicator that the question does not name, 0 to 1. */
  readonly unasked: number;
  /** What is taken off because the document is not of the kind asked for. */
  readonly aside: number;
}

/** How much a mention proves, by where it stands. */
export const ZONES = {
  own: 1,
  context: 0.95,
  near: 0.8,
  earlier: 0.7,
  after: 0.3,
  previous: 0.45,
  heading: 0.6,
  lead: 0.5,
  /** A policy speaks of what its title says; a report's title says little. */
  policyTitle: 0.85,
  title: 0.3,
};
const NEAR = 60;
const LEAST_COVERAGE = 0.2;
/** Judges the figures of the documents against a question, best first. */
export function matchFigures(
  understood: Understood,
  candidates: readonly { readonly document: Document; readonly figures: readonly Figure[] }[],
  rarity: (term: QueryTerm) => number,
  folded: FoldedTexts,
): FigureMatch[] {
  const { terms } = understood.query;
  const latest = Math.max(...candidates.map(({ document }) => writtenIn(document) || 0));
  const matches: FigureMatch[] = [];
  for (const { document, figures } of candidates) {
    const text = folded.of(document);
    for (const [at, figure] of figures.entries()) {
      const fit = fitOf(understood.measure, figure);
      const year = yearFit(understood, document, figure);
      if (fit === 0 || year === 0 || (understood.done && figure.status !== "done")) continue;
      if (contradicts(understood.folded, fold(figure.indicator))) continue;
      if (understood.undone && !UNDONE.test(text.slice(figure.clause.start, figure.clause.end))) continue;
      if (!monthFits(understood.months, figure, text)) continue;
      const zones = zonesOf(document, figure, figures[at - 1], figures[at + 1], text);
      const { share: coverage, mass, missing } = coverageOf(terms, rarity, zones);
      if (coverage < LEAST_COVERAGE) continue;
      const own = coverageOf(terms, rarity, zones.slice(0, 2)).share;
      const within = coverageOf(terms, rarity, zones.slice(0, 6)).share;
      const lead = text.slice(
        Math.max(figure.sentence.start, figures[at - 1]?.span.end ?? 0),
        figure.span.start,
      );
      const traits =
        fit * TRAITS.fit +
        year * TRAITS.year +
        own * TRAITS.own +
        suitability(understood, figure, lead, text.slice(figure.span.end, figure.span.end + 2));
      const recent = writtenIn(document) === latest && understood.years.length === 0 ? TRAITS.recent : 0;
      const aside = beside(understood, document);
      const unasked = unaskedShare(terms, fold(figure.indicator));
      matches.push({
        figure,
        document,
        coverage,
        own,
        within,
        mass,
        fit,
        aside,
        unasked,
        missing,
        score: coverage + traits + recent - TRAITS.unasked * unasked - aside,
      });
    }
  }
  return matches.sort((a, b) => b.score - a.score || a.figure.span.start - b.figure.span.start);
}

/** A figure of a whole year tells nothing of one month, unless its sentence names the month. */
function monthFits(months: readonly number[], figure: Figure, text: string): boolean {
  if (months.length === 0) return true;
  const sentence = text.slice(figure.sentence.start, figure.sentence.end);
  return months.some(
    (month) =>
      figure.period?.includes(`-${String(month).padStart(2, "0")}`) || sentence.includes(`${month}月`),
  );
}

/** The figure's own words come first: its indicator, and what stands between its neighbours. */
function zonesOf(
  document: Document,
  figure: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
  text: string,
): Zone[] {
  const { sentence, clause } = figure;
  const from = Math.max(clause.start, before?.span.end ?? 0);
  const to = Math.min(clause.end, Math.max(after?.span.start ?? clause.end, figure.span.end));
  const paragraph = paragraphAt(document, figure.span.start);
  const start = paragraph?.span.start ?? sentence.start;
  const nearStart = Math.max(sentence.start, from - NEAR);
  // One of several that 分别 deals out: the words around it speak of the others too.
  const dealt = text.slice(sentence.start, figure.span.start).includes("分别");
  return [
    { text: fold(figure.indicator), weight: ZONES.own },
    { text: text.slice(from, to), weight: dealt ? ZONES.earlier : ZONES.own },
    { text: fold(figure.qualifiers.join("\n")), weight: ZONES.context },
    { text: text.slice(nearStart, from), weight: ZONES.near },
    { text: text.slice(sentence.start, from), weight: ZONES.earlier },
    { text: text.slice(to, Math.min(sentence.end, to + NEAR)), weight: ZONES.after },
    { text: text.slice(start, sentence.start).slice(-200), weight: ZONES.previous },
    { text: headingText(document, paragraph?.section, text), weight: ZONES.heading },
    { text: text.slice(start, start + 30), weight: ZONES.lead },
    { text: fold(document.title), weight: document.kind === "policy" ? ZONES.policyTitle : ZONES.title },
  ];
}

function headingText(document: Document, section: number | undefined, folded: string): string {
  let result = "";
  for (let index = section; index !== undefined; index = document.sections[index]?.parent) {
    const span = document.sections[index]?.span;
    if (span !== undefined) result += `${folded.slice(span.start, span.end)}\n`;
  }
  return result;
}

/** Headings above a figure, for a citation. */
export function sectionOf(document: Document, offset: number): string[] {
  return headingPath(document, paragraphAt(document, offset)?.section);
}

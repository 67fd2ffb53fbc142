import { type Document, headingPath, paragraphAt } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { coverageOf, type Zone } from "./match.ts";
import type { Understood, YearAsked } from "./understand-question.ts";

/** A figure judged against a question. */
export interface FigureMatch {
  readonly figure: Figure;
  readonly document: Document;
  /** Share of the question that the figure's surroundings speak of, 0 to 1. */
  readonly coverage: number;
  /** Coverage with the kind of unit, the year and the status weighed in; ranks, may pass 1. */
  readonly score: number;
  readonly missing: readonly QueryTerm[];
}

/** How much a mention proves, by where it stands. */
const WEIGHTS = { own: 1, after: 0.35, before: 0.8, earlier: 0.62, heading: 0.5, previous: 0.35, title: 0.3 };
const SPECIFICITY = 0.08;
const NEAR = 60;
const COUNTABLE: ReadonlySet<string> = new Set(["count", "number"]);

/** Judges the figures of the documents against a question, best first. */
export function matchFigures(
  understood: Understood,
  candidates: readonly { readonly document: Document; readonly figures: readonly Figure[] }[],
  rarity: (term: QueryTerm) => number,
  folded: FoldedTexts,
): FigureMatch[] {
  const matches: FigureMatch[] = [];
  for (const { document, figures } of candidates) {
    for (const [at, figure] of figures.entries()) {
      const zones = zonesOf(document, figure, figures[at - 1], figures[at + 1], folded.of(document));
      const { share, missing } = coverageOf(understood.query.terms, rarity, zones);
      if (share < 0.2 || !yearFits(understood.years, document, figure)) continue;
      const score =
        share +
        suitability(understood, figure) +
        SPECIFICITY * specificity(understood.query.terms, fold(figure.indicator));
      matches.push({ figure, document, coverage: share, score, missing });
    }
  }
  return matches.sort((a, b) => b.score - a.score || a.figure.span.start - b.figure.span.start);
}

function zonesOf(
  document: Document,
  figure: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
  text: string,
): Zone[] {
  const from = Math.max(figure.clause.start, before?.span.end ?? 0);
  const to = Math.min(figure.clause.end, Math.max(after?.span.start ?? figure.clause.end, figure.span.end));
  const paragraph = paragraphAt(document, figure.span.start);
  const paragraphStart = paragraph?.span.start ?? figure.sentence.start;
  const nearStart = Math.max(figure.sentence.start, from - NEAR);
  const indicator = fold(figure.indicator);
  return [
    { text: indicator, weight: WEIGHTS.own },
    // One of several that 分别 deals out: the words around it speak of the others too.
    {
      text: text.slice(from, to),
      weight: text.slice(figure.sentence.start, from).includes("分别") ? WEIGHTS.before : WEIGHTS.own,
    },
    { text: text.slice(nearStart, from), weight: WEIGHTS.before },
    { text: text.slice(figure.sentence.start, from), weight: WEIGHTS.earlier },
    { text: text.slice(to, Math.min(figure.sentence.end, to + NEAR)), weight: WEIGHTS.after },
    { text: text.slice(paragraphStart, figure.sentence.start).slice(-200), weight: WEIGHTS.previous },
    { text: headingText(document, paragraph?.section, text), weight: WEIGHTS.heading },
    { text: text.slice(paragraphStart, paragraphStart + 30), weight: WEIGHTS.heading },
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

function suitability(understood: Understood, figure: Figure): number {
  let bonus = 0;
  if (understood.kinds.length > 0) bonus += understood.kinds.includes(figure.kind) ? 0.15 : -0.5;
  else if (understood.unit !== "" && figure.unit !== "") bonus += unitBonus(understood.unit, figure);
  const changed = figure.change === "increase" || figure.change === "decrease";
  if (understood.change !== changed) bonus -= changed ? 0.2 : 0.1;
  if (figure.kind === "number" && figure.unit === "") bonus -= 0.15;
  if (understood.moneySubject && !understood.change && figure.kind !== "money" && figure.kind !== "rate")
    bonus -= 0.2;
  if (figure.change === "increase-to") bonus += 0.08;
  const planned = figure.status !== "done";
  if (understood.plan !== planned) bonus -= understood.plan ? 0.12 : 0.05;
  return bonus;
}

/** Share of an indicator that the question names: of siblings, the one without further qualifiers is meant. */
function specificity(terms: readonly QueryTerm[], indicator: string): number {
  const spoken = new Set<number>();
  for (const form of terms.flatMap((term) => term.forms)) {
    const at = indicator.indexOf(form);
    for (let i = at; at >= 0 && i < at + form.length; i++) spoken.add(i);
  }
  return indicator.length === 0 ? 0 : spoken.size / indicator.length;
}

/** A counter asked for wants a count: money, areas and shares cannot answer it. */
function unitBonus(unit: string, figure: Figure): number {
  if (fold(figure.unit).endsWith(unit)) return 0.15;
  const loose = unit === "个" && (figure.kind === "people" || figure.kind === "household");
  return COUNTABLE.has(figure.kind) || loose ? -0.08 : -0.4;
}

/** Whether a figure can speak for one of the years asked; relative years count from the year of the document. */
export function yearFits(years: readonly YearAsked[], document: Document, figure: Figure): boolean {
  if (years.length === 0) return true;
  const period = figure.period ?? (document.year === undefined ? undefined : String(document.year));
  if (period === undefined) return true;
  const stated = [...period.matchAll(/\d{4}/g)].map((match) => Number(match[0]));
  const low = Math.min(...stated);
  const high = Math.max(...stated);
  return years.some((asked) => {
    const year = "year" in asked ? asked.year : writtenIn(document) + asked.offset;
    return low <= year && year <= high;
  });
}

/** The year in which a document speaks: its issue, or else the year it reports. */
export function writtenIn(document: Document): number {
  return Number(document.issued?.slice(0, 4) ?? document.year ?? Number.NaN);
}

/** Headings above a figure, for a citation. */
export function sectionOf(document: Document, offset: number): string[] {
  return headingPath(document, paragraphAt(document, offset)?.section);
}

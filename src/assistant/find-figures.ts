import { type Document, headingPath, paragraphAt } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { isInForm } from "./asked-form.ts";
import { fitOf } from "./asked-measure.ts";
import { partFits } from "./asked-parts.ts";
import { writtenIn, yearFit } from "./asked-years.ts";
import { countsAnother } from "./counted-noun.ts";
import { beside, suitability, TRAITS } from "./figure-traits.ts";
import { paragraphsOf, zonesOf } from "./figure-zones.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { coverageOf, type Rarity } from "./match.ts";
import { ruledOutBy } from "./opposites.ts";
import { UNDONE } from "./question-words.ts";
import { isVain, narrowed, seek } from "./sought.ts";
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
  /** Share of the question that its own words and those that it depends on speak of, 0 to 1. */
  readonly named: number;
  /** Terms of which these do not speak. */
  readonly unnamed: readonly QueryTerm[];
  /** Terms of which neither its clause nor what leads up to it nor a heading speaks. */
  readonly faint: readonly QueryTerm[];
  /** Share of the figure's indicator that the question does not name, 0 to 1. */
  readonly unasked: number;
  /** What is taken off because the document is not of the kind asked for. */
  readonly aside: number;
}

const LEAST_COVERAGE = 0.2;

/** Judges the figures of the documents against a question, best first. */
export function matchFigures(
  understood: Understood,
  candidates: readonly { readonly document: Document; readonly figures: readonly Figure[] }[],
  rarity: Rarity,
  folded: FoldedTexts,
): FigureMatch[] {
  const { terms } = understood.query;
  const sought = seek(terms, rarity.kin);
  const another = countsAnother(understood.folded, terms);
  const ruledOut = ruledOutBy(understood.folded);
  const latest = Math.max(...candidates.map(({ document }) => writtenIn(document) || 0));
  const matches: FigureMatch[] = [];
  for (const { document, figures } of candidates) {
    const text = folded.of(document);
    const recent =
      writtenIn(document) === latest && !understood.years.some((one) => "year" in one) ? TRAITS.recent : 0;
    const aside = beside(understood, document);
    for (const surroundings of paragraphsOf(document, figures, text)) {
      const here = narrowed(sought, surroundings.all);
      if (isVain(here)) continue;
      const partOf = parts();
      for (const { figure, before, after } of surroundings.figures) {
        const fit = fitOf(understood.measure, figure);
        const year = yearFit(understood, document, figure);
        if (fit === 0 || year === 0 || (understood.done && figure.status !== "done")) continue;
        if (!isInForm(understood.form, figure, before, text)) continue;
        const indicator = fold(figure.indicator);
        if (ruledOut(indicator)) continue;
        if (understood.undone && !UNDONE.test(text.slice(figure.clause.start, figure.clause.end))) continue;
        if (isMereShare(understood, figure, indicator)) continue;
        if (!monthFits(understood.months, figure, text)) continue;
        const said = text.slice(figure.sentence.start, figure.span.end);
        if (!partFits(understood.parts, figure, `${said}\n${surroundings.headings}\n${surroundings.title}`))
          continue;
        const lead = text.slice(Math.max(figure.sentence.start, before?.span.end ?? 0), figure.span.start);
        const zones = zonesOf(document, surroundings, figure, before, after, text);
        const { share: coverage, mass, missing, faint } = coverageOf(here, rarity.of, zones);
        if (coverage < LEAST_COVERAGE) continue;
        const things = here.filter(({ term }) => term.place !== true);
        const { share: own, missing: notOwn } = coverageOf(
          things.length > 0 ? things : here,
          rarity.of,
          zones.slice(0, 2),
        );
        const { share: named, missing: unnamed } = coverageOf(here, rarity.of, zones.slice(0, 3));
        const within = coverageOf(here, rarity.of, zones.slice(0, 6)).share;
        const traits =
          fit * TRAITS.fit +
          year * TRAITS.year +
          own * TRAITS.own +
          suitability(understood, figure, lead) -
          (partOf(figure, notOwn) ? TRAITS.part : 0) -
          (figure.kind === "count" && another(indicator) ? TRAITS.another : 0);
        const unasked = unaskedShare(terms, indicator);
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
          named,
          unnamed,
          faint,
          score: coverage + traits + recent - TRAITS.unasked * unasked - aside,
        });
      }
    }
  }
  return matches.sort((a, b) => b.score - a.score || a.figure.span.start - b.figure.span.start);
}

/**
 * Tells of figures in order whether one is but a part of the last whole of its sentence that names no more of the question
 * than the whole does: asked for all the visitors, those of the holidays are not meant. `unnamed` are the terms that
 * its own words do not speak of.
 */
function parts(): (figure: Figure, unnamed: readonly QueryTerm[]) => boolean {
  let whole: { readonly figure: Figure; readonly unnamed: readonly QueryTerm[] } | undefined;
  return (figure, unnamed) => {
    if (figure.part !== true) {
      whole = { figure, unnamed };
      return false;
    }
    const same = whole?.figure.sentence.start === figure.sentence.start && whole.figure.kind === figure.kind;
    return same && whole?.unnamed.every((term) => unnamed.includes(term)) === true;
  };
}

/** 占全国三成 is no growth, unless a share is asked for. */
function isMereShare({ change, folded }: Understood, figure: Figure, indicator: string): boolean {
  if (!change || figure.change !== undefined || figure.kind !== "percent") return false;
  return /占|比重|份额/.test(indicator) && !/占|比重|份额|比例|\bshare|\bproportion/.test(folded);
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

/** Headings above a figure, for a citation. */
export function sectionOf(document: Document, offset: number): string[] {
  return headingPath(document, paragraphAt(document, offset)?.section);
}

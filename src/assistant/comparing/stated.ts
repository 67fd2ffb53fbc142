import type { Figure } from "../../domain/figure.ts";
import { type FigureMatch, matchFigures } from "../find-figures.ts";
import { rarityIn } from "../match.ts";
import { type Understood, understand } from "../understand-question.ts";
import type { Comparison, Slot } from "./comparison.ts";
import { AMOUNT_ASKED, LEVEL_DIFFERENCE, PER_HEAD, SHARE } from "./comparison-words.ts";
import { yearOf } from "./gather-operands.ts";
import type { Ground } from "./places-named.ts";

/** A statement of the documents' own covers this much of the question before it goes ahead of a computed one. */
const STATED_COVERAGE = 0.6;
/** And so much of it by a change's own words: of exports and imports one may rise and the other fall. */
const STATED_OWN = 0.5;

/** Figures by which a document itself states the change, the share or the average that is asked for, best first. */
export function statedAnswers(comparison: Comparison, asked: Understood, ground: Ground): FigureMatch[] {
  const [first, second] = comparison.slots;
  if (first === undefined) return [];
  const matching = (subject: Understood, states: (figure: Figure, text: string) => boolean) =>
    matchesOf(first, subject, states, ground);
  const { vocabulary } = ground.knowledge;
  if (comparison.operation === "share" && first.subject !== undefined)
    return matching({ ...asked, change: false }, statesShare);
  if (comparison.operation === "perHead") {
    const subject = understand(first.subject ?? "", vocabulary, asked.language);
    return matching({ ...subject, change: false }, statesAverage).filter(({ own }) => own >= STATED_COVERAGE);
  }
  const successive = (first.year ?? 0) - (second?.year ?? 0) === 1;
  if (comparison.operation !== "growth" || !successive) return [];
  const subject = understand(comparison.subject, vocabulary, asked.language);
  return matching({ ...subject, change: true }, statesChange);
}

/** False for a rate where the amount is asked for: 多多少户. */
export function answersWhole({ figure }: FigureMatch, { folded }: Understood): boolean {
  return (
    figure.kind !== "percent" ||
    SHARE.test(folded) ||
    !(AMOUNT_ASKED.test(folded) || LEVEL_DIFFERENCE.test(folded))
  );
}

function matchesOf(
  { place, year }: Slot,
  subject: Understood,
  states: (figure: Figure, text: string) => boolean,
  { knowledge, folded }: Ground,
): FigureMatch[] {
  const candidates = place.documents.map((document) => ({
    document,
    figures: knowledge.figuresOf(document.id).filter((figure) => states(figure, folded.of(document))),
  }));
  return matchFigures({ ...subject, years: [] }, candidates, rarityIn(knowledge), folded).filter(
    (match) =>
      match.coverage >= STATED_COVERAGE &&
      (match.own >= STATED_OWN || !subject.change) &&
      (year === undefined || yearOf(match) === year),
  );
}

function statesShare(figure: Figure, text: string): boolean {
  return figure.kind === "percent" && /占/.test(text.slice(figure.clause.start, figure.span.start));
}

function statesAverage(figure: Figure, text: string): boolean {
  return PER_HEAD.test(text.slice(figure.clause.start, figure.span.end));
}

/** 增长6.2% and 较上年增加30户 state a change; 新增就业4870人 counts what is new. */
function statesChange(figure: Figure, text: string): boolean {
  if (figure.change !== "increase" && figure.change !== "decrease") return false;
  return (
    figure.kind === "percent" ||
    /同比|环比|比上|比去|比前|较上|较去|较前|增产|减产|增收|减收/.test(
      text.slice(figure.clause.start, figure.span.start),
    )
  );
}

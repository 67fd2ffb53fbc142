import type { Answer, Citation } from "../../domain/answer.ts";
import { chooseFigures } from "../choose-figures.ts";
import { toCitation } from "../cite.ts";
import { composeAnswer, toAnswerFigure } from "../compose-answer.ts";
import { fill } from "../phrases.ts";
import type { PlacesAsked } from "../places.ts";
import type { Understood } from "../understand-question.ts";
import type { Comparison } from "./comparison.ts";
import { COMPARISON_PHRASES as PHRASES } from "./comparison-phrases.ts";
import { type Gathered, gatherOperands, type Operands } from "./gather-operands.ts";
import type { Ground } from "./places-named.ts";
import { placeName, sayOutcome, sayWanting } from "./say-comparison.ts";
import { answersWhole, statedAnswers } from "./stated.ts";
import { understandComparison } from "./understand-comparison.ts";
import { type Outcome, workOut } from "./work-out.ts";

const MOST_QUOTES = 4;

/**
 * Answers a question that compares places, years or a plan with its outcome from the ledger, with every operand cited;
 * says why where the figures do not fit one another, and quotes a document that states the answer itself. Undefined for
 * any other question.
 */
export function compareFigures(
  question: string,
  asked: Understood,
  places: PlacesAsked,
  ground: Ground,
): Answer | undefined {
  const comparison = understandComparison(question, places, ground);
  if (comparison === undefined) return undefined;
  if (comparison.unknown.length > 0) {
    const list = comparison.unknown.map((place) => fill(PHRASES.noPlace[asked.language], { place }));
    return refuse(question, asked, list, []);
  }
  if (comparison.subject === "" && comparison.slots[0]?.subject === undefined)
    return refuse(question, asked, [PHRASES.subject[asked.language]], []);
  const stated = statedAnswers(comparison, asked, ground);
  const whole = stated.filter((match) => answersWhole(match, asked));
  if (whole.length > 0)
    return comparison.operation === "perHead"
      ? undefined
      : composeAnswer(question, asked, chooseFigures(whole), []);
  const operands = gatherOperands(comparison, asked, ground);
  if (stated.length > 0 && operands.wanting.length > 0)
    return composeAnswer(question, asked, chooseFigures(stated), []);
  if (givesWay(comparison, operands)) return undefined;
  if (operands.found.length < 2 || (comparison.named && operands.wanting.length > 0))
    return refuse(question, asked, sayWanting(operands.wanting, comparison, asked.language), operands.found);
  const held = new Set(operands.found.map(({ slot }) => slot.place)).size;
  if (comparison.places !== undefined && comparison.places !== held && needsAll(comparison)) {
    const reason = fill(PHRASES.count[asked.language], { held, asked: comparison.places });
    return refuse(question, asked, [reason], operands.found);
  }
  const outcome = workOut(comparison, operands.found, asked.folded);
  if (typeof outcome === "string")
    return refuse(question, asked, [PHRASES[outcome][asked.language]], operands.found);
  return compose(question, asked, comparison, operands, outcome);
}

/** True where another reading of the question is likelier: nothing found, or one figure for two halves of a phrase. */
function givesWay({ named, implicit, operation }: Comparison, { found, wanting }: Operands): boolean {
  const betweenPlaces = named && operation !== "growth" && operation !== "share";
  if (implicit)
    return wanting.length > 0 || new Set(found.map(({ match }) => match.figure)).size < found.length;
  return found.length === 0 && !betweenPlaces;
}

/** A sum over "three counties" is none of any other three. */
function needsAll({ operation }: Comparison): boolean {
  return operation === "sum" || operation === "mean";
}

function compose(
  question: string,
  asked: Understood,
  comparison: Comparison,
  { wanting }: Operands,
  outcome: Outcome,
): Answer {
  const { language } = asked;
  const citations: Citation[] = [];
  const figures = outcome.figures.map(({ match }) => toAnswerFigure(match, cite(citations, match)));
  const numberOf = (one: Gathered) => figures[outcome.figures.indexOf(one)]?.citation ?? 0;
  const lines = sayOutcome(comparison, outcome, figures, language);
  if (wanting.length > 0) {
    const list = sayWanting(wanting, comparison, language).join(language === "en" ? "; " : "；");
    lines.push(fill(PHRASES.without[language], { list }));
  }
  if (citations.length <= MOST_QUOTES)
    lines.push(...citations.map(({ quote, number }) => `「${quote}」[${number}]`));
  return {
    question,
    language,
    status: "answered",
    text: lines.join("\n"),
    figures,
    citations,
    ...(outcome.result === undefined
      ? {}
      : { computed: { ...outcome.result, operands: outcome.operands.map(numberOf) } }),
    engine: "quote",
  };
}

function cite(citations: Citation[], { document, figure }: Gathered["match"]): number {
  const known = citations.find(
    (one) => one.documentId === document.id && one.span.start === figure.sentence.start,
  );
  if (known !== undefined) return known.number;
  citations.push({ ...toCitation({ document, span: figure.sentence }), number: citations.length + 1 });
  return citations.length;
}

/** Says why the figures cannot be compared, and shows those that there are. */
function refuse(
  question: string,
  { language }: Understood,
  reasons: readonly string[],
  found: readonly Gathered[],
): Answer {
  const separator = language === "en" ? "; " : "；";
  const closest = found.map(({ match }, i) => ({
    ...toCitation({ document: match.document, span: match.figure.sentence }),
    number: i + 1,
  }));
  const lines = found.map(({ slot }, i) => `· ${placeName(slot.place, language)}: 「${closest[i]?.quote}」`);
  return {
    question,
    language,
    status: "not_found",
    text: [fill(PHRASES.cannot[language], { reason: reasons.join(separator) }), ...lines].join("\n"),
    figures: [],
    citations: [],
    engine: "quote",
    missing: reasons,
    closest,
  };
}

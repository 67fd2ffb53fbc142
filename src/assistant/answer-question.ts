import type { Answer } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Query, QueryTerm } from "../retrieval/query.ts";
import { toCitation } from "./cite.ts";
import { composeAnswer, notFound } from "./compose-answer.ts";
import { type FigureMatch, matchFigures, writtenIn } from "./find-figures.ts";
import { matchSentences, type SentenceMatch } from "./find-sentences.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { readPlaces } from "./places.ts";
import { candidates, retrieve } from "./retrieve.ts";
import type { Understood } from "./understand-question.ts";

/** Least share of the question that the evidence must speak of. */
const FIGURE_COVERAGE = 0.4;
const SENTENCE_COVERAGE = 0.4;
/** Figures this close to the best are shown beside it. */
const SIBLING = 0.04;
/** Lighter terms say how something is asked. */
const LEAST_WEIGHT = 0.25;
const ABSENT_WEIGHT = 0.6;
const MOST_FIGURES = 4;
const MOST_SENTENCES = 3;

/** Answers from the knowledge: figures first where a number is asked for, else the sentences that say it. */
export async function answerQuestion(
  question: string,
  understood: Understood,
  knowledge: KnowledgeBase,
  folded: FoldedTexts,
): Promise<Answer> {
  const { documents, missingPlace } = readPlaces(question, knowledge);
  const asked: Understood = { ...understood, query: weighByPresence(understood.query, knowledge) };
  const rarity = (term: QueryTerm) => Math.min(6, knowledge.keywords.rarity(term.forms));
  if (asked.query.terms.length === 0 && asked.years.length === 0) return notFound(question, asked, [], []);
  if (missingPlace !== undefined) return notFound(question, asked, [missingPlace], []);
  const missingYear = yearMissing(understood, documents, knowledge);
  const passages = await retrieve(question, asked, documents, knowledge);
  const sentences = matchSentences(asked, passages, rarity, folded);
  const closest = sentences
    .slice(0, 2)
    .filter((one) => one.coverage > 0.25)
    .map(toCitation);
  if (missingYear !== undefined) return notFound(question, asked, [missingYear], closest);
  if (asked.wanted === "figure") {
    const matches = matchFigures(asked, candidates(passages, knowledge), rarity, folded);
    const best = matches[0];
    if (
      best !== undefined &&
      best.coverage + kindBonus(asked, best) >= FIGURE_COVERAGE &&
      best.score >= FIGURE_COVERAGE - 0.06
    )
      return composeAnswer(question, asked, chooseFigures(matches), []);
    const years =
      best === undefined ? asked.years.flatMap((one) => ("year" in one ? [`${one.year}`] : [])) : [];
    return notFound(question, asked, years.length > 0 ? years : topicMissing(asked, best?.missing), closest);
  }
  const best = sentences[0];
  if (
    best === undefined ||
    best.coverage < SENTENCE_COVERAGE ||
    (asked.wanted === "fact" && !speaksOf(asked, best))
  )
    return notFound(question, asked, topicMissing(asked, best?.missing), closest);
  return composeAnswer(question, asked, [], chooseSentences(sentences));
}

/** A line that asks nothing in so many words is answered only where most of what it names stands near the evidence. */
function speaksOf(asked: Understood, match: { readonly missing: readonly QueryTerm[] }): boolean {
  const named = asked.query.terms.filter((term) => term.weight >= LEAST_WEIGHT);
  const absent = match.missing.filter((term) => named.some((one) => one.surface === term.surface));
  return absent.length * 2 < named.length;
}

/** A kind of quantity that is rare in reports tells much by itself. */
function kindBonus(asked: Understood, match: FigureMatch): number {
  return asked.kinds.includes(match.figure.kind) && match.figure.kind !== "money" ? 0.12 : 0;
}

/** A word that no document uses, under any of its names, is more likely idle talk than the subject, unless it is all there is. */
function weighByPresence(query: Query, knowledge: KnowledgeBase): Query {
  const absent = knowledge.keywords.rarity(["\u0000"]);
  return {
    terms: query.terms.map((term) =>
      term.weight >= 0.9 || knowledge.keywords.rarity(term.forms) < absent
        ? term
        : { ...term, weight: term.weight * ABSENT_WEIGHT },
    ),
  };
}

function chooseFigures(matches: readonly FigureMatch[]): FigureMatch[] {
  const best = matches[0];
  if (best === undefined) return [];
  const chosen: FigureMatch[] = [];
  for (const match of matches) {
    if (chosen.length === MOST_FIGURES || match.score < best.score - SIBLING) break;
    const kind =
      match.figure.kind === best.figure.kind && match.figure.unit.at(-1) === best.figure.unit.at(-1);
    if (match === best || kind || match.score >= best.score - SIBLING / 2) chosen.push(match);
  }
  return chosen;
}

function chooseSentences(matches: readonly SentenceMatch[]): SentenceMatch[] {
  const best = matches[0];
  if (best === undefined) return [];
  return matches
    .filter((match) => match.score >= best.score - 0.12 && match.coverage >= SENTENCE_COVERAGE)
    .slice(0, MOST_SENTENCES);
}

function topicMissing(asked: Understood, missing: readonly QueryTerm[] | undefined): string[] {
  const terms = missing !== undefined && missing.length > 0 ? missing : asked.query.terms;
  return [terms.map((term) => term.surface).join(asked.language === "en" ? " " : "")].filter(
    (topic) => topic !== "",
  );
}

/** The year asked for, where no document speaks of it. */
function yearMissing(
  asked: Understood,
  documents: ReadonlySet<Document>,
  knowledge: KnowledgeBase,
): string | undefined {
  if (asked.years.length === 0) return undefined;
  for (const document of documents) {
    const spoken = new Set<number>();
    if (document.year !== undefined) spoken.add(document.year).add(document.year + 1);
    for (const figure of knowledge.figuresOf(document.id))
      for (const year of figure.period?.match(/\d{4}/g) ?? []) spoken.add(Number(year));
    for (const year of document.text.match(/(?:19|20)\d{2}(?=年)/g) ?? [])
      if (document.kind === "policy") spoken.add(Number(year));
    for (const year of asked.years)
      if (spoken.has("year" in year ? year.year : writtenIn(document) + year.offset)) return undefined;
  }
  const first = asked.years[0];
  if (first === undefined || "offset" in first) return undefined;
  return `${first.year}`;
}

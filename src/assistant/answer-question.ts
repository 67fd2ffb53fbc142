import type { Answer } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { distinct } from "../retrieval/to-query.ts";
import { speakingOf } from "./asked-years.ts";
import { type Chosen, chooseFigures } from "./choose-figures.ts";
import { toCitation } from "./cite.ts";
import { composeAnswer, notFound } from "./compose-answer.ts";
import { answersByFigure, answersPhrase, convincingSentence, tellingFigure } from "./convincing.ts";
import { type FigureMatch, matchFigures } from "./find-figures.ts";
import { matchSentences, type SentenceMatch } from "./find-sentences.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { findIssueDate } from "./issue-date.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { rarityIn } from "./match.ts";
import type { PlacesAsked } from "./places.ts";
import { ASKS_OWN } from "./question-words.ts";
import { candidates, retrieve } from "./retrieve.ts";
import { speakOfPlaces } from "./speak-of-places.ts";
import { TOLD_ONLY_BY } from "./told-only-by.ts";
import type { Understood } from "./understand-question.ts";
import { LEAST_WEIGHT } from "./vetoes.ts";

const NO_FIGURES: Chosen = { figures: [], differ: false };
const MOST_SENTENCES = 3;
const OTHER_PLACE = 0.9;
const MOST_ITEMS = 5;
/** Sentences this close to the best are quoted beside it. */
const CLOSE = 0.12;

/** What the documents hold for a question, best first. */
interface Evidence {
  readonly figures: readonly FigureMatch[];
  readonly sentences: readonly SentenceMatch[];
}

/** Answers from the knowledge: figures first where a number is asked for, else the sentences that say it. */
export async function answerQuestion(
  question: string,
  understood: Understood,
  places: PlacesAsked,
  ground: { readonly knowledge: KnowledgeBase; readonly folded: FoldedTexts },
): Promise<Answer> {
  const asked = withOtherPlaces(inWordsHeld(understood, ground.knowledge), places);
  if (asked.query.terms.length === 0 && asked.years.length === 0) return notFound(question, asked, [], []);
  const unknown = places.others.find(({ forms }) => forms.length === 0);
  if (unknown !== undefined) return notFound(question, asked, [unknown.surface], []);
  const own = ofThePlace(asked, places.documents);
  const speaking = speakingOf(asked.years, own, ground.knowledge);
  const documents = speaking.size > 0 ? speaking : own;
  const dated = findIssueDate(asked, documents);
  if (dated !== undefined) return composeAnswer(question, asked, NO_FIGURES, [dated]);
  const evidence = await gather(question, asked, places, documents, ground);
  const closest = evidence.sentences.slice(0, 2).filter((one) => one.coverage > 0.25);
  const year = yearMissing(asked, speaking);
  if (year === undefined) {
    const answer = decide(question, asked, evidence, extentOf(documents));
    if (answer !== undefined) return answer;
  }
  const topics = year === undefined ? topicsMissing(asked, places, evidence) : [year];
  return notFound(question, asked, topics, closest.map(toCitation));
}

/** A compound of which the documents hold no form, but its head, is asked for by its words: 城里低保 by 城里 and 低保. */
function inWordsHeld(asked: Understood, { keywords }: KnowledgeBase): Understood {
  const absent = keywords.rarity(["\u0000"]);
  const isAbsent = ({ forms, loose = [] }: QueryTerm) =>
    [forms, loose].every((names) => keywords.rarity(names) >= absent);
  const terms = asked.query.terms.flatMap((term) => {
    const head = term.parts?.at(-1);
    return head !== undefined && isAbsent(term) && !isAbsent(head) ? (term.parts ?? []) : [term];
  });
  return { ...asked, query: { terms: distinct(terms) } };
}

/** The documents without the policies, where the question is of the place itself: what holds in the country is no answer. */
function ofThePlace(asked: Understood, documents: ReadonlySet<Document>): ReadonlySet<Document> {
  if (asked.rule || !ASKS_OWN.test(asked.folded)) return documents;
  const own = new Set([...documents].filter(({ kind }) => kind !== "policy"));
  return own.size > 0 ? own : documents;
}

/** A place that is no document's own, a village or where somebody came from, is a part of the subject. */
function withOtherPlaces(asked: Understood, { others }: PlacesAsked): Understood {
  const named = others.filter(({ forms }) => forms.length > 0);
  const terms = named.map(({ surface, forms }) => ({ surface, forms, weight: OTHER_PLACE, place: true }));
  return terms.length === 0 ? asked : { ...asked, query: { terms: [...asked.query.terms, ...terms] } };
}

async function gather(
  question: string,
  asked: Understood,
  places: PlacesAsked,
  documents: ReadonlySet<Document>,
  { knowledge, folded }: { readonly knowledge: KnowledgeBase; readonly folded: FoldedTexts },
): Promise<Evidence> {
  const rarity = rarityIn(knowledge);
  const passages = await retrieve(question, asked, documents, knowledge);
  const speaks = speakOfPlaces(places.others, folded, asked.folded);
  const figures = matchFigures(asked, candidates(passages, knowledge), rarity, folded);
  const sentences = matchSentences(asked, passages, rarity, folded);
  return {
    figures: figures.filter(({ document, figure }) =>
      speaks(document, figure.sentence, fold(figure.indicator)),
    ),
    sentences: sentences.filter(({ document, span }) => speaks(document, span)),
  };
}

/** Characters of the documents together. */
function extentOf(documents: ReadonlySet<Document>): number {
  return [...documents].reduce((sum, { text }) => sum + text.length, 0);
}

/** The answer that the evidence bears, none where it bears none; `extent` is how many characters the documents asked have. */
function decide(
  question: string,
  asked: Understood,
  { figures, sentences }: Evidence,
  extent: number,
): Answer | undefined {
  const figure = figures[0];
  const sentence = sentences[0];
  const told = TOLD_ONLY_BY.find(({ asks }) => asks.test(asked.folded));
  if (told !== undefined) return telling(told.tells, question, asked, sentences);
  const byFigure =
    figure !== undefined &&
    (asked.wanted === "figure"
      ? answersByFigure(asked, figures, extent)
      : tellingFigure(asked, figure) || answersPhrase(asked, figures));
  if (byFigure) return composeAnswer(question, asked, chooseFigures(figures), []);
  if (sentence === undefined || !convincingSentence(asked, sentence)) return undefined;
  const inside = asked.wanted === "figure" ? figures.find((one) => standsIn(one, sentence)) : undefined;
  if (inside !== undefined) return composeAnswer(question, asked, chooseFigures([inside]), []);
  return composeAnswer(question, asked, NO_FIGURES, chooseSentences(asked, sentences));
}

/** The best sentence that holds what alone can tell it. */
function telling(
  tells: RegExp,
  question: string,
  asked: Understood,
  sentences: readonly SentenceMatch[],
): Answer | undefined {
  const found = sentences.find(
    (one) =>
      convincingSentence({ ...asked, wanted: "list" }, one) &&
      tells.test(fold(one.document.text.slice(one.span.start, one.span.end))),
  );
  return found === undefined ? undefined : composeAnswer(question, asked, NO_FIGURES, [found]);
}

/** True for a figure of the unit asked for that stands in the sentence. */
function standsIn({ figure, document, fit }: FigureMatch, sentence: SentenceMatch): boolean {
  return fit >= 0.7 && document === sentence.document && figure.sentence.start === sentence.span.start;
}

/** The best sentences; of a list, more of them, from one document. */
function chooseSentences(asked: Understood, matches: readonly SentenceMatch[]): SentenceMatch[] {
  const best = matches[0];
  if (best === undefined) return [];
  const close = matches.filter(
    (match) => match.score >= best.score - CLOSE && convincingSentence(asked, match),
  );
  if (asked.wanted !== "list") return close.slice(0, MOST_SENTENCES);
  return close.filter(({ document }) => document === best.document).slice(0, MOST_ITEMS);
}

/** What to say is missing: the year or the place asked for, or the words that the nearest evidence does not speak of. */
function topicsMissing(asked: Understood, places: PlacesAsked, { figures, sentences }: Evidence): string[] {
  if (figures.length === 0 && sentences.length === 0 && places.others.length > 0)
    return places.others.slice(0, 1).map(({ surface }) => surface);
  const years = asked.years.flatMap((one) => ("year" in one ? [`${one.year}`] : []));
  if (asked.wanted === "figure" && figures.length === 0 && years.length > 0) return years;
  const missing: readonly QueryTerm[] = (asked.wanted === "figure" ? figures : sentences)[0]?.missing ?? [];
  const subjects = missing.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const named = asked.query.terms.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const terms = subjects.length > 0 ? subjects : named;
  const topic = terms.map((term) => term.surface).join(asked.language === "en" ? " " : "");
  return topic === "" ? [] : [topic];
}

/** The year asked for in so many words, where no document speaks of it. */
function yearMissing(asked: Understood, speaking: ReadonlySet<Document>): string | undefined {
  const first = asked.years[0];
  return speaking.size > 0 || first === undefined || "offset" in first ? undefined : `${first.year}`;
}

import type { Conversation, QuestionHelp, RequestOptions } from "../domain/ports.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { toQuery } from "../retrieval/to-query.ts";
import type { Vocabulary } from "../retrieval/vocabulary.ts";
import { type Resolved, resolve } from "./follow-up.ts";
import type { Understood } from "./understand-question.ts";

/** Words that point at what was said before. Folded. */
const POINTS_BACK =
  /^(?:那|还有|以及|另外|其中|这|它|and |what about |how about |then )|[呢咧][?？]?$|它们?|他们|她们|这些|那些|这项|该项|上述|其余|同期|\b(?:it|its|they|them|their|those|these|that|there|same|else|ones?)\b/;
/** A question this short names hardly more than what is new. */
const SHORT = 8;
/** Lighter terms say how something is asked. */
const LEAST_WEIGHT = 0.5;
/** As in the built-in way with follow-ups. */
const FILLED_IN = 0.25;

/** What the assistant needs to ask for help. */
export interface HelpContext {
  readonly help: QuestionHelp | undefined;
  readonly vocabulary: Vocabulary;
  readonly options: RequestOptions | undefined;
}

/** Reads a question in its chat. Help is asked where the built-in way sees no follow-up and the question still points back. */
export async function resolveWithHelp(
  question: string,
  asked: Understood,
  conversation: Conversation | undefined,
  ground: Parameters<typeof resolve>[3],
  context: HelpContext,
): Promise<Resolved & { readonly whole: string }> {
  const builtIn = resolve(question, conversation, asked.language, ground);
  if (builtIn.question !== question) return { ...builtIn, whole: question };
  const whole = await completeFollowUp(question, asked, conversation, context);
  if (whole === undefined) return { ...builtIn, whole: question };
  const completed = resolve(whole, undefined, asked.language, ground);
  const understood = weighOwnWords(completed.understood, question, context.vocabulary);
  return { ...completed, understood, whole };
}

/**
 * A follow-up as a question of its own, where the help finds one that keeps all of its words and adds none that the
 * conversation does not hold: it may fill in what was left out, and change nothing.
 */
export async function completeFollowUp(
  question: string,
  asked: Understood,
  conversation: Conversation | undefined,
  { help, vocabulary, options }: HelpContext,
): Promise<string | undefined> {
  const turns = conversation?.turns ?? [];
  const leans = POINTS_BACK.test(asked.folded) || asked.folded.length <= SHORT;
  if (help === undefined || turns.length === 0 || !leans) return undefined;
  const whole = await help.standalone(question, turns, asked.language, options);
  if (whole === undefined) return undefined;
  const termsOf = (text: string) =>
    toQuery(text, vocabulary).terms.filter((one) => one.weight >= LEAST_WEIGHT);
  const said = [question, ...turns.map((turn) => turn.resolved)];
  const known = said.flatMap((text) => toQuery(text, vocabulary).terms);
  const completed = termsOf(whole);
  const adds = completed.some((term) => !known.some((one) => isSame(one, term)));
  const loses = termsOf(question).some((term) => !completed.some((one) => isSame(one, term)));
  const numbers = new Set(said.flatMap(numbersIn));
  return adds || loses || numbersIn(whole).some((number) => !numbers.has(number)) ? undefined : whole;
}

/** A completed follow-up, in which what was filled in weighs little beside the words of the person. */
export function weighOwnWords(completed: Understood, question: string, vocabulary: Vocabulary): Understood {
  const own = toQuery(question, vocabulary).terms;
  const isOwn = (term: QueryTerm) => own.some((one) => isSame(one, term));
  const { terms } = completed.query;
  if (!terms.some(isOwn)) return completed;
  const weighed = terms.map((term) => (isOwn(term) ? term : { ...term, weight: term.weight * FILLED_IN }));
  return { ...completed, query: { terms: weighed } };
}

/** Terms that find more passages for a question in English; none where the help has none. */
export async function searchTerms(
  question: string,
  asked: Understood,
  { help, vocabulary, options }: HelpContext,
): Promise<readonly QueryTerm[]> {
  if (help === undefined || /[\u3400-\u9fff]/.test(asked.folded)) return [];
  const terms = await help.searchTerms(question, options);
  return terms.flatMap((term) => toQuery(term, vocabulary).terms);
}

function isSame(one: QueryTerm, other: QueryTerm): boolean {
  return one.surface === other.surface || one.forms.some((form) => other.forms.includes(form));
}

function numbersIn(text: string): string[] {
  return fold(text).match(/\d+|[一二三四五六七八九十百千]{2,}/g) ?? [];
}

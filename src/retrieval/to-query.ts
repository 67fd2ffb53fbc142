import { fold } from "../language/fold.ts";
import { pairsOf } from "../language/tokens.ts";
import { chineseTerms } from "./chinese-terms.ts";
import { englishTerms } from "./english-terms.ts";
import type { Query, QueryTerm } from "./query.ts";
import type { Vocabulary } from "./vocabulary.ts";

const HAN = /[\u3400-\u9fff]/;

/** Reads a question in any of the three languages as structured terms: all ways to say one thing are one term. */
export function toQuery(question: string, vocabulary: Vocabulary): Query {
  const folded = fold(question);
  const terms = HAN.test(folded) ? chineseTerms(folded, vocabulary) : englishTerms(question, vocabulary);
  return { terms: distinct(terms.some(({ surface }) => AGED.test(surface)) ? terms.map(ofAge) : terms) };
}

/** An age, and the words for people that an age makes needless: 3至11岁小朋友. */
const AGED = /^\d[\d-]*(?:岁|$)/;
const OF_AGE =
  /^(?:小朋友|小孩|孩子|儿童|细路|少年|青少年|成年人|成人|大人|老人|长者|children|child|kids?|adults?|minors?|teenagers?|elderly)$/;

function ofAge(term: QueryTerm): QueryTerm {
  return OF_AGE.test(term.surface) ? { ...term, weight: term.weight * 0.2 } : term;
}

/** Character pairs of a Chinese question as terms of low weight: they find what the dictionary cuts otherwise. */
export function withPairs(query: Query): Query {
  const seen = new Set(query.terms.flatMap((term) => term.forms));
  const pairs = [
    ...new Set(query.terms.flatMap((term) => pairsOf(HAN.test(term.surface) ? term.surface : named(term)))),
  ].filter((pair) => !seen.has(pair));
  return { terms: [...query.terms, ...pairs.map((pair) => ({ surface: pair, forms: [pair], weight: 0.4 }))] };
}

/** The official name of what an English term stands for. */
function named({ surface, forms }: QueryTerm): string {
  return forms.find((form) => HAN.test(form)) ?? surface;
}

/** The terms, each once. */
export function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const seen = new Map<string, QueryTerm>();
  for (const term of terms) if (!seen.has(term.surface)) seen.set(term.surface, term);
  return [...seen.values()];
}

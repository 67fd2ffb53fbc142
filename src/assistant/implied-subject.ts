import type { Query } from "../retrieval/query.ts";
import { toQuery } from "../retrieval/to-query.ts";
import type { Vocabulary } from "../retrieval/vocabulary.ts";
import { type FormRow, PER_ROWS } from "./form-words.ts";
import * as words from "./question-words.ts";

/** Lighter terms say how something is asked, not what. */
const LEAST_WEIGHT = 0.25;

/** What something is given per, and no more. */
const PER = /^(?:(?:每一?|一)个?[月天日年人户亩]|[人户亩月日]均|(?:per|each|every) \w+|monthly|daily)$/;

/** The question without what its figure is asked per, 一个月 or "per head": that the figure says so is seen to by the form. */
export function withoutForm({ terms }: Query, form: readonly FormRow[]): Query {
  if (!form.some((row) => PER_ROWS.includes(row))) return { terms };
  return {
    terms: terms.map((term) => (PER.test(term.surface) ? { ...term, weight: term.weight * 0.15 } : term)),
  };
}

/** 宁夏现在有多少人: who is counted goes without saying. */
const ASKS_PEOPLE = /(?:有|共|总共|一共|几|住着?)(?:多少|几多)人(?:口)?[呀啊呢]?[?？]?$/;

/** How many people there are, of no kind in particular, is told by the population. */
export function ofPopulation(query: Query, folded: string, vocabulary: Vocabulary): Query {
  const named = query.terms.some(({ weight }) => weight >= LEAST_WEIGHT);
  if (named || !ASKS_PEOPLE.test(folded)) return query;
  return { terms: [...query.terms, ...toQuery("人口", vocabulary).terms] };
}

const GROWTH = /增长|增速|成长|增幅|\bgrowth\b|\bgrow\b/;

const ECONOMY: ReadonlySet<string> = new Set(["经济", "economy"]);

/** Growth of nothing in particular, and how much the economy is or has changed, is told by its product. */
export function ofEconomy(query: Query, folded: string, vocabulary: Vocabulary): Query {
  const named = query.terms.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const asked =
    named.length === 0
      ? query.terms.length > 0 && GROWTH.test(folded)
      : named.every(({ surface }) => ECONOMY.has(surface)) &&
        (words.ASKS_NUMBER.test(folded) || words.asksChange(folded));
  if (!asked) return query;
  const rest = query.terms.filter(({ surface }) => !ECONOMY.has(surface));
  return { terms: [...rest, ...toQuery("GDP", vocabulary).terms] };
}

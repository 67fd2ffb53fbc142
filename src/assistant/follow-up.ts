import type { Conversation } from "../domain/ports.ts";
import type { Vocabulary } from "../retrieval/to-query.ts";
import { type Understood, understand } from "./understand-question.ts";

/** Starts or marks of a question that leans on the one before. Folded. */
const LEANS = /^(?:那|那么|还有|以及|另外|它|其中|这个|and |what about |how about |then )|呢[?？]?$/;
const FILLER = /^(?:那么|那|还有|以及|另外)+|呢[?？]?$|^(?:and|what about|how about|then)\s+(?:the\s+)?/gi;

/** A follow-up, completed by the subject of the question before it; any other question as it stands. */
export function followUp(
  question: string,
  asked: Understood,
  conversation: Conversation | undefined,
  vocabulary: Vocabulary,
) {
  const before = conversation?.turns.at(-1);
  if (before === undefined || !LEANS.test(asked.folded)) return { question, understood: asked, leans: false };
  const bare = question.trim().replace(FILLER, "").trim();
  const own = understand(bare, vocabulary, asked.language);
  const earlier = understand(before.resolved, vocabulary, asked.language);
  const onlyYear =
    own.query.terms.length === 0 || own.query.terms.every((term) => /计划|年|plan/.test(term.surface));
  const terms = onlyYear ? earlier.query.terms : own.query.terms;
  const wanted = own.wanted === "fact" ? earlier.wanted : own.wanted;
  const understood: Understood = {
    ...own,
    language: asked.language,
    query: {
      terms: onlyYear
        ? terms
        : [...terms, ...earlier.query.terms.map((term) => ({ ...term, weight: term.weight * 0.25 }))],
    },
    wanted,
    years: own.years.length > 0 ? own.years : earlier.years,
    measure: own.measure.kinds.length > 0 ? own.measure : onlyYear ? earlier.measure : own.measure,
  };
  return { question: onlyYear ? `${before.resolved} ${bare}` : bare, understood, leans: true };
}

import type { Evidence } from "./evidence.ts";
import { NEGATION, NEGATIVE_SENSE, NOT_NEGATION } from "./proof-words.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

/** True where one of two folded clauses denies what the other says. */
export function turned(said: string, given: string): boolean {
  const [a, b] = [negations(said), negations(given)];
  if (a > b && b > 0) return /[\u3400-\u9fff]/.test(said) && /[\u3400-\u9fff]/.test(given);
  if (a > 0 && b === 0) return !NEGATIVE_SENSE.test(given);
  return a === 0 && b > 0 && !NEGATIVE_SENSE.test(said);
}

/** True where another clause of the evidence denies something, and the clause speaks of that. */
export function deniesElsewhere(clause: string, { clauses }: Evidence, vocabulary: ProofWords): boolean {
  if (negations(clause) === 0) return false;
  const terms = readTerms(clause, vocabulary);
  const said = searchable(clause);
  return clauses.some(({ folded: other }) => {
    if (negations(other) < negations(clause)) return false;
    const words = readTerms(other, vocabulary);
    const held = words.filter(
      (word) =>
        heldIn(word, said) > 0.5 ||
        terms.some((term) => isNamed(word.surface, [...term.forms, ...term.alike])),
    );
    return words.length > 0 && held.length / words.length >= 0.5;
  });
}

/** True for a word that is one of the forms, or a compound with one: 动物疫情 for epidemics. */
function isNamed(word: string, forms: readonly string[]): boolean {
  return forms.some((form) => form === word || (form.length > 1 && word.includes(form)));
}

/** How many denials a folded text holds. */
export function negations(clause: string): number {
  return clause.replace(NOT_NEGATION, "").match(NEGATION)?.length ?? 0;
}

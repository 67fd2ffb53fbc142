import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable, type Term } from "./terms.ts";

/** Which of two is more or less, without the number by which it is. */
const CHINESE = /([^,，;；。]{2,30}?)(?:([快高多大长])|[慢低少小短])于([^,，;；。\d]{2,16})/;
const ENGLISH =
  /([a-z' -]{3,90}?)\b(?:(faster|higher|more|larger|greater|longer)|slower|lower|less|fewer|smaller|shorter) than ([a-z' -]{3,40})/;
const HELD = 0.85;
const LEAST_WEIGHT = 0.5;

interface Comparison {
  readonly left: string;
  readonly right: string;
  readonly more: boolean;
}

/** Two things compared the wrong way round: 城镇快于农村 where the quote says 农村快于城镇. */
export function checkComparisons({ folded, evidence }: Statement, vocabulary: ProofWords): ProofFailure[] {
  const said = comparisonIn(folded);
  if (said === undefined) return [];
  const terms = (text: string) => readTerms(text, vocabulary).filter(({ weight }) => weight >= LEAST_WEIGHT);
  const reversed = evidence
    .flatMap((one) => one.sentences.flatMap((sentence) => comparisonIn(sentence.folded) ?? []))
    .some(
      (given) =>
        given.more === said.more &&
        onlyIn(terms(said.right), given.left, given.right) &&
        onlyIn(terms(given.right), said.left, said.right),
    );
  return reversed ? [{ kind: "direction", detail: `${said.left} / ${said.right}` }] : [];
}

function comparisonIn(folded: string): Comparison | undefined {
  const found = CHINESE.exec(folded) ?? ENGLISH.exec(folded);
  if (found === null) return undefined;
  const [, left = "", more, right = ""] = found;
  return { left, right, more: more !== undefined };
}

/** True where one of the terms is in the first of two texts and not in the second, and none the other way round. */
function onlyIn(terms: readonly Term[], first: string, second: string): boolean {
  const [a, b] = [searchable(first), searchable(second)];
  const own = terms.filter((term) => holdsEither(term, a) && !holdsEither(term, b));
  const other = terms.filter((term) => !holdsEither(term, a) && holdsEither(term, b));
  return own.length > 0 && other.length === 0;
}

/** True where a text holds a term, or a Chinese term holds all of a short text's word: 城镇居民 and 城镇. */
function holdsEither(term: Term, text: string): boolean {
  if (heldIn(term, text) >= HELD) return true;
  return term.forms.some((form) => form.length > 1 && text.includes(form));
}

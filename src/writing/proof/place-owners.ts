import { fold } from "../../language/fold.ts";
import type { Evidence } from "./evidence.ts";
import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

const TOLD = 0.6;
const MARGIN = 0.35;
const LEAST = 1;
const SHORTEST = 2;
const LONGEST = 6;
const PLACE = /^[\u3400-\u9fff]+[^国]$/;

/** What a clause tells of one place and a stretch of the evidence of another alone: 大理 for 丽江. */
export function exchangedPlaces({ folded, evidence }: Statement, vocabulary: ProofWords): ProofFailure[] {
  return evidence.flatMap((one) => {
    one.places ??= placesIn(one, vocabulary);
    const { places } = one;
    if (places.length < 2) return [];
    const stretches = one.folded.split(/[,，;；。]/).map((text) => ({ text, words: searchable(text) }));
    return folded.split(/[,，;；。:：]/).flatMap((clause) => {
      const named = places.filter((place) => clause.includes(place));
      const [name] = named;
      if (name === undefined || named.length > 1) return [];
      const terms = readTerms(clause.replace(name, " "), vocabulary);
      const weight = terms.reduce((sum, term) => sum + term.weight, 0);
      if (weight < LEAST) return [];
      const most = (of: typeof stretches) =>
        Math.max(
          0,
          ...of.map(({ words }) => terms.reduce((sum, term) => sum + term.weight * heldIn(term, words), 0)),
        ) / weight;
      const own = most(stretches.filter(({ text }) => text.includes(name)));
      const others = stretches.filter(
        ({ text }) => !text.includes(name) && places.some((place) => text.includes(place)),
      );
      const theirs = most(others);
      const exchanged = theirs >= TOLD && theirs > own + MARGIN;
      return exchanged ? [{ kind: "pairing" as const, detail: `${name}: ${clause}` }] : [];
    });
  });
}

/** The known places that a quote names, but for those of its document and countries. */
function placesIn({ folded, citation }: Evidence, { lexicon }: ProofWords): string[] {
  const own = fold(`${citation.title} ${citation.place ?? ""}`);
  const named = new Set<string>();
  for (let start = 0; start < folded.length; start++)
    for (let length = SHORTEST; length <= LONGEST; length++) {
      const form = folded.slice(start, start + length);
      const known = lexicon.byForm(form).some((concept) => lexicon.places.includes(concept));
      if (known && PLACE.test(form) && !own.includes(form)) named.add(form);
    }
  return [...named];
}

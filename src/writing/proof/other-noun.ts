import type { Evidence } from "./evidence.ts";
import { type Referent, referentOf } from "./pairing.ts";
import type { ProofFailure } from "./proof.ts";
import type { Said } from "./said.ts";
import { heldIn, type ProofWords, readTerms, searchable, type Term } from "./terms.ts";

/** What a level is of, before the word that it is reached: 社区托育位数增至. */
const LABEL = /[^,，;；]{3,}(?:[增升降减][至到]|提高到|增加到|减少到|达到?|突破|为)\s*$/;
const NOUN = 0.8;
const HELD = 0.4;

/** A number told of what the source counts with another number, where its own words are of something else: 养老床位 for 托位. */
export function otherNoun(
  { claim, description: { near, nearText, farText } }: Said,
  { claim: source }: Referent,
  evidence: Evidence,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  if (claim.dealt !== "" || source.dealt !== "" || source.subject !== "" || claim.subject !== "")
    return undefined;
  const label = LABEL.exec(source.before)?.[0] ?? "";
  const own = readTerms(label, vocabulary).filter(({ weight }) => weight >= NOUN);
  const said = near.filter(({ weight }) => weight >= NOUN);
  if (own.length === 0 || said.length === 0) return undefined;
  const words = `${nearText} ${farText}`;
  if (own.some((term) => heldIn(term, words) >= HELD || near.some((one) => names(one, term))))
    return undefined;
  const place = searchable(`${label} ${source.after}`);
  if (near.some((term) => heldIn(term, place) >= HELD)) return undefined;
  const stray = said.find((term) =>
    evidence.claims.some(
      (other) =>
        other !== source && other.quantity.kind !== "date" && isAt(term, other, evidence, vocabulary),
    ),
  );
  return stray === undefined ? undefined : { kind: "pairing", detail: `${claim.text}: ${stray.surface}` };
}

function names({ forms, alike }: Term, { surface }: Term): boolean {
  return [...forms, ...alike].some(
    (form) => form.length > 1 && (form.includes(surface) || surface.includes(form)),
  );
}

function isAt(term: Term, other: Referent["claim"], evidence: Evidence, vocabulary: ProofWords): boolean {
  return heldIn(term, referentOf(other, evidence, vocabulary).near) >= 0.85;
}

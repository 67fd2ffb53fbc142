import type { Evidence } from "./evidence.ts";
import type { ProofFailure } from "./proof.ts";
import type { Claim } from "./read-claims.ts";
import { heldIn, type ProofWords, readTerms } from "./terms.ts";

/** Where the noun phrase after an English number ends. */
const END =
  /[,.;:()]|\b(?:of|in|for|to|and|or|from|with|by|at|on|as|per|were|was|are|is|be|been|being|has|have|had|that|which|who|whose|through|under|during|since|compared|than|over|across|among|against|into|including|involving|covering|with|about|within|throughout|after|before|while|but|will|would|should|can|could|may|not|this|last|each|every|the|a|an|its|their|all|both|so|up|down|more|less|year-on-year|annually|found|built|made|held|sent|given|taken|seen|sold|bought|brought|caught|won|lost|left|grown|done|gone|met|paid|spent|laid|set|put|worth|respectively|total|altogether|combined|(?<![-\w])(?:\w+ly|\w{3,}ed|\w{3,}ing))\b/;
const PLURAL = /^(?:[a-z][a-z-]+[^s]s|children|women|men|livestock|cattle|poultry|sheep)$/;
/** Nouns that count whatever the source counts. */
const ANY =
  /^(?:units?|items?|sites?|places?|locations?|points?|times?|occasions?|cases?|incidents?|matters?|issues?|instances?|people|persons?|individuals?|persons|households?|families|ones?|others?|pieces?|sets?|types?|kinds?|categories|groups?|rounds?|batches|visits?|trips?|entries|records?|tasks?|activities|events?|sessions?|measures?|aspects?|areas?|parts?|new|copies|doses?|shots?|residents?|villagers?|locals?|citizens?|participants?|members?|personnel|staff|workers?|recipients?|beneficiaries|facilities|projects?|things?|percent|percentage|points|yuan|mu|hectares|tons|kilograms|kilometers|meters|square|cubic|million|billion|trillion|thousand|years?|months?|days?|weeks?|hours?|minutes?|quarters?|days?|consecutive|us|dollars|kwh|hkd|euros|jin|sqm)$/;

/**
 * What an English number counts must be in the evidence: 20 schools are not 20 cases. A noun that no table translates
 * proves nothing and disproves nothing.
 */
export function headFailure(
  { quantity, text, after, clause }: Claim,
  { wide }: Evidence,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  if (!/[a-z]{3}/.test(clause) || quantity.kind === "age" || quantity.kind === "duration") return undefined;
  const phrase = nounPhrase(after);
  const head =
    /^[a-z]{4,}$/.test(quantity.unit) && phrase === "" ? quantity.unit : phrase.split(/\s+/).at(-1);
  if (head === undefined || !PLURAL.test(head) || ANY.test(head)) return undefined;
  const strange = readTerms(head, vocabulary).find(
    (term) => (term.forms.length > 1 || term.parts.length > 0) && heldIn(term, wide) < 0.4,
  );
  return strange === undefined ? undefined : { kind: "pairing", detail: `${text}: ${head}` };
}

/** The noun phrase that follows an English number. */
export function nounPhrase(after: string): string {
  return after.slice(0, (after.search(END) + 1 || after.length + 1) - 1).trim();
}

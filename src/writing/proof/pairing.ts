import type { Evidence } from "./evidence.ts";
import type { Claim } from "./read-claims.ts";
import { heldIn, type ProofWords, readTerms, searchable, type Term } from "./terms.ts";

/** The words that say what a number of a sentence counts, by how near they stand to it. */
export interface Description {
  readonly near: readonly Term[];
  readonly far: readonly Term[];
  /** The same words as texts, for the way back. */
  readonly nearText: string;
  readonly farText: string;
}

const FAR_WEIGHT = 0.25;
const CARRIED = 0.55;
const ELSEWHERE = 0.15;
const BACK_WEIGHT = 0.7;

/** Reads the words around a number. */
export function describe(claim: Claim, vocabulary: ProofWords): Description {
  const nearText = wordsAt(claim);
  const near = readTerms(nearText, vocabulary);
  const known = new Set(near.map((term) => term.surface));
  const far = readTerms(claim.carried, vocabulary).filter((term) => !known.has(term.surface));
  return { near, far, nearText: searchable(nearText), farText: searchable(claim.carried) };
}

/** The words at a number; an English unit is a noun too: 426 enterprises. */
function wordsAt({ dealt, subject, before: own, after, quantity }: Claim): string {
  if (dealt !== "") return dealt;
  const before = `${subject} ${own}`;
  return /[a-z]{4}/.test(quantity.unit) ? `${before} ${quantity.unit} ${after}` : `${before} ${after}`;
}

/** A figure of the evidence with its words as `searchable` writes them. */
export interface Referent {
  readonly claim: Claim;
  readonly near: string;
  readonly carried: string;
  readonly stretch: string;
  readonly wide: string;
  readonly terms: readonly Term[];
}

/** Prepares a figure of the evidence for comparison, once. */
export function referentOf(claim: Claim, evidence: Evidence, vocabulary: ProofWords): Referent {
  const known = evidence.referents.get(claim) ?? readReferent(claim, evidence.wide, vocabulary);
  evidence.referents.set(claim, known);
  return known;
}

function readReferent(claim: Claim, wide: string, vocabulary: ProofWords): Referent {
  const near = wordsAt(claim);
  return {
    claim,
    near: searchable(near),
    carried: searchable(claim.carried),
    stretch: searchable(claim.stretch),
    wide,
    terms: readTerms(near, vocabulary),
  };
}

/** How well a description fits a figure of the evidence: what it says is there, and what is there it says. */
export function fitness(said: Description, referent: Referent): number {
  return forth(said, referent) + BACK_WEIGHT * back(said, referent);
}

function forth(said: Description, { near, carried, wide }: Referent): number {
  const held = (term: Term) =>
    Math.max(heldIn(term, near), CARRIED * heldIn(term, carried), ELSEWHERE * heldIn(term, wide));
  let [sum, total] = [0, 0];
  for (const [terms, factor] of [
    [said.near, 1],
    [said.far, FAR_WEIGHT],
  ] as const)
    for (const term of terms) {
      const best = held(term);
      if (best === 0 && term.forms.length <= 1) continue;
      sum += factor * term.weight * best;
      total += factor * term.weight;
    }
  return total === 0 ? 0 : sum / total;
}

/** Share of the source's own words at the number that the sentence says, in whatever language. */
function back(said: Description, { terms }: Referent): number {
  let [sum, total] = [0, 0];
  for (const term of terms) {
    const near = Math.max(heldIn(term, said.nearText), named(term.surface, said.near));
    const far = Math.max(heldIn(term, said.farText), named(term.surface, said.far));
    sum += term.weight * Math.max(near, 0.7 * far);
    total += term.weight;
  }
  return total === 0 ? 0.5 : sum / total;
}

function named(word: string, terms: readonly Term[]): number {
  return terms.some((term) =>
    term.forms.some((form) => form === word || (form.length > 1 && word.includes(form))),
  )
    ? 0.9
    : 0;
}

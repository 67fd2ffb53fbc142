import type { QueryTerm } from "../retrieval/query.ts";

/** A stretch of folded text and how much a mention in it proves about the thing judged, 0 to 1. */
export interface Zone {
  readonly text: string;
  readonly weight: number;
}

/** How well the zones cover the terms, each term weighed by its rarity: 0 to 1, and the terms not covered. */
export interface Coverage {
  readonly share: number;
  /** What is covered, as a sum of weight times rarity: much of it is telling even where the share is small. */
  readonly mass: number;
  readonly missing: readonly QueryTerm[];
}

/** Credit for a form of one character, which stands in many words: 稻 in 中稻. */
const SINGLE_CREDIT = 0.6;
/** Share of a compound's character pairs that counts as its mention. */
const PARTIAL_CREDIT = 0.7;
/** Credit for a word of two characters of which both, or one, stand in the text apart: 外县 and 在县外, 岸边 and 沿岸. */
const BOTH_CREDIT = 0.5;
const ONE_CREDIT = 0.2;

/** Rarities beyond these tell no more: the first for words that the documents use, the second for all others. */
export const RARITY = { most: 6, absent: 2.5 };

/**
 * How much a term tells, by how few passages speak of it. A word that no passage uses under any of its names is as often
 * a way of speaking as the subject, so it counts no more than a middling one.
 */
export function rarityIn(knowledge: {
  readonly keywords: { rarity(forms: readonly string[]): number };
}): (term: QueryTerm) => number {
  const absent = knowledge.keywords.rarity(["\u0000"]);
  return (term) => {
    const rarity = knowledge.keywords.rarity(term.forms);
    return rarity >= absent ? Math.min(RARITY.absent, absent) : Math.min(RARITY.most, rarity);
  };
}

/** Judges how much of a question the zones speak of; the best zone counts for each term. */
export function coverageOf(
  terms: readonly QueryTerm[],
  rarity: (term: QueryTerm) => number,
  zones: readonly Zone[],
): Coverage {
  let total = 0;
  let covered = 0;
  const missing: QueryTerm[] = [];
  for (const term of terms) {
    const weight = term.weight * rarity(term);
    let credit = 0;
    for (const zone of zones)
      if (zone.weight > credit) credit = Math.max(credit, zone.weight * mention(term, zone.text));
    total += weight;
    covered += weight * credit;
    if (credit < 0.25) missing.push(term);
  }
  return { share: total === 0 ? 0 : covered / total, mass: covered, missing };
}

/** 1 where a form of the term stands in the text, else the credit for a part of a compound. */
export function mention(term: QueryTerm, text: string): number {
  let credit = 0;
  for (const form of term.forms) {
    if (!text.includes(form)) continue;
    if (form.length > 1 || form === term.surface) return 1;
    credit = SINGLE_CREDIT;
  }
  const { surface } = term;
  if (credit > 0 || !/^[\u3400-\u9fff]{2,}$/.test(surface)) return credit;
  if (surface.length === 2) {
    const both = [...surface].filter((character) => text.includes(character)).length;
    return both === 2 ? BOTH_CREDIT : both * ONE_CREDIT;
  }
  let found = 0;
  for (let i = 0; i + 1 < surface.length; i++) if (text.includes(surface.slice(i, i + 2))) found++;
  return (PARTIAL_CREDIT * found) / (surface.length - 1);
}

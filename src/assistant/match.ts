import type { QueryTerm } from "../retrieval/query.ts";

/** A stretch of folded text and how much a mention in it proves about the thing judged, 0 to 1. */
export interface Zone {
  readonly text: string;
  readonly weight: number;
}

/** How well the zones cover the terms, each term weighed by its rarity: 0 to 1, and the terms not covered. */
export interface Coverage {
  readonly share: number;
  readonly missing: readonly QueryTerm[];
}

/** Share of a compound's character pairs that counts as its mention. */
const PARTIAL_CREDIT = 0.7;

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
  return { share: total === 0 ? 0 : covered / total, missing };
}

/** 1 where a form of the term stands in the text, else the credit for a part of a compound. */
export function mention(term: QueryTerm, text: string): number {
  if (term.forms.some((form) => text.includes(form))) return 1;
  const surface = term.surface;
  if (!/^[\u3400-\u9fff]{3,}$/.test(surface)) return 0;
  let found = 0;
  for (let i = 0; i + 1 < surface.length; i++) if (text.includes(surface.slice(i, i + 2))) found++;
  return (PARTIAL_CREDIT * found) / (surface.length - 1);
}

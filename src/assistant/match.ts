import type { KeywordIndex } from "../retrieval/keyword-index.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { type Kin, mention, type Sought } from "./sought.ts";

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
  /** Those of which at most a neighbouring sentence or the title speaks, the missing ones among them. */
  readonly faint: readonly QueryTerm[];
}

/** Rarities beyond these tell no more: for words that the documents use, for names of things that they do not, for other words. */
export const RARITY = { most: 6, absent: 2.5, absentVerb: 1.4 };
/** Verbs and the like weigh less than this. */
const NAMING = 0.6;

/** How much terms tell, and what may stand for one that no document holds. */
export interface Rarity {
  /** How much a term tells. */
  readonly of: (term: QueryTerm) => number;
  /** Characters of a Chinese word that no passage holds under any name, with what each proves where it stands: 危岩 for 岩石. */
  readonly kin: (term: QueryTerm) => readonly Kin[];
}

/**
 * How much a term tells, by how few passages speak of it. A word that no passage uses under any of its names is as often
 * a way of speaking as the subject, so it counts no more than a middling one. Worked out once a term: ask for a new one for each question.
 */
export function rarityIn(knowledge: {
  readonly keywords: Pick<KeywordIndex, "rarity" | "characterRarity">;
}): Rarity {
  const { keywords } = knowledge;
  const absent = keywords.rarity(["\u0000"]);
  // In a small collection even what stands once is not rare: the scale is stretched to that of a large one.
  const scale = Math.max(1, RARITY.most / Math.max(1, absent - Math.log(3)));
  const known = new Map<QueryTerm, number>();
  const isAbsent = ({ forms, loose = [] }: QueryTerm) =>
    [forms, loose].every((names) => keywords.rarity(names) >= absent);
  const read = (term: QueryTerm): number => {
    if (term.forms.every((form) => form.length === 1)) return ofCharacters(term.forms);
    for (const forms of [term.forms, term.loose ?? []]) {
      const rarity = keywords.rarity(forms);
      if (rarity < absent) return Math.min(RARITY.most, rarity * scale);
    }
    return term.weight < NAMING ? RARITY.absentVerb : RARITY.absent;
  };
  // One character stands in words that the index holds whole.
  const ofCharacters = (characters: readonly string[]): number => {
    const rarity = Math.min(...characters.map((one) => keywords.characterRarity(one)));
    return rarity < absent ? Math.min(RARITY.most, rarity * scale) : RARITY.absentVerb;
  };
  return {
    of: (term) => {
      const rarity = known.get(term) ?? read(term);
      known.set(term, rarity);
      return rarity;
    },
    kin: (term) => {
      const credited = (characters: Iterable<string>, most: number) =>
        [...characters].map((character) => ({
          character,
          credit: most * Math.min(1, keywords.characterRarity(character) / KIN.rare),
        }));
      if (SHORT_WORD.test(term.surface) && isAbsent(term)) return credited(term.surface, KIN.most);
      const head = term.forms.find((form) => SHORT_WORD.test(form))?.at(-1);
      return head === undefined || term.place === true ? [] : credited(head, KIN.head);
    },
  };
}

const SHORT_WORD = /^[\u3400-\u9fff]{2,4}$/;
/** The most that one shared character proves, and how rare it must be for that. */
const KIN = { most: 0.5, head: 0.25, rare: 5 };

/** Terms with less credit are not there; with no more than this, only nearby. */
const MISSING = 0.3;
const FAINT = 0.45;

/** Judges how much of a question the zones speak of; the best zone counts for each term. */
export function coverageOf(
  sought: readonly Sought[],
  rarity: (term: QueryTerm) => number,
  zones: readonly Zone[],
): Coverage {
  let total = 0;
  let covered = 0;
  const missing: QueryTerm[] = [];
  const faint: QueryTerm[] = [];
  for (const one of sought) {
    const weight = one.term.weight * rarity(one.term);
    let credit = 0;
    for (const zone of zones)
      if (zone.weight > credit) credit = Math.max(credit, zone.weight * mention(one, zone.text));
    total += weight;
    covered += weight * credit;
    if (credit < MISSING) missing.push(one.term);
    if (credit <= FAINT) faint.push(one.term);
  }
  return { share: total === 0 ? 0 : covered / total, mass: covered, missing, faint };
}

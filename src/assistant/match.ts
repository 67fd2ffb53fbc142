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

/** How much a mention that is not the word itself proves. */
export const CREDITS = {
  /** Another word of the same meaning in the same language. */
  synonym: 0.92,
  /** A word that it may mean, by the dictionary. */
  loose: 0.6,
  /** A form of one character, which stands in many words: 稻 in 中稻. */
  single: 0.6,
  /** Times the share of a compound's character pairs that stand in the text. */
  partial: 0.7,
  /** Both characters of a word, close together: 外县 and 在县外. */
  both: 0.5,
  /** One of them: 岸边 and 沿岸. */
  one: 0.2,
};

const HAN = /[\u3400-\u9fff]/;

/** Rarities beyond these tell no more: for words that the documents use, for names of things that they do not, for other words. */
export const RARITY = { most: 6, absent: 2.5, absentVerb: 1.4 };
/** Verbs and the like weigh less than this. */
const NAMING = 0.6;

/**
 * How much a term tells, by how few passages speak of it. A word that no passage uses under any of its names is as often
 * a way of speaking as the subject, so it counts no more than a middling one. Worked out once a term: ask for a new one for each question.
 */
export function rarityIn(knowledge: {
  readonly keywords: { rarity(forms: readonly string[]): number };
}): (term: QueryTerm) => number {
  const absent = knowledge.keywords.rarity(["\u0000"]);
  const known = new Map<QueryTerm, number>();
  const read = (term: QueryTerm): number => {
    for (const forms of [term.forms, term.loose ?? []]) {
      const rarity = knowledge.keywords.rarity(forms);
      if (rarity < absent) return Math.min(RARITY.most, rarity);
    }
    return Math.min(term.weight < NAMING ? RARITY.absentVerb : RARITY.absent, absent);
  };
  return (term) => {
    const rarity = known.get(term) ?? read(term);
    known.set(term, rarity);
    return rarity;
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
  if (term.forms.includes(term.surface) && text.includes(term.surface)) return 1;
  const own = HAN.test(term.surface) ? CREDITS.synonym : 1;
  let credit = 0;
  for (const form of term.forms)
    if (text.includes(form)) credit = Math.max(credit, form.length > 1 ? own : CREDITS.single);
  if (credit < CREDITS.loose && term.loose?.some((form) => text.includes(form))) credit = CREDITS.loose;
  const { surface } = term;
  if (credit > 0) return credit;
  if (!HAN.test(surface)) return Math.max(0, ...term.forms.map((form) => compoundCredit(form, text)));
  if (!/^[\u3400-\u9fff]{2,}$/.test(surface)) return 0;
  return surface.length === 2 ? pairCredit(surface, text) : partialCredit(surface, text);
}

/** What a compound that an English term stands for is worth where only its parts are in the text. */
function compoundCredit(form: string, text: string): number {
  return form.length < COMPOUND ? 0 : partialCredit(form, text);
}

function partialCredit(form: string, text: string): number {
  let found = 0;
  for (let i = 0; i + 1 < form.length; i++) if (text.includes(form.slice(i, i + 2))) found++;
  return (CREDITS.partial * found) / (form.length - 1);
}

/** Compounds of fewer characters have no parts that tell anything. */
const COMPOUND = 4;
const CLOSE = 4;

function pairCredit(surface: string, text: string): number {
  const [first = "", second = ""] = surface;
  let single = text.includes(second);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (text.slice(Math.max(0, at - CLOSE), at + CLOSE).includes(second)) return CREDITS.both;
    single = true;
  }
  return single ? CREDITS.one : 0;
}

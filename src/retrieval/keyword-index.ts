import type { Passage } from "../domain/passage.ts";
import type { PassageHit, PassageIndex, SyncReport } from "../domain/ports.ts";
import { fold } from "../language/fold.ts";
import { pairsOf, stem, type Tokenizer } from "../language/tokens.ts";
import { withoutWraps } from "../language/wraps.ts";
import type { Query } from "./query.ts";

/** A keyword index that also takes structured queries and tells how rare a form is. */
export interface KeywordIndex extends PassageIndex {
  /** Best passages for the query among those that `admit` lets through; scores are relative to the best, 0 to 1. */
  find(query: Query, limit: number, admit?: (passage: Passage) => boolean): readonly PassageHit[];
  /** Inverse document frequency of a term said in any of the forms: ln(1 + (N - n + 0.5) / (n + 0.5)). */
  rarity(forms: readonly string[]): number;
  /** The same of a single character, in whatever word it stands. */
  characterRarity(character: string): number;
}

interface Posting {
  readonly slot: number;
  readonly count: number;
}

const K1 = 1.2;
const B = 0.6;
/** Headings and title count as this many mentions in the text. */
const HEADING_WEIGHT = 0.5;
const LATIN = /[a-z\d]+(?:\.\d+)?/g;

/** BM25 (Robertson & Zaragoza 2009) over folded words and character pairs; forms of one term share one frequency. */
export function createKeywordIndex(dependencies: {
  readonly tokenizer: Tokenizer;
  readonly toQuery: (question: string) => Query;
}): KeywordIndex {
  let passages: readonly Passage[] = [];
  let lengths: number[] = [];
  let averageLength = 1;
  let postings = new Map<string, Posting[]>();
  let characters: ReadonlyMap<string, number> | undefined;

  const build = (): void => {
    postings = new Map();
    characters = undefined;
    lengths = passages.map((passage, slot) => addPassage(postings, dependencies.tokenizer, passage, slot));
    averageLength = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length) || 1;
  };

  const pooled = (forms: readonly string[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const form of forms)
      for (const { slot, count } of postingsOf(postings, form))
        counts.set(slot, Math.max(counts.get(slot) ?? 0, count));
    return counts;
  };
  const idf = (found: number) => Math.log(1 + (passages.length - found + 0.5) / (found + 0.5));

  const find: KeywordIndex["find"] = (query, limit, admit) => {
    const scores = new Map<number, number>();
    for (const term of query.terms) {
      const named = pooled(term.forms);
      const counts = named.size > 0 ? named : pooled(term.loose ?? []);
      const weight = term.weight * idf(counts.size);
      for (const [slot, count] of counts) {
        const norm = K1 * (1 - B + (B * (lengths[slot] ?? 0)) / averageLength);
        scores.set(slot, (scores.get(slot) ?? 0) + (weight * count * (K1 + 1)) / (count + norm));
      }
    }
    return rank(scores, passages, limit, admit);
  };

  return {
    sync: async (next) => {
      const report = compare(passages, next);
      passages = [...next];
      if (report.added + report.removed > 0) build();
      return report;
    },
    search: async (question, limit) => find(dependencies.toQuery(question), limit),
    find,
    rarity: (forms) => idf(pooled(forms).size),
    characterRarity: (character) => {
      characters ??= countCharacters(passages);
      return idf(characters.get(character) ?? 0);
    },
    close: async () => {
      passages = [];
      postings.clear();
    },
  };
}

/** In how many passages each character stands. */
function countCharacters(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages)
    for (const character of new Set(fold(text))) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function addPassage(
  postings: Map<string, Posting[]>,
  tokenizer: Tokenizer,
  passage: Passage,
  slot: number,
): number {
  const counts = new Map<string, number>();
  const terms = tokenizer.terms(fold(withoutWraps(passage.text)));
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of tokenizer.terms(fold([passage.title, ...passage.headings].join("\n"))))
    counts.set(term, (counts.get(term) ?? 0) + HEADING_WEIGHT);
  for (const [term, count] of counts) {
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [{ slot, count }]);
    else list.push({ slot, count });
  }
  return terms.length;
}

/** A form that no word of the texts equals is looked up by its character pairs, and by its words of Latin letters: R&D经费. */
function postingsOf(postings: ReadonlyMap<string, Posting[]>, form: string): readonly Posting[] {
  const exact = postings.get(form);
  if (exact !== undefined || form.length <= 2) return exact ?? [];
  let common: readonly Posting[] | undefined;
  for (const part of [...pairsOf(form), ...(form.match(LATIN) ?? []).map(stem)]) {
    const list = postings.get(part) ?? [];
    const slots = new Set(list.map((posting) => posting.slot));
    common = common === undefined ? list : common.filter((posting) => slots.has(posting.slot));
    if (common.length === 0) break;
  }
  return common ?? [];
}

function rank(
  scores: ReadonlyMap<number, number>,
  passages: readonly Passage[],
  limit: number,
  admit?: (passage: Passage) => boolean,
): PassageHit[] {
  const hits: PassageHit[] = [];
  let best = 0;
  for (const [slot, score] of scores) {
    const passage = passages[slot];
    if (passage === undefined || score <= 0 || admit?.(passage) === false) continue;
    hits.push({ passage, score });
    best = Math.max(best, score);
  }
  hits.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  return hits.slice(0, limit).map((hit) => ({ passage: hit.passage, score: hit.score / best }));
}

function compare(before: readonly Passage[], after: readonly Passage[]): SyncReport {
  const known = new Set(before.map((passage) => passage.id));
  const kept = after.filter((passage) => known.has(passage.id)).length;
  return { added: after.length - kept, removed: before.length - kept, kept };
}

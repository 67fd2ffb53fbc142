import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";

/** A term of a text: a word or a pair of neighbouring characters, on folded text. */
export type Term = string;

/** Cuts folded texts into index terms. */
export interface Tokenizer {
  /** Words as they stand, in order, punctuation and white space left out. */
  words(folded: string): string[];
  /** The same with the part of speech that the dictionary gives (ICTCLAS tags: n, v, a, d, m …). */
  tagged(folded: string): { readonly word: string; readonly tag: string }[];
  /** The shorter words of a long one, in order, single characters where none is left; the word itself where it has none. */
  parts(word: string): string[];
  /** Words and character pairs, for the index and the vectors. */
  terms(folded: string): Term[];
}

const HAN = /^[\u3400-\u9fff]+$/;
const WORD = /[\p{L}\p{N}]/u;
/** PM2.5, 5G, S1: one word, whatever a dictionary would cut. */
const NAME_WITH_NUMBER = /([a-z]+\d+(?:\.\d+)?)/;
const HAN_RUN = /[\u3400-\u9fff]+/g;

/**
 * A tokenizer with jieba's dictionary, the given words of the domain, and words of general meaning with their part of
 * speech where the dictionary lacks them; all folded. Loading takes about 0.2 s.
 */
export function createTokenizer(
  domainWords: Iterable<string> = [],
  general: ReadonlyMap<string, "n" | "v"> = new Map(),
): Tokenizer {
  const jieba = Jieba.withDict(dict);
  const known = new Set(domainWords);
  const lacking = [...general].filter(([word]) => !known.has(word) && jieba.cut(word, false).length > 1);
  const entries = [...[...known].map((word) => [word, "n"] as const), ...lacking].filter(
    ([word]) => word.length > 1 && HAN.test(word),
  );
  if (entries.length > 0)
    jieba.loadDict(Buffer.from(entries.map(([word, tag]) => `${word} 20000 ${tag}`).join("\n")));
  const cut = (folded: string) =>
    folded
      .split(NAME_WITH_NUMBER)
      .flatMap((piece, i) => (i % 2 === 1 ? [piece] : jieba.cut(piece, false)))
      .filter((word) => WORD.test(word))
      .map(stem);
  return {
    words: cut,
    tagged: (folded) =>
      folded
        .split(NAME_WITH_NUMBER)
        .flatMap((piece, i) => (i % 2 === 1 ? [{ word: piece, tag: "eng" }] : jieba.tag(piece, false)))
        .filter(({ word }) => WORD.test(word)),
    parts: (word) => partsOf(word, jieba.cutForSearch(word, false)),
    terms: (folded) => [...cut(folded), ...pairsOf(folded)],
  };
}

/** Neighbouring Chinese characters as pairs: they find words that no dictionary knows. */
export function pairsOf(folded: string): string[] {
  const pairs: string[] = [];
  for (const run of folded.match(HAN_RUN) ?? [])
    for (let i = 0; i + 1 < run.length; i++) pairs.push(run.slice(i, i + 2));
  return pairs;
}

/** British spellings and the American ones that dictionaries of Chinese use. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ations|ed|es|ing|e)$/, "iz$1"],
  [/(?<=[a-z]{2})our(s|ed|ing|hood|hoods)?$/, "or$1"],
  [/(?<=cent|met|lit|fib|theat)re(s)?$/, "er$1"],
  [/^programme(s)?$/, "program$1"],
  [/^defence$/, "defense"],
  [/^plough/, "plow"],
];
/** Words that only look British: rise, four, hour. */
const NOT_BRITISH =
  /^(?:(?:ri|rai|wi|exerci|promi|adverti|prai|franchi|supervi|revi|advi|surpri|compri|televi|improvi)s(?:e|es|ed|ing)|(?:preci|disea|noi|premi|enterpri|likewi|otherwi)ses?|expertise|(?:four|hour|pour|tour|your|flour)s?)$/;

/** Nouns that only look like forms of a verb: trains run, and training is held. */
const NOUNS = /^(?:trains|works|goods|customs)$/;

/** English words in American spelling by a light stem (plural, -ed, -ing); all else as it is. */
export function stem(spelled: string): string {
  if (!/^[a-z]{4,}$/.test(spelled) || NOUNS.test(spelled)) return spelled;
  const word = NOT_BRITISH.test(spelled)
    ? spelled
    : SPELLINGS.reduce((text, [british, american]) => text.replace(british, american), spelled);
  const bare = word.replace(/ies$/, "y").replace(/(sses|ches|shes|xes)$/, (end) => end.slice(0, -2));
  if (bare !== word) return bare;
  const cut = word.replace(/(?<=[^s])s$/, "").replace(/(?<=[a-z]{3})(ing|ed)$/, "");
  return cut.replace(/([^aeiouls])\1$/, "$1").replace(/e$/, "");
}

/** The longest shorter words that lie side by side, from the left. */
function partsOf(word: string, found: readonly string[]): string[] {
  const shorter = found.filter((one) => one.length < word.length && one.length > 1);
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const part = shorter
      .filter((one) => word.startsWith(one, at))
      .reduce((best, one) => (one.length > best.length ? one : best), word[at] ?? "");
    parts.push(part);
    at += part.length;
  }
  return parts.some((part) => part.length > 1) ? parts : [word];
}

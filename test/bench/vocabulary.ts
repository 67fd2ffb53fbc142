import { readFileSync } from "node:fs";
import { join } from "node:path";
import { englishWords, type Lexicon, loadLexicon } from "../../src/language/lexicon.ts";
import { ENGLISH_STOP_WORDS } from "../../src/retrieval/stop-words.ts";
import { printTable, share } from "./table.ts";
import { ROOT } from "./workspace.ts";

const MOST_SHOWN = 40;

/** Prints how many English content words of aligned sentences (Chinese, tab, English) the lexicon knows. */
export function benchVocabulary(file: string): void {
  const lexicon = loadLexicon(join(ROOT, "knowledge/lexicon"));
  const stops = new Set([...ENGLISH_STOP_WORDS].flatMap(englishWords));
  const unknown = new Map<string, number>();
  let [known, all] = [0, 0];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const words = englishWords(line.split("\t")[1] ?? "");
    const found = knownWords(words, lexicon);
    for (const [at, word] of words.entries()) {
      if (stops.has(word) || word.length < 3 || /^\d/.test(word)) continue;
      all += 1;
      if (found.has(at)) known += 1;
      else unknown.set(word, (unknown.get(word) ?? 0) + 1);
    }
  }
  printTable("Vocabulary", ["English content words", "in the lexicon"], [[String(all), share(known, all)]]);
  const most = [...unknown].sort((a, b) => b[1] - a[1]).slice(0, MOST_SHOWN);
  console.log(`\nmost frequent unknown: ${most.map(([word, times]) => `${word} ${times}`).join(", ")}`);
}

/** Places of the words that belong to a phrase of the lexicon, the longest phrase first. */
function knownWords(words: readonly string[], lexicon: Lexicon): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(lexicon.longestEnglish, words.length - at);
    while (length > 0 && lexicon.byEnglish(words.slice(at, at + length).join(" ")).length === 0) length--;
    for (let i = 0; i < length; i++) found.add(at + i);
    at += Math.max(length, 1);
  }
  return found;
}

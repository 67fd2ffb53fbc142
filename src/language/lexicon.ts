import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { baseOf } from "./english-roots.ts";
import { fold } from "./fold.ts";
import { stem } from "./tokens.ts";

/** Words that mean one thing: every form may stand for any other in a question. Forms are folded. */
export interface Concept {
  readonly official: readonly string[];
  readonly everyday: readonly string[];
  readonly english: readonly string[];
}

/** The bilingual vocabulary, indexed by form. */
export interface Lexicon {
  /** Chinese forms of every concept, folded, for the tokenizer. */
  readonly forms: ReadonlySet<string>;
  readonly places: readonly Concept[];
  /** English word, stemmed, to Chinese words that often stand for it: noisy, for words that no concept knows. */
  readonly glosses: ReadonlyMap<string, readonly string[]>;
  /** Concepts that a Chinese form, folded, belongs to. */
  byForm(form: string): readonly Concept[];
  /** Concepts that an English phrase belongs to; words are stemmed and joined by one space, words such as articles inside it are passed over. */
  byEnglish(phrase: string): readonly Concept[];
  /** The Chinese words of the tables of general words, folded, with their part of speech: verbs, or nouns and adjectives. */
  readonly general: ReadonlyMap<string, "n" | "v">;
  /** Words of general meaning that say the same as a Chinese one, folded: 追回 for 讨回. */
  alike(word: string): readonly string[];
  /** Chinese words of general meaning for an English phrase; words are stemmed and joined by one space. */
  alikeInChinese(phrase: string): readonly string[];
  /** Length in words of the longest English phrase. */
  readonly longestEnglish: number;
  /** Length in characters of the longest Chinese form. */
  readonly longestForm: number;
}

/**
 * Reads the .tsv files of the folders; of files with one name the last folder's counts, so that a folder of one's own
 * adds to the shipped vocabulary or replaces a part of it. A missing folder holds nothing; malformed rows are passed over.
 */
export function loadLexicon(...folders: readonly string[]): Lexicon {
  const files = new Map(folders.flatMap(tablesOf));
  const tables = [...files].map(([name, path]) => ({
    name,
    concepts: parseRows(readFileSync(path, "utf8")),
  }));
  const conceptsOf = (kind: "terms" | "places" | "verbs" | "words") =>
    tables.filter(({ name }) => (KINDS[name] ?? "terms") === kind).flatMap(({ concepts }) => concepts);
  const glosses = folders
    .flatMap((folder) => tablesOf(join(folder, GLOSSES)))
    .flatMap(([, path]) => glossRows(path));
  return createLexicon(conceptsOf("terms"), conceptsOf("places"), new Map(glosses), {
    verbs: conceptsOf("verbs"),
    words: conceptsOf("words"),
  });
}

/** Tables that hold something else than terms of reports, by file name. */
const KINDS: Readonly<Record<string, "places" | "verbs" | "words">> = {
  "places.tsv": "places",
  "verbs.tsv": "verbs",
  "words.tsv": "words",
};

const GLOSSES = "glosses";

function glossRows(path: string): [english: string, chinese: readonly string[]][] {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  return lines.flatMap((line): [string, string[]][] => {
    const [english = "", chinese = ""] = line.split("\t");
    return line.startsWith("#") || chinese === "" || english === "english"
      ? []
      : [[english, formsOf(chinese)]];
  });
}

function tablesOf(folder: string): [name: string, path: string][] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return names.sort().map((name) => [name, join(folder, name)]);
}

/** Rows of a table with the columns official, everyday, english; `#` starts a comment, the header row is skipped. */
export function parseRows(table: string): Concept[] {
  const concepts: Concept[] = [];
  for (const line of table.split(/\r?\n/)) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const [official, everyday, english] = line.split("\t").map(formsOf);
    if (official === undefined || official.length === 0 || english?.[0] === "english") continue;
    concepts.push({ official, everyday: everyday ?? [], english: english ?? [] });
  }
  return concepts;
}

function formsOf(cell: string): string[] {
  return fold(cell)
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

/** A lexicon of these concepts. */
export function createLexicon(
  concepts: readonly Concept[],
  places: readonly Concept[],
  glosses: ReadonlyMap<string, readonly string[]> = new Map(),
  general: { readonly verbs: readonly Concept[]; readonly words: readonly Concept[] } = {
    verbs: [],
    words: [],
  },
): Lexicon {
  const byForm = new Map<string, Concept[]>();
  const byEnglish = new Map<string, Concept[]>();
  let longestEnglish = 1;
  let longestForm = 1;
  for (const concept of [...concepts, ...places]) {
    for (const form of [...concept.official, ...concept.everyday]) {
      push(byForm, form, concept);
      longestForm = Math.max(longestForm, form.length);
    }
    for (const phrase of concept.english) {
      const words = tellingWords(englishWords(phrase));
      push(byEnglish, words.join(" "), concept);
      longestEnglish = Math.max(longestEnglish, words.length);
    }
  }
  const said = chineseBy([...general.verbs, ...general.words]);
  for (const phrase of said.english.keys())
    longestEnglish = Math.max(longestEnglish, phrase.split(" ").length);
  return {
    general: new Map([
      ...general.words.flatMap(chineseOf).map((word) => [word, "n"] as const),
      ...general.verbs.flatMap(chineseOf).map((word) => [word, "v"] as const),
    ]),
    alike: (word) => said.chinese.get(word) ?? [],
    alikeInChinese: (phrase) => said.english.get(tellingWords(phrase.split(" ")).join(" ")) ?? [],
    forms: new Set(byForm.keys()),
    places,
    glosses,
    byForm: (form) => byForm.get(form) ?? [],
    byEnglish: (phrase) => byEnglish.get(tellingWords(phrase.split(" ")).join(" ")) ?? [],
    longestEnglish,
    longestForm,
  };
}

function chineseOf({ official, everyday }: Concept): string[] {
  return [...official, ...everyday];
}

/** The Chinese words of groups, by each of their Chinese words and English phrases. */
function chineseBy(groups: readonly Concept[]) {
  const chinese = new Map<string, string[]>();
  const english = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, words: readonly string[]) =>
    map.set(key, [...new Set([...(map.get(key) ?? []), ...words])]);
  for (const group of groups) {
    const words = chineseOf(group);
    for (const word of words)
      add(
        chinese,
        word,
        words.filter((one) => one !== word),
      );
    for (const phrase of group.english) add(english, tellingWords(englishWords(phrase)).join(" "), words);
  }
  return { chinese, english };
}

/** Stems of words that a phrase may hold inside and be the same: "trees were planted" and "trees planted". */
const FILLERS: ReadonlySet<string> = new Set(
  "a an the is are was were be been being has have had who that which actually really now currently already"
    .split(" ")
    .map(stem),
);
/** A phrase of a question has at most so many of them in one place. */
export const MOST_FILLERS = 3;

/** The words that tell a phrase from others, irregular verbs by their bases. */
function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !FILLERS.has(word)).map(baseOf);
}

/** The words of an English text, in order, lower case; a hyphen parts words, the ending of possession is dropped. */
export function englishTokens(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replaceAll("-", " ");
  return plain.match(/[a-z]+\d*(?:\.\d+)?(?![a-z])|[a-z]+|\d[\d,.]*\d|\d/g) ?? [];
}

/** The same, stemmed. */
export function englishWords(text: string): string[] {
  return englishTokens(text).map(stem);
}

function push(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [concept]);
  else list.push(concept);
}

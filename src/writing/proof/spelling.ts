import { pinyin } from "pinyin-pro";
import { stem } from "../../language/tokens.ts";
import type { Evidence } from "./evidence.ts";

/** The pinyin of a text in one row, with the places where its syllables begin. */
export interface Spelling {
  readonly letters: string;
  /** The character whose syllable begins at each place; none at the end. */
  readonly starts: ReadonlyMap<number, string>;
}

/** True where a Latin word spells Chinese characters of the evidence in pinyin, whole syllables. */
export function spelledIn(word: string, evidence: Evidence): boolean {
  return charactersAfter(word, evidence).length > 0;
}

/** The characters that follow what a Latin word spells in the evidence, one for each place; empty at its end. */
export function charactersAfter(word: string, evidence: Evidence): string[] {
  const { letters, starts } = spellingOf(evidence);
  const name = word.toLowerCase().replace(/[^a-z]/g, "");
  if (name.length < 2) return [];
  const found: string[] = [];
  for (let at = letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1)) {
    const next = starts.get(at + name.length);
    if (starts.has(at) && next !== undefined) found.push(next);
  }
  return found;
}

/** The syllables of the Chinese of the evidence, in order. */
export function syllablesOf(evidence: Evidence): string[] {
  const { letters, starts } = spellingOf(evidence);
  const places = [...starts.keys()];
  return places.slice(0, -1).map((start, index) => letters.slice(start, places[index + 1]));
}

function spellingOf(evidence: Evidence): Spelling {
  evidence.spelling ??= spell(evidence.wide);
  return evidence.spelling;
}

const CAPITAL = /\b[A-Z][A-Za-z]+/g;

/** The stems of the names in a text that spell Chinese of the evidence: whether they are true is a matter of names. */
export function spelledNames(text: string, evidence: readonly Evidence[]): ReadonlySet<string> {
  const words = (text.match(CAPITAL) ?? []).filter((word) => evidence.some((one) => spelledIn(word, one)));
  return new Set(words.map((word) => stem(word.toLowerCase())));
}

function spell(text: string): Spelling {
  const han = text.match(/[\u3400-\u9fff]+/g)?.join("") ?? "";
  const starts = new Map<number, string>();
  let letters = "";
  for (const [index, syllable] of pinyin(han, { toneType: "none", type: "array", v: true }).entries()) {
    starts.set(letters.length, han[index] ?? "");
    letters += syllable.replace("ü", "v");
  }
  starts.set(letters.length, "");
  return { letters, starts };
}

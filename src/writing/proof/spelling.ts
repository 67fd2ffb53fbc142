import { pinyin } from "pinyin-pro";
import { stem } from "../../language/tokens.ts";
import type { Evidence } from "./evidence.ts";

/** The pinyin of a text in one row, with the places where its syllables begin and end. */
export interface Spelling {
  readonly letters: string;
  readonly starts: ReadonlySet<number>;
}

/** True where a Latin word spells Chinese characters of the evidence in pinyin, whole syllables. */
export function spelledIn(word: string, evidence: Evidence): boolean {
  evidence.spelling ??= spell(evidence.wide);
  const { letters, starts } = evidence.spelling;
  const name = word.toLowerCase().replace(/[^a-z]/g, "");
  if (name.length < 2) return false;
  for (let at = letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1))
    if (starts.has(at) && starts.has(at + name.length)) return true;
  return false;
}

const CAPITAL = /\b[A-Z][A-Za-z]+/g;

/** The stems of the names in a text that spell Chinese of the evidence: whether they are true is a matter of names. */
export function spelledNames(text: string, evidence: readonly Evidence[]): ReadonlySet<string> {
  const words = (text.match(CAPITAL) ?? []).filter((word) => evidence.some((one) => spelledIn(word, one)));
  return new Set(words.map((word) => stem(word.toLowerCase())));
}

function spell(text: string): Spelling {
  const han = text.match(/[\u3400-\u9fff]+/g)?.join("") ?? "";
  const starts = new Set([0]);
  let letters = "";
  for (const syllable of pinyin(han, { toneType: "none", type: "array", v: true })) {
    letters += syllable.replace("ü", "v");
    starts.add(letters.length);
  }
  return { letters, starts };
}

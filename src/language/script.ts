import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import type { Language } from "../domain/answer.ts";

const TRADITIONAL_ONLY = onlyIn(traditionalToSimplified, simplifiedToTraditional);
const SIMPLIFIED_ONLY = onlyIn(simplifiedToTraditional, traditionalToSimplified);

/** Characters that one table converts to something else and the other never produces changes for. */
function onlyIn(pairs: string, reverse: string): ReadonlySet<string> {
  const reversed = new Set(reverse.split("|").map((pair) => pair.split(" ")[0]));
  const found = new Set<string>();
  for (const pair of pairs.split("|")) {
    const [from, ...to] = pair.split(" ");
    if (from !== undefined && !to.includes(from) && !reversed.has(from)) found.add(from);
  }
  return found;
}

/** The script of a Chinese text, by the characters that only one script has; undefined where it has none. */
export function scriptOf(text: string): "zh-Hant" | "zh-Hans" | undefined {
  let balance = 0;
  for (const character of text) {
    if (TRADITIONAL_ONLY.has(character)) balance++;
    else if (SIMPLIFIED_ONLY.has(character)) balance--;
  }
  return balance > 0 ? "zh-Hant" : balance < 0 ? "zh-Hans" : undefined;
}

/** Language and script of a question; `fallback` where it holds nothing that tells (an empty or a neutral text). */
export function languageOf(text: string, fallback: Language): Language {
  const script = scriptOf(text);
  if (script !== undefined) return script;
  if (/\p{Script=Han}/u.test(text)) return fallback === "en" ? "zh-Hans" : fallback;
  return /[a-z]/i.test(text) ? "en" : fallback;
}

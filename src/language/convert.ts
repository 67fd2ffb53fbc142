import { Converter } from "opencc-js/cn2t";
import type { Language } from "../domain/answer.ts";
import { fold } from "./fold.ts";
import { scriptOf } from "./script.ts";

let toTraditional: ((text: string) => string) | undefined;

/** A phrase of a document in the script of an answer; English leaves it as it is. Never used on quotes. */
export function toScript(text: string, language: Language): string {
  if (language === "en" || (scriptOf(text) ?? language) === language) return text;
  if (language === "zh-Hans") return restoreCase(fold(text), text);
  toTraditional ??= Converter({ from: "cn", to: "t" });
  return toTraditional(restoreCase(fold(text), text));
}

/** Folding also narrows and lower-cases: only its Chinese characters are wanted here. */
function restoreCase(folded: string, text: string): string {
  return Array.from({ length: text.length }, (_, i) =>
    /[\u3400-\u9fff]/.test(text[i] ?? "") ? folded[i] : text[i],
  ).join("");
}

import type { Language } from "../domain/answer.ts";
import { toScript } from "../language/convert.ts";
import { fold } from "../language/fold.ts";
import { scriptOf } from "../language/script.ts";

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
/** Words that stand in nearly every English sentence and in hardly any of another language. */
const ENGLISH =
  /\b(?:the|of|in|and|were|was|with|is|are|than|over|has|have|had|been|by|from|to|at|for|about|on|its|this|that|which|each|per|a|an|up|down|new|more|total|year|people|reached|rose|fell|grew|increased|decreased|while|although|but|there|their|not|one|two|three|all|or|as|it|would|will|after|before|during|under|between|compared|planned|received|million|billion|percent|[a-z]{4,}ed|[a-z]{4,}ing)\b/i;
/** A run of Chinese, with the figures and the punctuation in it. */
const QUOTED = /\p{Script=Han}[^A-Za-z“”「」『』"[\]]*\p{Script=Han}/gu;
/** Fewer words prove nothing about the language. */
const FEW_WORDS = 5;

/**
 * The sentence in the language and script of the answer, or undefined where it speaks another language. A character
 * that has to be converted, and that a source in the same script writes in its own way (台 for 臺), is written as there.
 */
export function inLanguage(sentence: string, language: Language, source = ""): string | undefined {
  const words = sentence.match(LATIN_WORD) ?? [];
  if (language === "en") {
    const han = withoutQuotes(sentence, source).match(HAN)?.length ?? 0;
    if (words.length === 0 || han * 2 > words.join("").length) return undefined;
    if (/[^\p{ASCII}\p{Script=Han}\p{P}\p{S}\s]/u.test(sentence)) return undefined;
    return words.length < FEW_WORDS || ENGLISH.test(sentence) ? sentence : undefined;
  }
  const han = sentence.match(HAN)?.length ?? 0;
  if (han === 0 || words.length > han) return undefined;
  const text = toScript(sentence, language);
  const likeSource = scriptOf(source) === language ? spellingsOf(source) : new Map<string, string>();
  const written = Array.from(sentence);
  return Array.from(text, (one, i) => {
    // A model may mix the scripts in one sentence: character for character catches what the majority hid.
    const proper = toScript(one, language);
    return proper === written[i] ? proper : (likeSource.get(fold(one)) ?? proper);
  }).join("");
}

/** An English sentence without what it quotes word for word in Chinese. */
function withoutQuotes(sentence: string, source: string): string {
  const folded = fold(source);
  return sentence.replace(QUOTED, (run) => (folded.includes(fold(run)) ? "" : run));
}

/** How a source writes each Chinese character, by its folded form; none where it writes one in two ways. */
function spellingsOf(source: string): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const twice = new Set<string>();
  for (const character of source.match(HAN) ?? []) {
    const folded = fold(character);
    if (spellings.get(folded) !== undefined && spellings.get(folded) !== character) twice.add(folded);
    spellings.set(folded, character);
  }
  for (const folded of twice) spellings.delete(folded);
  return spellings;
}

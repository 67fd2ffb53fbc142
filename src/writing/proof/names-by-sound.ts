import type { Evidence } from "./evidence.ts";
import { syllablesOf } from "./spelling.ts";

/** Latin letters and letters of pinyin that stand for one sound in names taken over from other languages. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|s|x(?=i|u)/g, "S"],
  [/zh|ch|tz|ts|j|z|q(?=i|u)/g, "J"],
  [/ph|f|v/g, "F"],
  [/ck|kh|gh|[gkhqc]/g, "K"],
  [/th|[dt]/g, "D"],
  [/[bp]/g, "B"],
  [/er(?=$|[^aeiouv])|[lr]/g, "L"],
  [/m/g, "M"],
  [/ng|n/g, "N"],
];
/** A word that is spelled in pinyin is a Chinese name, which must be spelled right. */
const PINYIN =
  /^(?:(?:[jqxy]?(?:iang|iong|ian|iao|ing|uan|ia|ie|iu|in|un|ue|i|u)|(?:zh|ch|sh|[bpmfdtnlgkhrzcsyw])?(?:iang|uang|ang|eng|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|a|o|e)|(?:zh|ch|sh|[bpmfdtnlgkhrzcsyw])(?:ing|in|un|ie|iu|uo|ui|ua|ue|i|u)))+$/;
/** Fewer sounds are alike by chance. */
const LEAST = 4;

/** True where a name that is not spelled in pinyin sounds like Chinese characters of the evidence: Heidelberg is 海德堡. */
export function soundsLike(name: string, evidence: Evidence): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, "");
  const sounds = soundsOf(letters);
  if (sounds.length < LEAST || PINYIN.test(letters)) return false;
  const syllables = syllablesOf(evidence).map(soundsOf);
  return syllables.some((_, start) => {
    let heard = "";
    for (let end = start; end < syllables.length && heard.length < sounds.length; end++)
      heard = onceEach(heard + syllables[end]);
    return heard === sounds;
  });
}

function soundsOf(letters: string): string {
  const spelled = SOUNDS.reduce((text, [letter, sound]) => text.replace(letter, sound), letters);
  return onceEach(spelled.replace(/[^A-Z]/g, ""));
}

function onceEach(sounds: string): string {
  return sounds.replace(/(.)\1+/g, "$1");
}

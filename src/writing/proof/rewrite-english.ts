import { CHINESE_REWRITES, MONTHS, ORDINALS, REWRITES, SCALES, SMALL_NUMBERS } from "./english-tables.ts";
import { writeRates } from "./write-rates.ts";

const WORD = [...Object.keys(SMALL_NUMBERS), ...Object.keys(SCALES)]
  .sort((a, b) => b.length - a.length)
  .join("|");
const DIGITS = String.raw`\d[\d,]*(?:\.\d+)?`;
const RUN = new RegExp(
  `(?<!\\d[ -]?)\\b(?:an? (?=${Object.keys(SCALES).join("|")}))?(?:${WORD})(?:(?: and |[ -])(?:${WORD}))*\\b`,
  "gi",
);
/** "one" that counts nothing. */
const PRONOUN =
  /\b(?:ones|no one|one another|one by one|one of|one's|any ?one|every ?one|some ?one|number one|one(?=\s*(?:[.,;!?]|$))|(?<=\bin )one(?=["”'’]))\b/gi;
/** Zero that is part of a name: zero-tariff goods. */
const ZERO_NAMES = /\bzero[- ](?=tariffs?|dut(?:y|ies)|carbon|emissions?)\b/gi;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH = MONTHS.join("|");
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const ORDINAL = new RegExp(`\\b(${ORDINALS.join("|")})\\b(?! and foremost)`, "gi");
const DISCOURSE = new RegExp(`^(?:${ORDINALS.join("|")}|secondly|thirdly|firstly),`, "i");

/**
 * Writes English number words, ordinals, dates, currencies and bounds in the forms that `readQuantities` reads:
 * "one hundred and five" is 105, "June 30, 2021" is 2021年6月30日, "RMB 5 million" is 5 million yuan.
 */
export function rewriteEnglish(original: string): string {
  let text = writeRates(original);
  for (const [pattern, replacement] of CHINESE_REWRITES) text = text.replace(pattern, replacement);
  if (!/[a-z]|[$¥￥€]/i.test(text)) return text;
  let written = datesOf(text.replace(DISCOURSE, "").replace(PRONOUN, "").replace(ZERO_NAMES, "零"));
  written = written
    .replace(/(?<=\d) (?:ten thousand)\b/gi, "万")
    .replace(/(?<=\d) hundred million\b/gi, "亿");
  written = written.replace(RUN, (run) => writtenValue(run) ?? run);
  written = withUnits(written);
  for (const [pattern, replacement] of REWRITES) written = written.replace(pattern, replacement);
  written = written.replace(ORDINAL, (word) => `第${ORDINALS.indexOf(word.toLowerCase()) + 1}`);
  return written.replace(/\b(\d{1,3})(?:st|nd|rd|th)\b/gi, "第$1");
}

const NOT = "(?:did|do|does|has|have|had) ?n[o']t ";
const NOT_RISEN = new RegExp(
  `\\b${NOT}(?:rise|risen|grow|grown|increas(?:e|ed|ing)|climb(?:ed)?|go up|gone up|expand(?:ed)?)\\b`,
  "gi",
);
const NOT_FALLEN = new RegExp(
  `\\b${NOT}(?:fall|fallen|drop|dropped|declin(?:e|ed|ing)|decreas(?:e|ed|ing)|shrink|shrunk|go down|gone down)\\b`,
  "gi",
);
const DENIED = "(?:并?没有|并?未|没|未能|没能)(?:出现|实现|有所|得到)?";
const CHINESE_NOT_RISEN = new RegExp(`${DENIED}(?:增长|上升|增加|上涨|提高|提升|增產|增产|增長|上漲)`, "g");
const CHINESE_NOT_FALLEN = new RegExp(`${DENIED}(?:下降|减少|降低|减产|下滑|下跌|減少|減產)`, "g");

/** What a sentence says did not rise it may say to have fallen: the stronger claim, which its quote must prove. */
export function withoutDeniedMovement(text: string): string {
  return text
    .replace(NOT_RISEN, "fell")
    .replace(NOT_FALLEN, "rose")
    .replace(CHINESE_NOT_RISEN, "下降")
    .replace(CHINESE_NOT_FALLEN, "增长");
}

const ELLIPTIC = new RegExp(
  String.raw`(?<![\d.,]|[a-z]-)(\d[\d,]*(?:\.\d+)?)( (?:thousand|million|billion|trillion))?( to | and | or |, |[-–—])(?=${DIGITS}( (?:thousand|million|billion|trillion))? ?(percentage points?|percent|per cent|%|yuan|us dollars|ton(?:ne)?s|hectares|mu|jin|pupils|students|people|residents|beds|days|minutes|hours|micrograms? per cubic met(?:er|re)|kilometers|square (?:kilometers|meters)|meters)(?![a-z]))`,
  "gi",
);

/** The first of two numbers with one unit gets it too: from 45.3 to 51.6 percent. */
function withUnits(text: string): string {
  const once = withUnit(text);
  return once === text ? text : withUnits(once);
}

function withUnit(text: string): string {
  return text.replace(
    ELLIPTIC,
    (whole, number: string, own = "", joint: string, scale = "", unit: string) => {
      if (YEAR.test(number) && own === "") return whole;
      return /^[-–—]$/.test(joint) ? whole : `${number}${own || scale} ${unit}${joint}`;
    },
  );
}

/** True where a number word is left that no rule could read. */
export function hasNumberWord(rewritten: string): boolean {
  return new RegExp(`\\b(?:${WORD})s?\\b`, "i").test(
    rewritten.replace(new RegExp(`${DIGITS} ?(?:thousand|million|billion|trillion)\\b`, "gi"), ""),
  );
}

function datesOf(text: string): string {
  const month = (name: string) => MONTHS.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  return text
    .replace(
      new RegExp(`\\b(${MONTH}) ${DAY},? (\\d{4})\\b`, "g"),
      (_, name, day, year) => `${year}年${month(name)}月${day}日`,
    )
    .replace(
      new RegExp(`\\b${DAY} (?:of )?(${MONTH}),? (\\d{4})\\b`, "g"),
      (_, day, name, year) => `${year}年${month(name)}月${day}日`,
    )
    .replace(
      new RegExp(`\\b(${MONTH}),? (?:of )?(\\d{4})\\b`, "g"),
      (_, name, year) => `${year}年${month(name)}月`,
    )
    .replace(
      new RegExp(`\\b(${MONTH}) ${DAY}\\b(?![,.]?\\d)`, "g"),
      (_, name, day) => `${month(name)}月${day}日`,
    )
    .replace(new RegExp(`\\b${DAY} (?:of )?(${MONTH})\\b`, "g"), (_, day, name) => `${month(name)}月${day}日`)
    .replace(new RegExp(`(?<=[a-z,] )(${MONTH})\\b`, "g"), (_, name) => `${month(name)}月`);
}

/** Value of a run of number words; undefined where they do not make one number (one zero zero). */
function writtenValue(run: string): string | undefined {
  let total = 0;
  let section = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of run.toLowerCase().split(/[ -]/)) {
    if (word === "and") continue;
    const small = word === "a" || word === "an" ? undefined : SMALL_NUMBERS[word];
    const scale = SCALES[word];
    if (scale !== undefined && scale <= 100) {
      section = (section || 1) * scale;
      last = scale;
    } else if (scale !== undefined) {
      total += (section || 1) * scale;
      section = 0;
      last = scale;
    } else if (small !== undefined) {
      if (small >= last || (section % 10 !== 0 && section > 0) || (section % 100 > 0 && section % 100 < 20))
        return undefined;
      section += small;
      last = small < 20 ? 0.5 : 10;
    }
  }
  return String(total + section);
}

import { fold } from "../language/fold.ts";
import { readChinese } from "../language/numerals.ts";

const NUMERALS = "〇一二三四五六七八九";
/** 二〇二一年, with every zero that people type, letters too. */
const SPELLED = /[〇零○o0一二三四五六七八九]{4}(?=年)/g;
/** Years of the Republic: 民國110年; without the name only as a budget year (110年度), which no other calendar counts so. */
const NAMED = /(?:中华)?民国\s*(\d{1,3}|[〇零一二三四五六七八九十百]{1,5})\s*(?=年)/g;
const BUDGET = /(?<![\d〇零一二三四五六七八九十百第])(\d{2,3}|[〇零一二三四五六七八九十百]{2,5})(?=年度)/g;
const BEFORE_FIRST = 1911;
const LATEST = 150;
const EARLIEST_BUDGET = 60;
const ISO = /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;

/** Folded text in which every year stands in digits of the common calendar: 二〇二一年, 民國110年 and 110年度 as 2021年. */
export function withDigitYears(text: string): string {
  return fold(text)
    .replace(SPELLED, (year) => (/^(?:19|20)/.test(toDigits(year)) ? toDigits(year) : year))
    .replace(NAMED, (whole, number: string) => republican(number, 1) ?? whole)
    .replace(BUDGET, (whole, number: string) => republican(number, EARLIEST_BUDGET) ?? whole);
}

/** Such text in which 2024-01-29 and 2024/1/29 stand as 2024年1月29日 as well. */
export function withChineseDates(text: string): string {
  return withDigitYears(text).replace(ISO, "$1年$3月$4日");
}

function toDigits(year: string): string {
  return [...year]
    .map((character) => (/[\d]/.test(character) ? character : Math.max(0, NUMERALS.indexOf(character))))
    .join("");
}

function republican(number: string, earliest: number): string | undefined {
  const year = /^\d+$/.test(number) ? Number(number) : readChinese(number);
  return year === undefined || year < earliest || year > LATEST ? undefined : String(BEFORE_FIRST + year);
}

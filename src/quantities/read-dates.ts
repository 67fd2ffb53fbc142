import { matchAt } from "../language/numeral.ts";
import { readChinese } from "../language/numerals.ts";

/** A year of the common era, in digits or in Chinese ones (二〇二一). */
export const YEAR_WORD = "(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2}";
const DATE = new RegExp(
  `(?:(${YEAR_WORD}) ?年(?:度)?)?(?: ?(\\d{1,2}) ?月(?:份)?(?!饼))?(?: ?(\\d{1,2}) ?[日号])?`,
  "y",
);
const ISO = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const YEARS =
  /((?:19|20)\d{2})(?:年(?:(\d{1,2})月(?:份)?)?)?(?:-{1,2}|至|到)((?:19|20)\d{2}) ?年(?:(\d{1,2})月(?:份)?)?/y;
const MONTHS = /(?:((?:19|20)\d{2})年)?(\d{1,2})月?(?:-{1,2}|至|到)(\d{1,2})月(?:份)?/y;
/** Years of the Republic: 民國113年 is 2024; three digits before 年度 are one as well. */
const REPUBLIC =
  /(?:民国 ?(元|\d{1,3}|[〇零一二三四五六七八九十百]{1,5}) ?年度?|(?<![\d.])(1[01]\d)年度)(?: ?(\d{1,2}) ?月(?:份)?)?(?: ?(\d{1,2}) ?[日号])?/y;

/** 二〇二一年十二月十四日: a month in Chinese digits is one only after its year. */
const WRITTEN = new RegExp(
  `(${YEAR_WORD}) ?年(十[一二]?|[一二三四五六七八九])月(?:份)?(?:([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?`,
  "y",
);

/** A date that stands at a place of a text: ISO 8601 year, month, day or interval, and where it ends. */
export interface DateRead {
  readonly date: string;
  readonly end: number;
}

/** A date that begins at `at` of a folded text; "--06" where no year is stated. */
export function dateAt(folded: string, at: number): DateRead | undefined {
  const interval = statedAt(folded, at) ?? intervalAt(folded, at);
  if (interval !== undefined) return interval;
  const [whole = "", year, month, day] = matchAt(DATE, folded, at) ?? [];
  if (year === undefined && month === undefined) return undefined;
  if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined;
  return { date: iso(year === undefined ? "-" : yearOf(year), month, day), end: at + whole.length };
}

/** A date that needs no other to be told: years that 至 joins, a year of the Republic, a date in Chinese digits. */
export function statedAt(folded: string, at: number): DateRead | undefined {
  return yearsAt(folded, at) ?? republicAt(folded, at) ?? writtenAt(folded, at);
}

/** Years or months of years: 2016—2020年, 2021年至2023年3月. */
function yearsAt(folded: string, at: number): DateRead | undefined {
  const match = matchAt(YEARS, folded, at);
  if (match === null) return undefined;
  const [whole, first = "", month, last = "", until] = match;
  return { date: `${iso(first, month)}/${iso(last, until)}`, end: at + whole.length };
}

/** A date in the years of the Republic of China. */
function republicAt(folded: string, at: number): DateRead | undefined {
  const match = matchAt(REPUBLIC, folded, at);
  if (match === null) return undefined;
  const [whole, named, bare = "", month, day] = match;
  const count = named === "元" ? 1 : (readChinese(named ?? "") ?? 0) || Number(named ?? bare);
  return { date: iso(String(1911 + count), month, day), end: at + whole.length };
}

function writtenAt(folded: string, at: number): DateRead | undefined {
  const match = matchAt(WRITTEN, folded, at);
  if (match === null) return undefined;
  const [month, day] = [match[2], match[3]].map((word) => word && String(readChinese(word) ?? word));
  if (Number(day ?? 1) > 31) return undefined;
  return { date: iso(yearOf(match[1] ?? ""), month, day), end: at + match[0].length };
}

function intervalAt(folded: string, at: number): DateRead | undefined {
  const day = matchAt(ISO, folded, at);
  if (day !== null && Number(day[3]) <= 12 && Number(day[4]) <= 31)
    return { date: iso(day[1] ?? "", day[3], day[4]), end: at + day[0].length };
  const months = matchAt(MONTHS, folded, at);
  if (months === null || Number(months[2]) >= Number(months[3]) || Number(months[3]) > 12) return undefined;
  const year = months[1] ?? "-";
  return { date: `${iso(year, months[2])}/${iso(year, months[3])}`, end: at + months[0].length };
}

/** The year that its word names, in digits. */
export function yearOf(word: string): string {
  return /\d/.test(word) ? word : String(readChinese(word) ?? word);
}

/** A year with what is stated of month and day, in ISO 8601. */
export function iso(year: string, month?: string, day?: string): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"));
  return [year, ...parts].join("-");
}

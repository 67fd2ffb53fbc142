import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { readChinese } from "../language/numerals.ts";

const YEAR_WORD = "(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2}";
const DATE = new RegExp(
  `(?:(${YEAR_WORD}) ?年(?:度)?)?(?: ?(\\d{1,2}) ?月(?:份)?(?!饼))?(?: ?(\\d{1,2}) ?[日号])?`,
  "y",
);
const ISO = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const YEARS = /((?:19|20)\d{2})年?(?:-{1,2}|至|到)((?:19|20)\d{2}) ?年/y;
const MONTHS = /(?:((?:19|20)\d{2})年)?(\d{1,2})月?(?:-{1,2}|至|到)(\d{1,2})月(?:份)?/y;
const PERIOD = new RegExp(
  `(?:(?<!\\d)(${YEAR_WORD}) ?年|(今年|去年|明年|前年|上年|本年|全年|年初|截至目前|目前))?(?:以来|度)?(?:[,的]?(?:(上半年|下半年)|第?([一二三四1-4])季度|(前三季度)|(?:(?<!\\d)(\\d{1,2})(?:月份?)?(?:-{1,2}|至|到))?(?<!\\d)(\\d{1,2}) ?月(?:份)?(?: ?(\\d{1,2}) ?[日号])?))?`,
  "y",
);
const PLAN = /"?十([一二三四五])五"?(?:规划)?(?:期间|时期|以来)/y;
const COUNT = "([一二两三四五六七八九十]|\\d{1,2})";
const PAST = new RegExp(
  `(?:近|过去|这)的?${COUNT}年(?:多)?(?:来|间|里)?|${COUNT}年(?:多)?(?:来|间(?!隔)|累计|合计|共(?=[^同有产]))`,
  "y",
);
/** What a period is compared with is not the period spoken of: 比去年, 高于上年. */
const COMPARED = /[比较同从由自].$|于[去上前]$/;
const STARTS = /(?<!\d)\d|[一二今去明前上本全年截目下第十近过这两三四五六七八九"]/g;

/** The years that a text means by its words: by none at all (上半年), and by 今年, 去年 and 明年. */
export interface SpokenYears {
  readonly year: number;
  readonly this: number;
  readonly last: number;
  readonly next: number;
}

/** A date that begins at `at` of a folded text: ISO 8601 year, month, day or interval ("--06" where no year is stated). */
export function dateAt(
  folded: string,
  at: number,
): { readonly date: string; readonly end: number } | undefined {
  const interval = intervalAt(folded, at);
  if (interval !== undefined) return interval;
  const [whole = "", year, month, day] = run(DATE, folded, at) ?? [];
  if (year === undefined && month === undefined) return undefined;
  if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined;
  return { date: iso(year === undefined ? "-" : yearOf(year), month, day), end: at + whole.length };
}

function intervalAt(folded: string, at: number): { readonly date: string; readonly end: number } | undefined {
  const day = run(ISO, folded, at);
  if (day !== null && Number(day[3]) <= 12 && Number(day[4]) <= 31)
    return { date: iso(day[1] ?? "", day[3], day[4]), end: at + day[0].length };
  const years = run(YEARS, folded, at);
  if (years !== null) return { date: `${years[1]}/${years[2]}`, end: at + years[0].length };
  const months = run(MONTHS, folded, at);
  if (months === null || Number(months[2]) >= Number(months[3]) || Number(months[3]) > 12) return undefined;
  const year = months[1] ?? "-";
  return { date: `${iso(year, months[2])}/${iso(year, months[3])}`, end: at + months[0].length };
}

/** Periods that a text names, resolved against the year it speaks from; comparisons (比去年) name none. */
export function readPeriods(
  text: string,
  spoken?: number | SpokenYears,
): { readonly span: Span; readonly period: string }[] {
  const folded = fold(text);
  const years =
    typeof spoken === "number" ? { year: spoken, this: spoken, last: spoken - 1, next: spoken + 1 } : spoken;
  const found: { span: Span; period: string }[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(folded); match !== null; match = STARTS.exec(folded)) {
    const read = periodAt(folded, match.index, years);
    if (read === undefined) continue;
    STARTS.lastIndex = read.end;
    if (COMPARED.test(folded.slice(Math.max(0, match.index - 1), match.index + 1))) continue;
    found.push({ span: { start: match.index, end: read.end }, period: read.period });
  }
  return found;
}

function periodAt(
  folded: string,
  at: number,
  years?: SpokenYears,
): { readonly period: string; readonly end: number } | undefined {
  const plan = run(PLAN, folded, at);
  if (plan !== null) {
    const first = 1951 + (10 + (readChinese(plan[1] ?? "") ?? 0)) * 5;
    return { period: `${first}/${first + 4}`, end: at + plan[0].length };
  }
  const past = run(PAST, folded, at);
  if (past !== null && years !== undefined) {
    const count = Number(past[1] ?? past[2]) || (readChinese(past[1] ?? past[2] ?? "") ?? 1);
    return { period: pastYears(years.year, count), end: at + past[0].length };
  }
  const interval = run(YEARS, folded, at);
  if (interval !== null) return { period: `${interval[1]}/${interval[2]}`, end: at + interval[0].length };
  const match = run(PERIOD, folded, at);
  if (match === null || match[0] === "") return undefined;
  const stated = match[1] === undefined ? relative(match[2], years) : yearOf(match[1]);
  if (stated === undefined || !/[年月季目]/.test(match[0])) return undefined;
  const period = within(match, stated);
  return period === undefined ? undefined : { period, end: at + match[0].length };
}

function pastYears(year: number, count: number): string {
  return count === 1 ? String(year) : `${year - count + 1}/${year}`;
}

function relative(word: string | undefined, years: SpokenYears | undefined): string | undefined {
  if (years === undefined) return undefined;
  if (word === "今年" || word === "本年") return String(years.this);
  if (word === "明年") return String(years.next);
  if (word === "去年") return String(years.last);
  if (word === "上年") return String(years.year - 1);
  return String(word === "前年" ? years.year - 2 : years.year);
}

/** The part of a year that a match of PERIOD names; undefined where its months are none. */
function within(match: readonly (string | undefined)[], year: string): string | undefined {
  const [, , , half, quarter, three, from, month, day] = match;
  if (half !== undefined) return `${year}${half === "上半年" ? "H1" : "H2"}`;
  if (quarter !== undefined)
    return `${year}Q${/\d/.test(quarter) ? quarter : (readChinese(quarter) ?? quarter)}`;
  if (three !== undefined) return `${year}-01/${year}-09`;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return from === undefined ? iso(year, month, day) : `${iso(year, from)}/${iso(year, month)}`;
}

function yearOf(word: string): string {
  return /\d/.test(word) ? word : String(readChinese(word) ?? word);
}

function iso(year: string, month?: string, day?: string): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"));
  return [year, ...parts].join("-");
}

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

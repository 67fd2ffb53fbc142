import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { matchAt } from "../language/numeral.ts";
import { readChinese } from "../language/numerals.ts";
import { iso, statedAt, YEAR_WORD, yearOf } from "./read-dates.ts";
import { spanOfYearsAt } from "./spans-of-years.ts";
import type { PeriodRead, SpokenYears } from "./spoken-years.ts";

const PERIOD = new RegExp(
  `(?:(?<!\\d)(${YEAR_WORD}) ?年|(今年|去年|明年|前年|上年|本年|全年|年初|截至目前|目前))?(?:以来|度)?(?:[,的]?(?:(上半年|下半年)|第?([一二三四1-4])季度|(前三季度|[一1](?:-{1,2}|至|到)[三3]季度)|前(\\d{1,2}|[一二三四五六七八九十]{1,2})个?月(?!前)|(?:(?<!\\d)(\\d{1,2})(?:月份?)?(?:-{1,2}|至|到))?(?<!\\d)(\\d{1,2}) ?月(?:份)?(?: ?(\\d{1,2}) ?[日号])?))?`,
  "y",
);
const YEARS_AFTER = /([一二两三四五六七八九十]|\d{1,2})年(?:之|以)?后/y;
/** What a period is compared with is not the period spoken of: 比去年, 高于上年. */
const COMPARED = /[比较同从由自].$|于[去上前]$/;
/** 恢复到上年的54.5%, 是2016年的1.6倍: the year of what is measured by. */
const SHARE_BEFORE = /恢复[到至]$|相当于$|[是占为]$/;
/** 与2019年持平. */
const BESIDE = /[与跟和]$/;
const BESIDE_BY = /^(?:同期)?(?:相比|持平|相当|基本持平)/;
const STARTS = /(?<!\d)\d|[一二今去明前上本全年截目下第十近过这两三四五六七八九未民党"]/g;

/** Periods that a text names, resolved against the year it speaks from; comparisons (比去年) name none. */
export function readPeriods(
  text: string,
  spoken?: number | SpokenYears,
): { readonly span: Span; readonly period: string }[] {
  const folded = fold(text);
  const years = typeof spoken === "number" ? around(spoken) : spoken;
  const found: { span: Span; period: string }[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(folded); match !== null; match = STARTS.exec(folded)) {
    const read = laterThan(folded, match.index, found.at(-1)) ?? periodAt(folded, match.index, years);
    if (read === undefined) continue;
    STARTS.lastIndex = read.end;
    if (isCompared(folded, match.index, read.end)) continue;
    found.push({ span: { start: match.index, end: read.end }, period: read.period });
  }
  return found;
}

/** True for a period that what is spoken of is only compared with. */
function isCompared(folded: string, start: number, end: number): boolean {
  if (COMPARED.test(folded.slice(Math.max(0, start - 1), start + 1))) return true;
  const before = folded.slice(Math.max(0, start - 3), start);
  return (
    (SHARE_BEFORE.test(before) && folded[end] === "的") ||
    (BESIDE.test(before) && BESIDE_BY.test(folded.slice(end, end + 6)))
  );
}

/** 五年后 in a sentence that has named a year: 2015年是673万元,五年后为799万元. */
function laterThan(
  folded: string,
  at: number,
  named: { readonly span: Span; readonly period: string } | undefined,
): PeriodRead | undefined {
  if (named === undefined || !/^\d{4}$/.test(named.period)) return undefined;
  const match = matchAt(YEARS_AFTER, folded, at);
  if (match === null || /[。!?\n]/.test(folded.slice(named.span.end, at))) return undefined;
  const count = Number(match[1]) || (readChinese(match[1] ?? "") ?? 0);
  return { period: String(Number(named.period) + count), end: at + match[0].length };
}

function around(year: number): SpokenYears {
  return { year, this: year, last: year - 1, next: year + 1, ahead: year + 1 };
}

function periodAt(folded: string, at: number, years?: SpokenYears): PeriodRead | undefined {
  const several = spanOfYearsAt(folded, at, years);
  if (several !== undefined) return several;
  const dated = statedAt(folded, at);
  if (dated !== undefined) return { period: dated.date, end: dated.end };
  const match = matchAt(PERIOD, folded, at);
  if (match === null || match[0] === "") return undefined;
  const stated = match[1] === undefined ? relative(match[2], years) : yearOf(match[1]);
  if (stated === undefined || !/[年月季目]/.test(match[0])) return undefined;
  const period = within(match, stated);
  return period === undefined ? undefined : { period, end: at + match[0].length };
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
  const [, , , half, quarter, three, months, from, month, day] = match;
  if (half !== undefined) return `${year}${half === "上半年" ? "H1" : "H2"}`;
  if (quarter !== undefined)
    return `${year}Q${/\d/.test(quarter) ? quarter : (readChinese(quarter) ?? quarter)}`;
  if (three !== undefined) return `${year}-01/${year}-09`;
  const last = month ?? (months && String(Number(months) || (readChinese(months) ?? "")));
  if (last === undefined) return year;
  if (Number(last) < 1 || Number(last) > 12) return undefined;
  const first = months === undefined ? from : "1";
  return first === undefined ? iso(year, last, day) : `${iso(year, first)}/${iso(year, last)}`;
}

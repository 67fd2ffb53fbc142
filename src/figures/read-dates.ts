import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { readChinese } from "../language/numerals.ts";

const DATE = /(?:((?:19|20)\d{2}|[一二][〇零九]..)年(?:度)?)?(?:(\d{1,2})月(?:份)?)?(?:(\d{1,2})[日号])?/y;
const YEAR = /(?<!\d)((?:19|20)\d{2})年(上半年|下半年)?|(今年|去年|明年|前年|上年)/g;
const OFFSETS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 明年: 1, 前年: -2 };

/** A date that begins at `at` of a folded text: ISO 8601 year, month or day ("--06" where no year is stated). */
export function dateAt(
  folded: string,
  at: number,
): { readonly date: string; readonly end: number } | undefined {
  DATE.lastIndex = at;
  const match = DATE.exec(folded);
  if (match === null || match[0] === "") return undefined;
  const [whole, year, month, day] = match;
  if (year === undefined && month === undefined) return undefined;
  const stated = year === undefined ? "-" : String(/\d/.test(year) ? year : (readChinese(year) ?? year));
  const parts = [
    stated,
    ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0")),
  ];
  return { date: parts.join("-"), end: at + whole.length };
}

/** Periods that a text names, resolved against the year of its document; comparisons (比去年) name none. */
export function readPeriods(text: string, year?: number): { readonly span: Span; readonly period: string }[] {
  const folded = fold(text);
  const found: { span: Span; period: string }[] = [];
  for (const match of folded.matchAll(YEAR)) {
    if (/[比较同从由自]$/.test(folded.slice(0, match.index))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const relative = OFFSETS[match[3] ?? ""];
    if (match[1] !== undefined)
      found.push({
        span,
        period: match[1] + (match[2] === "上半年" ? "H1" : match[2] === "下半年" ? "H2" : ""),
      });
    else if (relative !== undefined && year !== undefined)
      found.push({ span, period: String(year + relative) });
  }
  return found;
}

import { matchAt } from "../language/numeral.ts";
import { readChinese } from "../language/numerals.ts";
import { YEAR_WORD, yearOf } from "./read-dates.ts";
import type { PeriodRead, SpokenYears } from "./spoken-years.ts";

const PLAN = /"?十([一二三四五])五"?(?:规划)?(?:(期间|时期)|(以来)|(?:期|规划)?(末)|(开局)|(收官))/y;
/** A congress is held every five years, the eighteenth in 2012; its year opens what is 以来. */
const CONGRESS = /(?:党的)?(十[六七八九]|二十)大以来/y;
const COUNT = "([一二两三四五六七八九十]|\\d{1,2})";
const PAST = new RegExp(
  `(?:近|过去|这)的?${COUNT}年(?:多)?(?:来|间|里)?|${COUNT}年(?:多)?(?:来|间(?!隔)|累计|合计|共(?=[^同有产]))|(?<=^|[。;,\\s])(?!一)${COUNT}年(?=(?:城镇)?(?:新增|净增|完成|新建|建成|投入|引进|转移|减少|实施))|本届政府(?:任期)?(?:的?五年来?|以来|任期以来|成立以来|任期内)`,
  "y",
);
const FUTURE = new RegExp(`(?:未来|今后|下一?个?)的?${COUNT}年(?:里|间|内)?`, "y");
const LATER = new RegExp(`${COUNT}年(?:之|以)?后(?=[,我全本这])`, "y");
/** Where a statement begins, so that 三年后 is told from the spot of the text and not from an event. */
const OPENS = /(?:^|[,;。:、!?\s"])$/;
const SINCE = new RegExp(`(?:(${YEAR_WORD}) ?年|(去年|前年))(?:以来|至今)`, "y");
/** Years that a term of government has. */
const TERM = 5;

/** A period of several years that begins at `at` of a folded text: 十四五期間, 近三年, 未来五年, 2018年以来; 五年后 is but its last. */
export function spanOfYearsAt(folded: string, at: number, years?: SpokenYears): PeriodRead | undefined {
  const plan = planAt(folded, at, years);
  if (plan !== undefined || years === undefined) return plan;
  return pastAt(folded, at, years) ?? sinceAt(folded, at, years) ?? futureAt(folded, at, years);
}

/** The years of a five-year plan, the eleventh of which began in 2006. */
function planAt(folded: string, at: number, years?: SpokenYears): PeriodRead | undefined {
  const match = matchAt(PLAN, folded, at);
  if (match === null) return undefined;
  const first = 1951 + (10 + (readChinese(match[1] ?? "") ?? 0)) * 5;
  const last = first + 4;
  const end = at + match[0].length;
  if (match[4] !== undefined || match[6] !== undefined) return { period: String(last), end };
  if (match[5] !== undefined) return { period: String(first), end };
  const now = match[3] === undefined ? undefined : years?.year;
  return { period: `${first}/${now === undefined || now <= first ? last : Math.min(now, last)}`, end };
}

function pastAt(folded: string, at: number, { year }: SpokenYears): PeriodRead | undefined {
  const match = matchAt(PAST, folded, at);
  if (match === null) return undefined;
  const count = match[1] ?? match[2] ?? match[3];
  const first = year - (count === undefined ? TERM : numberOf(count)) + 1;
  return { period: first === year ? String(year) : `${first}/${year}`, end: at + match[0].length };
}

function sinceAt(folded: string, at: number, { year, last }: SpokenYears): PeriodRead | undefined {
  const congress = matchAt(CONGRESS, folded, at);
  if (congress !== null) {
    const first = 2012 + 5 * ((readChinese(congress[1] ?? "") ?? 18) - 18);
    return { period: `${first}/${year}`, end: at + congress[0].length };
  }
  const match = matchAt(SINCE, folded, at);
  if (match === null) return undefined;
  const first = match[1] === undefined ? (match[2] === "去年" ? last : year - 2) : Number(yearOf(match[1]));
  return { period: first >= year ? String(first) : `${first}/${year}`, end: at + match[0].length };
}

function futureAt(folded: string, at: number, { ahead }: SpokenYears): PeriodRead | undefined {
  const match = matchAt(FUTURE, folded, at);
  if (match !== null) {
    const last = ahead + numberOf(match[1] ?? "") - 1;
    return { period: last === ahead ? String(last) : `${ahead}/${last}`, end: at + match[0].length };
  }
  const later = matchAt(LATER, folded, at);
  if (later === null || !OPENS.test(folded.slice(Math.max(0, at - 1), at))) return undefined;
  return { period: String(ahead + numberOf(later[1] ?? "") - 1), end: at + later[0].length };
}

function numberOf(count: string): number {
  return Number(count) || (readChinese(count) ?? 1);
}

import { readChinese } from "../../language/numerals.ts";

const TOP =
  /前(\d{1,3}|[一二三四五六七八九十百]{1,4})(?![\d季个年月天届批次])|(?<![\d前])(\d{1,3}|[一二三四五六七八九十百]{1,4})强(?![化度调])/g;

/** Ranks that a folded text tells only as within the first so many: 前10位, 500强, the top ten. */
export function topRanksIn(folded: string): ReadonlySet<number> {
  const words = [...folded.matchAll(TOP)].map(([, first, strong = ""]) => first ?? strong);
  return new Set(words.map((word) => (/\d/.test(word) ? Number(word) : (readChinese(word) ?? 0))));
}

/** A folded text without those that are also in one of the others. */
export function withoutTopRanks(folded: string, others: readonly string[]): string {
  const given = others.map(topRanksIn);
  return folded.replace(TOP, (whole) =>
    [...topRanksIn(whole)].every((rank) => given.some((ranks) => ranks.has(rank))) ? " " : whole,
  );
}

import { readChinese } from "../../language/numerals.ts";

const ORDINAL =
  /第 ?(\d{1,4}|[一二三四五六七八九十百]{1,5})|(?<![\d十])([一二三四五六七八九])(?=(?:[、和或][一二三四五六七八九])*级|期(?!间)|号线|型水库)|首(?=针|剂|批|次|个|家|届|位|期)/g;

/** Counts that English gives as ordinals: 70周年 the 70th anniversary, 连续7年 the seventh year, 二十大 the 20th congress. */
const COUNTED =
  /(?:连续)?(\d{1,3}|[一二三四五六七八九十两]{1,4})(?:个)?(?:周年|届|大(?=[精报代会以提,。,]|$)|世纪|连[冠增涨]|年|次|季|条|位(?![数置于居]))/g;

/** Numbers of a folded source that an English ordinal may stand for. */
export function countsIn(folded: string): ReadonlySet<string> {
  const found = [...folded.matchAll(COUNTED)].map(([, word = ""]) => word.replace("两", "二"));
  return new Set(found.map((word) => `第${/\d/.test(word) ? Number(word) : (readChinese(word) ?? word)}`));
}

/** The ordinals of a folded text, as numbers with 第: 第一针 and the first dose, 三级, 首批. */
export function ordinalsIn(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, after, grade] of folded.matchAll(ORDINAL)) {
    const word = after ?? grade;
    found.add(`第${word === undefined ? 1 : /\d/.test(word) ? Number(word) : (readChinese(word) ?? word)}`);
  }
  return found;
}

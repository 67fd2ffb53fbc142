import { readChinese } from "../../language/numerals.ts";

const ORDINAL =
  /第 ?(\d{1,4}|[一二三四五六七八九十百]{1,5})|(?<![\d十])([一二三四五六七八九])(?=级|期(?!间)|型水库)|首(?=针|剂|批|次|个|家|届|位|期)/g;

/** The ordinals of a folded text, as numbers with 第: 第一针 and the first dose, 三级, 首批. */
export function ordinalsIn(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, after, grade] of folded.matchAll(ORDINAL)) {
    const word = after ?? grade;
    found.add(`第${word === undefined ? 1 : /\d/.test(word) ? Number(word) : (readChinese(word) ?? word)}`);
  }
  return found;
}

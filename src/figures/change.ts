import type { ChangeKind, QuantityKind } from "../domain/figure.ts";
import { CHANGES } from "./words.ts";

const LOOSE_END = /(?:了|约|近|超过|超|为|达|至|将|幅度|在|速度|每人每[年月]|每[人户亩年月天])$/;
/** 增加到2022年的256亿元: the year belongs to the number. */
const OF_YEAR = /(?:\d{4}|[去今上前]|十)年(?:末|底)?的?$/;
const AGAINST =
  /(?:同口径|按?可比口径|按?可比价格?|剔除[^,]{2,12}后|同比|环比|年均|(?<![占对])(?:比(?![重例率赛拼])|较(?![大高好快多少低强为]))[^,]{0,14}?(?=增|提|上|下|降|减|多|少|高|低|扩|压|翻|快|回|涨|升|缩|收|净))(?:实际|名义|平均)?/;
const MEASURES: ReadonlySet<QuantityKind> = new Set(["percent", "percentage-point", "ratio"]);

/** A change that the words before a number speak of. Offsets refer to those words. */
export interface Change {
  readonly kind: ChangeKind;
  /** Where the words of the change begin, what it is measured against included: what stands before has changed. */
  readonly start: number;
}

/** The change that ends right before a number of the given kind: 同比增長, 較年初增加, 提高到. Words are folded. */
export function changeBefore(words: string, kind: QuantityKind): Change | undefined {
  let text = words.trimEnd().replace(OF_YEAR, "");
  while (LOOSE_END.test(text) && !CHANGES.some(([word]) => text.endsWith(word)))
    text = text.replace(LOOSE_END, "");
  const against = AGAINST.exec(text);
  const found = CHANGES.find(([word]) => text.endsWith(word) && allows(word, kind, against !== null));
  if (found === undefined) return undefined;
  const start = text.length - found[0].length;
  return { kind: found[1], start: against === null ? start : Math.min(against.index, start) };
}

/** 增 and 多 alone are a change before a share, 新增 and 達到 are none by themselves. */
function allows(word: string, kind: QuantityKind, compared: boolean): boolean {
  if (word === "达到") return false;
  return word.length > 1 || compared || MEASURES.has(kind);
}

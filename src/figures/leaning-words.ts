import { fold } from "../language/fold.ts";
import type { Phrase } from "./phrase.ts";
import {
  ACTIONS,
  ATTRIBUTES,
  COMPARATORS,
  EXTENTS,
  GENERIC,
  MEASURED,
  MEASURES,
  wordAtEnd,
  wordAtStart,
} from "./words.ts";

const RATE = /率$/;
/** 最高的杨柳村 is the one with most of what was named before. */
const SUPERLATIVE = /^最[高低多少大小快]的/;
/** 占全县, 占农业总产值; 占地 and 占用 take up room. */
const SHARE = /^占(?![地用有道])/;
/** How a verb was done, and how far: 基本建成, 整改到位. */
const MANNER = /^(?:基本|全部|正在|实际|均已?|已)/;
const RESULT = /(?<=..)(?:到位|完成|完毕|完工|成功|销号|清零)$/;

/** True for what only measures something named before: 亩均纯收入, 年产值, 最高的村. Folded. */
export function isAttribute(folded: string): boolean {
  return ATTRIBUTES.has(folded) || SUPERLATIVE.test(folded) || isMeasured(folded);
}

/** 亩均 before 纯收入, 年 before 总产值: any number of such words before a measure. */
function isMeasured(folded: string): boolean {
  const word = wordAtStart(folded, MEASURED);
  if (word === undefined || word === folded) return false;
  const rest = folded.slice(word.length);
  return MEASURES.has(rest) || ATTRIBUTES.has(rest) || isMeasured(rest);
}

/** 高於全國, 占全市: compares what was named before; 增速高於全國 names it by a mere measure. Folded. */
export function isComparison(folded: string): boolean {
  if (SHARE.test(folded) || wordAtStart(folded, COMPARATORS) !== undefined) return true;
  for (const attribute of ATTRIBUTES)
    if (
      folded.startsWith(attribute) &&
      wordAtStart(folded.slice(attribute.length), COMPARATORS) !== undefined
    )
      return true;
  return false;
}

/** True for a verb that stands without an object: 落地, 整改到位, 基本建成. Folded. */
export function isVerbal(folded: string): boolean {
  const verb = folded.replace(MANNER, "").replace(RESULT, "");
  return ACTIONS.includes(verb) || GENERIC.has(verb);
}

/** True for the rate at which something was done, or what is named before: 整改率, 参保率 after 医保参保. Folded. */
export function isRateOf(folded: string, topic: Phrase): boolean {
  const stem = folded.replace(RATE, "");
  if (stem === folded || stem.length < 2 || RATE.test(fold(topic.text))) return false;
  return ACTIONS.includes(stem) || fold(topic.text).endsWith(stem);
}

/** What a measure is of: the rice of 水稻种植面积. In the script of the source. */
export function withoutExtent(text: string): string {
  const extent = wordAtEnd(fold(text), EXTENTS)?.length ?? 0;
  return extent > 0 && text.length - extent >= 2 ? text.slice(0, -extent) : text;
}

import { fold } from "../../language/fold.ts";
import type { Evidence } from "./evidence.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

const CHINESE =
  /^(?:(?:材料|资料|报告|原文|文件|文)[中里])?(?:与|和|跟|同|关于|涉及|提到)([^,，:：。]{2,14}?)(?:有关|相关)?的(?:内容|信息|数据|记载|数字|地方|表述)?(?:只|仅)有(?:以下|这)?(?:一|1)[处条句项点个](?:内容|信息|数据|记载|数字|地方|表述)?[:：,，]/;
const ENGLISH =
  /^the only (?:mention of|reference to|(?:figure|information|detail|statement|thing said) (?:on|for|about|of)) ([a-z' -]{3,40}?)(?: (?:here|in (?:the|this) [a-z]+))? is (?:that )?/;
const HELD = 0.85;

/** A text without the words that call what follows the only mention of something, where one stretch of the quotes alone speaks of that. */
export function withoutMention(text: string, evidence: readonly Evidence[], vocabulary: ProofWords): string {
  const found = CHINESE.exec(fold(text)) ?? ENGLISH.exec(fold(text));
  if (found === null) return text;
  const terms = readTerms(found[1] ?? "", vocabulary);
  const stretches = evidence.flatMap((one) => one.folded.split(/[,，;；。!?]/)).map(searchable);
  const speaking = stretches.filter((one) => terms.every((term) => heldIn(term, one) >= HELD));
  return terms.length > 0 && speaking.length === 1 ? text.slice(found[0].length) : text;
}

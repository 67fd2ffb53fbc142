import { fold } from "../language/fold.ts";

const MARKS = /\[\d{1,3}\]/g;
/** How sentences begin in which models speak of their answer, folded. */
const CHINESE = [
  "您好 你好 好的 当然 以下 下面 如下 以上 上述 综上 希望 如需 如果您 若需 若您 请注意 请问 感谢 谢谢",
  "根据您 根据你 根据提供 根据所给 根据上述 根据以上 根据资料 根据原文 根据报告 根据文件 根据现有 关于您 针对您",
  "注: 说明: 数据来源 资料来源 信息来源 参考 来源 依据 出处 引用 回答 答案 答: 结论 总结 详情",
  "具体情况 具体如下 具体内容 相关情况 相关信息 相关内容",
].flatMap((line) => line.split(" "));
const ENGLISH =
  /^(?:hello|hi\b|sure|certainly|of course|okay|ok\b|here (?:is|are|'s)|below (?:is|are)|the following|as follows|i hope|hope this|let me know|please (?:let|note|feel)|if you (?:need|have|would)|thank|note:|in summary|summary|answer|sources?\b|references?\b|evidence|citations?\b|conclusion|details)/;
const ENGLISH_BASIS =
  /^(?:based on|according to) (?:the )?(?:provided|given|available|above|evidence|sources?|text|report|documents?|information)/;
const NUMERAL = /[\d零〇二三四五六七八九十百千万亿]/;
const LONGEST = 80;

/**
 * True for a sentence about the answer that claims nothing itself: a greeting, a lead (以下是相关情况：), a heading, a
 * closing wish, a bare list of sources; `raw` is the sentence as it was written, with its colon. Such sentences are left
 * out without being counted as struck.
 */
export function isFraming(sentence: string, raw = sentence): boolean {
  const folded = fold(sentence).trim();
  const bare = folded.replace(MARKS, "").trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  const marked = bare.length < folded.length;
  if (marked && !/^\p{L}{1,12}[:。.]*$/u.test(bare)) return false;
  if (bare.length > LONGEST || NUMERAL.test(bare)) return false;
  if (/[:：][\s*_]*$/.test(raw)) return true;
  return (
    [ENGLISH, ENGLISH_BASIS].some((lead) => lead.test(bare)) || CHINESE.some((lead) => bare.startsWith(lead))
  );
}

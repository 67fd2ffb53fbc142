import type { Citation, Language } from "../../domain/answer.ts";

/** More of a quote, or of a question, no one needs to put it into words. */
const LONGEST_QUOTE = 1500;
const LONGEST_PLACE = 200;

/** The evidence as a prompt shows it: one numbered quote a line, nothing in it that could end the fence. */
export function fenceEvidence(citations: readonly Citation[]): string {
  return citations.map((one) => `[${one.number}] ${defuse(one.quote, LONGEST_QUOTE)}`).join("\n");
}

/** Under which headings each quote stands: what tells a plan from a result where the quote itself does not. */
export function placesOf(citations: readonly Citation[]): string {
  return citations
    .filter((one) => one.section.length > 0)
    .map((one) => `原文${one.number}的标题：${defuse(one.section.join(" › "), LONGEST_PLACE)}`)
    .join("\n");
}

/** A text of others on one line of a prompt: no tags, no slots, no citation marks, nothing invisible. */
export function defuse(text: string, longest: number): string {
  return text
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .replace(/</g, "＜")
    .replace(/>/g, "＞")
    .replace(/\[(?=\s*\d+\s*\])/g, "［")
    .replace(/`{3,}|-{3,}|~{3,}|\{\{|\}\}/g, " ")
    .trim();
}

/** The order that fixes language and script, in that language: models follow it best as the last line. */
export const IN_LANGUAGE: Readonly<Record<Language, string>> = {
  "zh-Hant": "請用繁體中文寫。",
  "zh-Hans": "请用简体中文写。",
  en: "Write in English only; translate what is in Chinese, and keep every figure in digits.",
};

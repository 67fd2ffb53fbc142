import { writeMarks } from "./citation-marks.ts";
import { withoutLead } from "./sentence-lead.ts";

const TAG = /<\/?[a-z!][^<>]{0,300}>/gi;
const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const EMPHASIS = /\*+|_{2,}|`+|~{2,}/g;
const LINE_SIGN = /^(?:[-+•·▪●○◆■>#–—]+\s*)+/u;
const ENUMERATOR =
  /^(?:\d{1,2}[.)、）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]、?|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|[①-⑳])\s*/;
/** In English a space stands before a mark, in Chinese none. */
const MARK = /((?<=[!-~])[ ]+)?\s*((?:\[\d{1,3}\])+)/g;
const NONE: ReadonlySet<number> = new Set();
const STOP_THEN_MARKS = /([。！？!?.]+)( ?(?:\[\d+\])+)$/;
/** What joined a clause to the next, left over where a sentence ends. */
const LOOSE_END = /[;；,，、：:]+(?=(?: ?\[\d+\])*[。！？!?.]*$)/;

/** Addresses, mentions, commands, tables: nothing that an answer needs, and nothing to be repaired. */
const FORBIDDEN =
  /:\/\/|www\.|(?:^|[^\w])[@＠][\w\u3400-\u9fff]|(?:^|[\s（(「])[/／][a-z]{2,}|[\w-]\.(?:com|cn|net|org|io|me|gov|info|top|xyz|cc|tk|link|site)(?![a-z])|\||[{}\\]/i;

/**
 * One line of a model's output as plain text: no markup, no hidden characters, marks as `[n]` before the full stop.
 * `known` are the numbers of the citations, by which marks are told from what only looks like one.
 */
export function plainSentence(raw: string, known = NONE): string {
  const text = writeMarks(raw.replace(EMPHASIS, ""), known)
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Extended_Pictographic}]/gu, "")
    .replace(TAG, "")
    .replace(IMAGE, "")
    .replace(LINK, (_, label: string) => (/^\d+$/.test(label) ? `[${label}]` : label))
    .trim()
    .replace(LINE_SIGN, "")
    .replace(ENUMERATOR, "")
    .trim();
  return arranged(text);
}

/** Marks at the end, before the full stop, each once; a lead that only names them is left out. */
function arranged(text: string): string {
  const spaced = text
    .replace(MARK, (_, gap: string | undefined, marks: string) => `${gap === undefined ? "" : " "}${marks}`)
    .replace(/(?<=\p{Script=Han}|[[\]]) (?=\[)/gu, "")
    .trim()
    .replace(STOP_THEN_MARKS, "$2$1");
  const { body, marks } = withoutLead(spaced);
  const named = marks.match(/\d+/g) ?? [];
  const missing = named.filter((number) => !body.includes(`[${number}]`)).map(Number);
  return withMarks(body, missing).replace(LOOSE_END, "");
}

/** True where a sentence holds what a model may never put before a person: links, mentions, commands, tables, code. */
export function isForbidden(sentence: string): boolean {
  return FORBIDDEN.test(sentence);
}

/** The sentence with the marks of further citations before its full stop. */
export function withMarks(sentence: string, numbers: readonly number[]): string {
  const stop = /[。！？!?.；;]*$/.exec(sentence)?.[0] ?? "";
  const body = sentence.slice(0, sentence.length - stop.length);
  if (numbers.length === 0) return sentence;
  const gap = !/\]$/.test(body) && /[a-z]/i.test(body) && !/\p{Script=Han}/u.test(body) ? " " : "";
  return `${body}${gap}${numbers.map((number) => `[${number}]`).join("")}${stop}`;
}

/** The numbers of the marks in a plain sentence. */
export function marksIn(sentence: string): number[] {
  return [...sentence.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
}

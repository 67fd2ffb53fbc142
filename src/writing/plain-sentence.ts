const TAG = /<\/?[a-z!][^<>]{0,300}>/gi;
const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const EMPHASIS = /\*+|_{2,}|`+|~{2,}/g;
const LINE_SIGN = /^(?:[-+•·▪●○◆■>#–—]+\s*)+/u;
const ENUMERATOR = /^(?:\d{1,2}[.)、）](?!\d)|[（(]\d{1,2}[)）])\s*/;
/** In English a space stands before a mark, in Chinese none. */
const MARK = /((?<=[!-~])[ ]+)?\s*[[【［]\s*(\d{1,3}(?:\s*[,，、]\s*\d{1,3})*)\s*[\]】］]/g;
const STOP_THEN_MARKS = /([。！？!?.]+)( ?(?:\[\d+\])+)$/;
/** What joined a clause to the next, left over where a sentence ends. */
const LOOSE_END = /[;；,，、：:]+(?=(?: ?\[\d+\])*[。！？!?.]*$)/;

/** Addresses, mentions, commands, tables: nothing that an answer needs, and nothing to be repaired. */
const FORBIDDEN =
  /:\/\/|www\.|(?:^|[^\w])[@＠][\w\u3400-\u9fff]|(?:^|[\s（(「])[/／][a-z]{2,}|[\w-]\.(?:com|cn|net|org|io|me|gov|info|top|xyz|cc|tk|link|site)(?![a-z])|\||[{}\\]/i;

/** One line of a model's output as plain text: no markup, no hidden characters, marks as `[n]` before the full stop. */
export function plainSentence(raw: string): string {
  const text = raw
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Extended_Pictographic}]/gu, "")
    .replace(TAG, "")
    .replace(IMAGE, "")
    .replace(LINK, (_, label: string) => (/^\d+$/.test(label) ? `[${label}]` : label))
    .replace(EMPHASIS, "")
    .trim()
    .replace(LINE_SIGN, "")
    .replace(ENUMERATOR, "")
    .replace(MARK, (_, gap: string | undefined, numbers: string) => {
      const marks = numbers.split(/\D+/).map((number) => `[${number}]`);
      return `${gap === undefined ? "" : " "}${marks.join("")}`;
    })
    .replace(/(?<=\p{Script=Han}|[[\]]) (?=\[)/gu, "")
    .trim();
  return text.replace(STOP_THEN_MARKS, "$2$1").replace(LOOSE_END, "");
}

/** True where a sentence holds what a model may never put before a person: links, mentions, commands, tables, code. */
export function isForbidden(sentence: string): boolean {
  return FORBIDDEN.test(sentence);
}

/** The sentence with the marks of further citations before its full stop. */
export function withMarks(sentence: string, numbers: readonly number[]): string {
  const stop = /[。！？!?.；;]*$/.exec(sentence)?.[0] ?? "";
  const body = sentence.slice(0, sentence.length - stop.length);
  const gap = /[a-z]/i.test(body) && !/\p{Script=Han}/u.test(body) ? " " : "";
  return `${body}${gap}${numbers.map((number) => `[${number}]`).join("")}${stop}`;
}

/** The numbers of the marks in a plain sentence. */
export function marksIn(sentence: string): number[] {
  return [...sentence.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
}

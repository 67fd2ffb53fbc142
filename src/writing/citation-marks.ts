const LABEL = String.raw`(?:参见|參見|见|見|see|证据|證據|原文|来源|來源|资料|資料|引文|引用|出处|出處|依据|依據|文献|文獻|材料|段落|编号|編號|evidence|sources?|quotes?|passages?|references?|ref|citations?|documents?|doc|no)[.:：\s#]*`;
const NUMBERS = String.raw`\d{1,3}(?:\s*(?:[,，、;；&和及–—~～至-]|and)\s*(?:${LABEL})*\d{1,3})*`;
const SQUARE = String.raw`[[【［〔]\s*(?:${LABEL})*[\^#]?\s*(?:${NUMBERS})\s*[\]】］〕]`;
const NESTED = String.raw`[（(]\s*(?:${LABEL})*${SQUARE}(?:\s*[,，、;；和及]?\s*${SQUARE})*\s*[）)]`;
const LABELLED = String.raw`[（(]\s*(?:${LABEL})+(?:${NUMBERS})\s*[）)]`;
const RAISED = "[¹²³⁴-⁹①-⑳]";
const TAGGED = String.raw`<sup>\s*\[?\s*(?:${NUMBERS})\s*\]?\s*<\/sup>`;

/** One mark, in any of the forms that models give it, as the source of a regular expression (flag `i`). */
export const ANY_MARK = `(?:${NESTED}|${LABELLED}|${SQUARE}|${TAGGED}|${RAISED})`;

const BRACKETED = new RegExp(`(?:${TAGGED}|${NESTED}|${LABELLED}|${SQUARE})`, "gi");
/** A number in round brackets, or a small one, where a clause ends: what could also count something. */
const PLAIN = new RegExp(
  String.raw`(?<=[\p{L}\d%％”」』》]\s?|\]\s?|[）)¹-⁹①-⑳])(?:[（(]\s*(${NUMBERS})\s*[）)]|(?<![\dm]\s?)(${RAISED}+))(?=\s*(?:[，,；;。．.！？!?（(¹-⁹①-⑳[]|$))`,
  "giu",
);
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Writes citation marks as `[n]`: 【1】, ［1］, [证据1], [^1], (see [1]), [1, 2], [1-3], and, where their numbers are
 * `known`, also those that could be something else: (1), ¹, ①.
 */
export function writeMarks(text: string, known: ReadonlySet<number>): string {
  const bracketed = text
    .replace(/\[(\[\d{1,3}\])\](?:\([^)]*\))?/g, "$1")
    .replace(BRACKETED, (mark) => marksOf(numbersIn(mark)));
  return bracketed.replace(PLAIN, (mark, round: string | undefined, raised: string | undefined) => {
    const numbers = round === undefined ? raisedIn(raised ?? "") : numbersIn(round);
    return numbers.every((number) => known.has(number)) ? marksOf(numbers) : mark;
  });
}

function marksOf(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join("");
}

/** The numbers of a mark, those between the ends of a range included. */
function numbersIn(mark: string): number[] {
  return [...mark.matchAll(/(\d+)(?:\s*[-–—~～至]\s*(\d+))?/g)].flatMap(([, first = "", last = first]) => {
    const [from, to] = [Number(first), Number(last)];
    return to > from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from];
  });
}

function raisedIn(signs: string): number[] {
  return Array.from(signs, (sign) => {
    const digit = RAISED_DIGITS.indexOf(sign);
    return digit >= 0 ? digit : (sign.codePointAt(0) ?? 0) - 0x245f;
  });
}

import type { Span } from "../domain/span.ts";

/** A heading found in a line. `rank` orders the styles of numbering: the lower, the higher it stands. */
export interface Head {
  readonly span: Span;
  readonly rank: number;
  /** True where the heading fills its line; otherwise it runs in before the text of the line. */
  readonly whole: boolean;
  /** The number it bears, where it bears one. */
  readonly ordinal?: number;
}

/** Rank of headings without a number, where no heading has one. */
export const PLAIN_RANK = 80;

/** Rank of pseudo headings such as 疫情防控方面。, one level below whatever they stand under. */
export const ASPECT_RANK = 90;

const NUMERAL = "[一二三四五六七八九十百〇零]";
const FORMAL = "壹贰叁肆伍陆柒捌玖拾";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const LONGEST_HEADING = 60;
const LONGEST_ITEM_HEADING = 30;
const ITEM_RANK = 40;
const ARTICLE_RANK = 25;

/**
 * Numberings on folded text, by rank. Source for 一、（一）1.（1）: GB/T 9704-2012 §7.3.3; 壹、 above and 甲、 below them as
 * in Taiwan's documents.
 */
const NUMBERINGS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第(${NUMERAL}{1,4}|\\d{1,2})(?:部分|编)`), 10],
  [/^(?:part|chapter)\s+(\d{1,2}|[ivx]{1,5})\b/, 10],
  [new RegExp(`^第(${NUMERAL}{1,4}|\\d{1,2})章`), 11],
  [new RegExp(`^第(${NUMERAL}{1,4}|\\d{1,2})节`), 12],
  [new RegExp(`^([${FORMAL}参])\\s*[、.]`), 15],
  [new RegExp(`^(${NUMERAL}{1,3})\\s*[、.](?!${NUMERAL}{1,3}(?:、|月|季度|是))`), 20],
  [new RegExp(`^(${NUMERAL}{1,3})\\s+(?=[^。:;!?,]{2,40}$)`), 20],
  [new RegExp(`^第(${NUMERAL}{1,4}|\\d{1,3})条(?=[\\s:]|$)`), ARTICLE_RANK],
  [new RegExp(`^\\(\\s*(${NUMERAL}{1,3})\\s*\\)`), 30],
  [new RegExp(`^(${NUMERAL}{1,3})\\)`), 30],
  [/^([㈠-㈩])/, 30],
  [/^(\d{1,2})\s*[.、](?!\d)/, ITEM_RANK],
  [/^([⒈-⒛])/, ITEM_RANK],
  [/^\d{1,2}\.(\d{1,2})\.?\s+(?=[a-z\u3400-\u9fff])(?![万亿千百个元])/, 45],
  [/^\d{1,2}(?:\.\d{1,2})+\.(\d{1,2})\.?\s+(?=[a-z\u3400-\u9fff])/, 46],
  [/^\(\s*(\d{1,2})\s*\)/, 50],
  [/^(\d{1,2})\)/, 50],
  [/^([⑴-⒇])/, 50],
  [new RegExp(`^([${STEMS}])、(?![${STEMS}])`), 55],
  [/^([①-⑳])/, 60],
];
/** A numbered sentence that reports figures, clause by clause, is no heading though it fills its line. */
const STATEMENT = /^(?=.*[,;])(?=.*\d).*[。!]$/;
/** 【存在問題】 alone on its line. */
const BRACKETED = /^【[^】]{2,20}】$/;
/** Rows of numerals that stand as one character, by their first one. */
const ROWS = ["①", "㈠", "⒈", "⑴"].map((first) => first.charCodeAt(0));
const MARKDOWN = /^(#{1,6})\s+(?=\S)/;
const ASPECT = /^(?:在)?[^。:;,!?]{2,12}方面[。:]/;
const COUNTED_ASPECTS = /[一二两三四五六七八九十几\d多](?:个|大)?方面[。:]/;

/** The heading in a line of folded text that starts at `start`; none where the line is plain text or an item of a list. */
export function headIn(line: string, start: number): Head | undefined {
  const markdown = MARKDOWN.exec(line);
  if (markdown !== null) {
    const end = start + line.replace(/\s+#+$/, "").length;
    return { span: { start: start + markdown[0].length, end }, rank: markdown[1]?.length ?? 1, whole: true };
  }
  for (const [pattern, rank] of NUMBERINGS) {
    const match = pattern.exec(line);
    if (match !== null) return numberedHead(line, start, rank, match);
  }
  if (BRACKETED.test(line))
    return { span: { start, end: start + line.length }, rank: PLAIN_RANK, whole: true };
  const aspect = ASPECT.exec(line)?.[0];
  if (aspect === undefined || COUNTED_ASPECTS.test(aspect)) return undefined;
  return {
    span: { start, end: start + aspect.length },
    rank: ASPECT_RANK,
    whole: aspect.length === line.length,
  };
}

function numberedHead(line: string, start: number, rank: number, match: RegExpExecArray): Head | undefined {
  const ordinal = toOrdinal(match[1] ?? "");
  const number = ordinal === undefined ? {} : { ordinal };
  const at = match[0].length;
  if (rank === ARTICLE_RANK && line.length > at)
    return { span: { start, end: start + at }, rank, whole: false, ...number };
  const found = line.slice(at).search(/[。:;!?]|\.\s/);
  const stop = found < 0 ? -1 : at + found;
  if (stop >= 0 && line[stop] === ";") return undefined;
  const whole = stop < 0 || stop === line.length - 1;
  if (whole && stop >= 0 && STATEMENT.test(line.slice(at))) return undefined;
  const length = whole ? line.length : stop + 1;
  const limit = rank < ITEM_RANK || (whole && stop < 0) ? LONGEST_HEADING : LONGEST_ITEM_HEADING;
  if (length > limit || length <= at || /[,、]$/.test(line)) return undefined;
  return { span: { start, end: start + length }, rank, whole, ...number };
}

/** 1 for 一 and 壹, 21 for 二十一, 3 for ③, 丙 and 3. */
function toOrdinal(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  const place = ROWS.map((first) => number.charCodeAt(0) - first).find((it) => it >= 0 && it < 20);
  if (place !== undefined) return place + 1;
  for (const row of [FORMAL, STEMS]) if (row.includes(number)) return row.indexOf(number) + 1;
  if (number === "参") return 3;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(number);
  if (match === null || number === "") return undefined;
  const digit = (character: string | undefined) => "一二三四五六七八九".indexOf(character ?? "?") + 1;
  if (match[2] === undefined) return digit(match[1]);
  return (match[1] === undefined ? 1 : digit(match[1])) * 10 + digit(match[3]);
}

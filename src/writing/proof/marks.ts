import type { Span } from "../../domain/span.ts";
import { fold } from "../../language/fold.ts";
import { unitAt } from "../../quantities/units.ts";

/** A stretch of a sentence and the numbers of the citations that it names. */
export interface Segment {
  readonly span: Span;
  readonly numbers: readonly number[];
}

/** A sentence without its marks; the segments cover all of it. */
export interface MarkedText {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly segments: readonly Segment[];
  /** True where a mark stands inside a number or a word: taking it away would change what is read. */
  readonly broken: boolean;
}

const MARK = /\s*[[［【]\s*(\d{1,3}(?:\s*[,，、]\s*\d{1,3})*)\s*[\]］】]/g;
const NUMERAL = /[\d０-９零〇一二三四五六七八九十百千万亿萬億兆餘余多]/;
const WORDLESS = /^[\s\p{P}]*$/u;

/** Takes the `[n]` marks out of a sentence and tells which stretch each of them speaks for. */
export function readMarks(sentence: string): MarkedText {
  let text = "";
  let from = 0;
  let broken = false;
  const marks: { at: number; numbers: number[] }[] = [];
  for (const match of sentence.matchAll(MARK)) {
    text += sentence.slice(from, match.index);
    from = match.index + match[0].length;
    const [before, after] = [text.at(-1) ?? "", sentence[from] ?? ""];
    broken ||= /\d/.test(before) && NUMERAL.test(after);
    broken ||= NUMERAL.test(before) && NUMERAL.test(after);
    broken ||= countsAfter(sentence, from);
    broken ||= /[a-z\d.]/i.test(before) && /[a-z\d]/i.test(after);
    const numbers = (match[1] ?? "").split(/[,，、]/).map(Number);
    const last = marks.at(-1);
    if (last !== undefined && WORDLESS.test(text.slice(last.at))) last.numbers.push(...numbers);
    else marks.push({ at: text.length, numbers });
  }
  text += sentence.slice(from);
  return { text, numbers: marks.flatMap((mark) => mark.numbers), segments: segmentsOf(text, marks), broken };
}

/** 查處[3]起: a mark before a counter would be read as the number. */
function countsAfter(sentence: string, at: number): boolean {
  const folded = fold(sentence.slice(at, at + 16)).trimStart();
  const unit = unitAt(folded, 0);
  return unit !== undefined && /^(?:$|[\s\p{P}的])/u.test(folded.slice(unit.name.length));
}

/** What stands before a mark belongs to it; what follows the last one, or a leading one, belongs to all. */
function segmentsOf(text: string, marks: readonly { at: number; numbers: readonly number[] }[]): Segment[] {
  const all = marks.flatMap((mark) => mark.numbers);
  const segments: Segment[] = [];
  let start = 0;
  const leading = marks[0] !== undefined && WORDLESS.test(text.slice(0, marks[0].at));
  for (const { at, numbers } of leading ? [] : marks) {
    segments.push({ span: { start, end: at }, numbers });
    start = at;
  }
  if (start < text.length || segments.length === 0)
    segments.push({ span: { start, end: text.length }, numbers: all });
  return segments;
}

import type { Paragraph, Section } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";

/** Numberings of officials' headings on folded text, by level. */
const NUMBERINGS: readonly (readonly [RegExp, number])[] = [
  [/^#\s/, 1],
  [/^##\s/, 2],
  [/^#{3,6}\s/, 3],
  [/^第[一二三四五六七八九十百]+(?:部分|编|章)/, 1],
  [/^第[一二三四五六七八九十百]+节/, 2],
  [/^[一二三四五六七八九十]{1,3}[、.]/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)/, 2],
  [/^\d{1,2}[.、](?!\d)/, 3],
  [/^\(\d{1,2}\)/, 4],
  [/^[①-⑳]/, 4],
];
const LONGEST_HEADING = 45;
const RUN_IN = /^([^。:;,]{2,12}方面)[。:]/;

interface Head {
  readonly span: Span;
  readonly level: number;
  readonly whole: boolean;
}

/** Paragraphs and sections of a text from `start` on; every line that is not blank is a paragraph. */
export function outlineOf(text: string, start = 0): { sections: Section[]; paragraphs: Paragraph[] } {
  const lines = linesOf(text, start);
  const folded = lines.map((span) => fold(text.slice(span.start, span.end)));
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const open: number[] = [];
  let listed = 0;
  for (const [i, span] of lines.entries()) {
    const head = headOf(folded[i] ?? "", span, i) ?? unnumbered(folded, i, span, listed);
    if (head !== undefined) {
      while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= head.level)
        close(sections, open, span.start);
      const parent = open.at(-1);
      const heading = text.slice(head.span.start, head.span.end).replace(/^#+\s*/, "");
      sections.push({
        heading,
        level: head.level,
        span: head.span,
        body: { start: head.span.end, end: text.length },
        ...(parent === undefined ? {} : { parent }),
      });
      open.push(sections.length - 1);
      if (head.level <= 2) listed = head.level;
    }
    const section = open.at(-1);
    paragraphs.push({
      number: i + 1,
      span,
      heading: head?.whole ?? false,
      ...(section === undefined ? {} : { section }),
    });
  }
  return { sections, paragraphs };
}

function close(sections: Section[], open: number[], end: number): void {
  const index = open.pop();
  const section = index === undefined ? undefined : sections[index];
  if (index !== undefined && section !== undefined)
    sections[index] = { ...section, body: { start: section.body.start, end } };
}

function linesOf(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g))
    spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  return spans;
}

/** A numbered heading that fills the line, or runs in before the text of its line. */
function headOf(line: string, span: Span, index: number): Head | undefined {
  const level = NUMBERINGS.find(([pattern]) => pattern.test(line))?.[1];
  if (level === undefined) {
    const runIn = RUN_IN.exec(line);
    return runIn === null || index === 0
      ? undefined
      : { span: { start: span.start, end: span.start + runIn[0].length }, level: 3, whole: false };
  }
  const stop = line.search(/[。:;]/);
  if (stop < 0 || stop === line.length - 1) {
    if (line.length > LONGEST_HEADING) return undefined;
    return { span, level, whole: true };
  }
  if (stop > LONGEST_HEADING) return undefined;
  return { span: { start: span.start, end: span.start + stop + 1 }, level, whole: false };
}

/** A short line of two or more balanced parts that stands before longer text lost its number. */
function unnumbered(folded: readonly string[], i: number, span: Span, listed: number): Head | undefined {
  const line = folded[i] ?? "";
  const next = folded[i + 1] ?? "";
  if (
    listed === 0 ||
    line.length > 32 ||
    line.length < 6 ||
    !/^[^。]*[,，][^。]*[。]?$/.test(line) ||
    /\d/.test(line)
  )
    return undefined;
  if (next.length < line.length * 2 || /[:，,]$/.test(line)) return undefined;
  return { span, level: 2, whole: true };
}

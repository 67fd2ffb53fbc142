import type { Paragraph, Section } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { ASPECT_RANK, type Head, headIn } from "./heading-styles.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { restoreLost } from "./lost-numbers.ts";
import { findPlain } from "./plain-headings.ts";

/** Headings that a format marks as such: level by the offset at which the line starts. */
export type HeadingMarks = ReadonlyMap<number, number>;

const ARTICLE_OR_ABOVE = 12;

/**
 * Paragraphs and sections of a text from `start` on. Every line that is not blank is a paragraph, white space at its
 * ends left out, together with those that go on with it where the text was cut to a width. Levels count from 1 through the styles of heading that the text uses. A heading of the first rank
 * that stands first and alone of its rank is the title, not a section.
 */
export function outlineOf(
  text: string,
  start = 0,
  marks: HeadingMarks = new Map(),
): { sections: Section[]; paragraphs: Paragraph[] } {
  const spans = joinWrapped(text, linesOf(text, start), (at) => marks.has(at));
  const heads = headsOf(text, spans, marks);
  const title = isTitle(heads) ? heads[0] : undefined;
  const ranks = [...new Set(heads.map((head) => (head === title ? undefined : head?.rank)))]
    .filter((rank) => rank !== undefined && rank !== ASPECT_RANK)
    .sort((a, b) => (a ?? 0) - (b ?? 0));
  const sections: Section[] = [];
  const open: { readonly index: number; readonly rank: number }[] = [];
  const paragraphs = spans.map((span, i): Paragraph => {
    const head = heads[i];
    if (head !== undefined && head !== title) {
      while ((open.at(-1)?.rank ?? -1) >= head.rank) close(sections, open.pop()?.index, span.start);
      sections.push(toSection(text, head, ranks.indexOf(head.rank) + 1, sections, open.at(-1)?.index));
      open.push({ index: sections.length - 1, rank: head.rank });
    }
    const section = open.at(-1)?.index;
    // 产业方面。 before its text speaks of that paragraph alone.
    if (head?.rank === ASPECT_RANK && !head.whole) close(sections, open.pop()?.index, span.end);
    return {
      number: i + 1,
      span,
      heading: head?.whole ?? false,
      ...(section === undefined ? {} : { section }),
    };
  });
  return { sections, paragraphs };
}

function toSection(
  text: string,
  head: Head,
  level: number,
  sections: readonly Section[],
  parent: number | undefined,
): Section {
  return {
    heading: text.slice(head.span.start, head.span.end),
    level: level > 0 ? level : (sections[parent ?? -1]?.level ?? 0) + 1,
    span: head.span,
    body: { start: head.span.end, end: text.length },
    ...(parent === undefined ? {} : { parent }),
  };
}

function close(sections: Section[], index: number | undefined, end: number): void {
  const section = sections[index ?? -1];
  if (index !== undefined && section !== undefined)
    sections[index] = { ...section, body: { start: section.body.start, end } };
}

function linesOf(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from).matchAll(/\S(?:[^\r\n]*\S)?/g))
    spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  return spans;
}

function headsOf(text: string, spans: readonly Span[], marks: HeadingMarks): (Head | undefined)[] {
  const lines = spans.map((span) => fold(text.slice(span.start, span.end)));
  const found = spans.map((span, i): Head | undefined => {
    const rank = marks.get(span.start);
    return rank === undefined ? headIn(lines[i] ?? "", span.start) : { span, rank, whole: true };
  });
  const heads = found.map((head, i) => (isItem(found, lines, i) ? undefined : head));
  restoreLost(lines, heads, spans);
  findPlain(lines, heads, spans);
  return heads;
}

/** Numbered lines that follow one another without any text between them are items of a list, not headings. */
function isItem(heads: readonly (Head | undefined)[], lines: readonly string[], at: number): boolean {
  const head = heads[at];
  if (head?.whole !== true || head.rank <= ARTICLE_OR_ABOVE || head.ordinal === undefined) return false;
  if (head.ordinal > 1 && /;$/.test(lines[at - 1] ?? "")) return true;
  const next = heads[at + 1];
  const last = heads[at - 1];
  const same = (other: Head | undefined, step: number) =>
    other?.whole === true && other.rank === head.rank && other.ordinal === (head.ordinal ?? 0) + step;
  return same(next, 1) || same(last, -1);
}

function isTitle(heads: readonly (Head | undefined)[]): boolean {
  return heads[0]?.rank === 1 && heads.filter((head) => head?.rank === 1).length === 1;
}

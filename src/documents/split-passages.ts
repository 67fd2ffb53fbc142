import { type Document, headingPath, type Paragraph } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Span } from "../domain/span.ts";
import { clausesIn, sentencesIn } from "../language/sentences.ts";

const LONGEST = 400;

/**
 * Passages of a document: its paragraphs, those of more than 400 UTF-16 units cut at sentence ends (a longer sentence
 * at clause ends). A heading line is a passage only where nothing stands below it.
 */
export function splitPassages(document: Document): Passage[] {
  return document.paragraphs
    .filter((paragraph) => !paragraph.heading || isBare(document, paragraph))
    .flatMap((paragraph) =>
      pieces(document.text, paragraph.span).map((span) => toPassage(document, paragraph, span)),
    );
}

function isBare(document: Document, paragraph: Paragraph): boolean {
  const section = paragraph.section === undefined ? undefined : document.sections[paragraph.section];
  if (section === undefined) return document.paragraphs.length === 1;
  return document.text.slice(section.body.start, section.body.end).trim() === "";
}

function pieces(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const sentences = sentencesIn(text, span).flatMap((sentence) =>
    sentence.end - sentence.start <= LONGEST
      ? [sentence]
      : packed(clausesIn(text, sentence).flatMap((clause) => chopped(text, clause))),
  );
  return packed(sentences);
}

/** Joins neighbours as long as the piece stays within the limit. */
function packed(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last !== undefined && span.end - last.start <= LONGEST)
      found[found.length - 1] = { start: last.start, end: span.end };
    else found.push(span);
  }
  return found;
}

/** Cuts a clause beyond the limit wherever it must, between characters: text without punctuation, as of some tables. */
function chopped(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(start + LONGEST, span.end);
    if (end < span.end && /[\ud800-\udbff]/.test(text[end - 1] ?? "")) end--;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function toPassage(document: Document, paragraph: Paragraph, span: Span): Passage {
  return {
    id: `${document.id}@${document.sha256.slice(0, 12)}:${span.start}`,
    documentId: document.id,
    span,
    text: document.text.slice(span.start, span.end),
    headings: headingPath(document, paragraph.section),
    title: document.title,
    paragraph: paragraph.number,
  };
}

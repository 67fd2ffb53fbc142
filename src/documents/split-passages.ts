import { type Document, headingPath, type Paragraph } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Span } from "../domain/span.ts";
import { sentencesIn } from "../language/sentences.ts";

const LONGEST = 400;

/** Passages of a document: its paragraphs, long ones cut at sentence ends. A heading is one only where nothing stands below it. */
export function splitPassages(document: Document): Passage[] {
  const passages: Passage[] = [];
  for (const [at, paragraph] of document.paragraphs.entries()) {
    const next = document.paragraphs[at + 1];
    if (paragraph.heading && next !== undefined && !next.heading) continue;
    for (const span of pieces(document, paragraph)) passages.push(toPassage(document, paragraph, span));
  }
  return passages;
}

function pieces(document: Document, paragraph: Paragraph): Span[] {
  if (paragraph.span.end - paragraph.span.start <= LONGEST) return [paragraph.span];
  const found: Span[] = [];
  for (const sentence of sentencesIn(document.text, paragraph.span)) {
    const last = found.at(-1);
    if (last !== undefined && sentence.end - last.start <= LONGEST)
      found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push(sentence);
  }
  return found;
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

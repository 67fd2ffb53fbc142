import type { Citation } from "../domain/answer.ts";
import { type Document, paragraphAt } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { turnedAt } from "../figures/course.ts";
import { sectionOf } from "./find-figures.ts";

/** A citation, not yet numbered, of a stretch of a document. */
export function toCitation({
  document,
  span,
}: {
  readonly document: Document;
  readonly span: Span;
}): Citation {
  const { place, year } = document;
  const paragraph = paragraphAt(document, span.start)?.number ?? 1;
  const turned = turnedAt(document, paragraph);
  return {
    number: 0,
    documentId: document.id,
    title: document.title,
    section: sectionOf(document, span.start),
    paragraph,
    span,
    quote: document.text.slice(span.start, span.end),
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...(turned === undefined ? {} : { turned }),
  };
}

import { type Document, paragraphAt } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import type { PlaceNamed } from "./other-places.ts";

/** Tells whether a sentence of a document, its paragraph's beginning or a heading above it names each of the places. */
export function speakOfPlaces(
  places: readonly PlaceNamed[],
  folded: FoldedTexts,
): (document: Document, sentence: Span) => boolean {
  return (document, sentence) => {
    if (places.length === 0) return true;
    const text = folded.of(document);
    const paragraph = paragraphAt(document, sentence.start);
    let near = text.slice(paragraph?.span.start ?? sentence.start, sentence.end);
    for (let index = paragraph?.section; index !== undefined; index = document.sections[index]?.parent) {
      const span = document.sections[index]?.span;
      if (span !== undefined) near += text.slice(span.start, span.end);
    }
    return places.every(({ forms }) => forms.some((form) => near.includes(form)));
  };
}

import { type Document, paragraphAt } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import type { PlaceNamed } from "./other-places.ts";

/** A zone that bears the name of the place where it lies, as it goes on after the name. */
const ZONE =
  /^(?:市|县)?([\u3400-\u9fff]{0,8}?(?:新区|港区|园区|开发区|高新区|经开区|示范区|试验区|自贸区|片区|综保区|保税区))/;
const ENGLISH_ZONE = /\b(?:zone|park|area|district|airport|port)\b/;

/**
 * Tells whether a sentence of a document, its paragraph's beginning or a heading above it names each of the places. A
 * zone is not the place whose name it bears, unless the question, folded, asks for the zone: neither in what is said
 * there nor in the folded indicator of a figure.
 */
export function speakOfPlaces(
  places: readonly PlaceNamed[],
  folded: FoldedTexts,
  question: string,
): (document: Document, sentence: Span, indicator?: string) => boolean {
  const zoned = ENGLISH_ZONE.test(question);
  const named = (form: string, text: string, town: string): boolean => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const after = text.slice(at + form.length, at + form.length + 12);
      // 敖汉旗 before the name of the town only says where the town lies.
      if (town !== "" && after.replace(/^[省市县区旗州盟]/, "").startsWith(town.slice(0, 10))) continue;
      const zone = ZONE.exec(after)?.[1];
      if (zone === undefined || zoned || question.includes(zone.slice(0, 2))) return true;
    }
    return false;
  };
  return (document, sentence, indicator = "") => {
    if (places.length === 0) return true;
    const text = folded.of(document);
    const town = fold(document.place ?? "");
    const paragraph = paragraphAt(document, sentence.start);
    let near = text.slice(paragraph?.span.start ?? sentence.start, sentence.end);
    for (let index = paragraph?.section; index !== undefined; index = document.sections[index]?.parent) {
      const span = document.sections[index]?.span;
      if (span !== undefined) near += text.slice(span.start, span.end);
    }
    return places.every(({ forms, outer }) => {
      if (!outer) return forms.some((form) => near.includes(form));
      const counted = forms.filter((form) => indicator.includes(form));
      return (
        forms.some((form) => named(form, near, town)) && counted.every((form) => named(form, indicator, town))
      );
    });
  };
}

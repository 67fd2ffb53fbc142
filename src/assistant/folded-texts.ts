import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";

/** Folded texts of documents, each folded once. */
export interface FoldedTexts {
  of(document: Document): string;
}

/** Keeps the folded text beside each document as long as the document lives. */
export function createFoldedTexts(): FoldedTexts {
  const known = new WeakMap<Document, string>();
  return {
    of: (document) => {
      let text = known.get(document);
      if (text === undefined) {
        text = fold(document.text);
        known.set(document, text);
      }
      return text;
    },
  };
}

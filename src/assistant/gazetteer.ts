import { pinyin } from "pinyin-pro";
import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { createNameFinder } from "./spelled-names.ts";

const HAN = /[\u3400-\u9fff]/;

/** Ends of place names, folded. */
export const SUFFIX = /(?:省|市|自治区|自治州|州|盟|县|区|旗|镇|乡|街道|村)$/;

/** A document with the names of its place, folded, longest first; those in Latin letters have no blanks. */
export interface NamedDocument {
  readonly document: Document;
  readonly names: readonly string[];
}

/** What is known of the places of documents. */
export interface Gazetteer {
  namesOf(document: Document): NamedDocument;
  textOf(document: Document): string;
  /** Chinese names in the texts that a word of Latin letters may spell. */
  spelled(word: string, documents: readonly Document[]): readonly string[];
}

/** Names of the documents' places by lexicon and pinyin, each worked out once. */
export function createGazetteer(lexicon: Lexicon, folded: FoldedTexts): Gazetteer {
  const known = new WeakMap<Document, NamedDocument>();
  const find = createNameFinder();
  return {
    namesOf: (document) => {
      let named = known.get(document);
      if (named === undefined) {
        named = { document, names: namesOf(document, lexicon) };
        known.set(document, named);
      }
      return named;
    },
    textOf: (document) => folded.of(document),
    spelled: (word, documents) =>
      find(
        word,
        documents.map((document) => folded.of(document)),
      ),
  };
}

function namesOf(document: Document, lexicon: Lexicon): string[] {
  if (document.place === undefined) return [];
  const place = fold(document.place);
  const bare = place.replace(SUFFIX, "");
  const own = lexicon.byForm(place).filter((concept) => lexicon.places.includes(concept));
  const latin = own.flatMap(({ english }) => english.map((name) => name.replace(/[^a-z]/g, "")));
  const chinese = own.flatMap(({ official, everyday }) => [...official, ...everyday]);
  const names = new Set(
    [place, bare, ...chinese, ...(latin.length > 0 ? latin : spellings(place, bare))].filter(
      (name) => name.length > 1 || HAN.test(name),
    ),
  );
  return [...names].sort((a, b) => b.length - a.length);
}

/** A name by its sounds; one of a single character is most often said with its suffix: Caoxian. */
function spellings(place: string, bare: string): string[] {
  const sounds = (name: string) => pinyin(name, { toneType: "none", type: "array", v: true }).join("");
  return bare.length === 1 ? [sounds(bare), sounds(place)] : [sounds(bare)];
}

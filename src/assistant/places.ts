import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import type { Understood } from "./understand-question.ts";

const SUFFIX = /(?:省|市|自治区|自治州|州|县|区|旗|镇|乡|街道|村)$/;

/** The documents that a question is about by the place it names, and its terms without that place. */
export function documentsFor(understood: Understood, knowledge: KnowledgeBase, folded: FoldedTexts) {
  const all = knowledge.documents();
  const places = new Map<Document, string>();
  for (const document of all) if (document.place !== undefined) places.set(document, fold(document.place));
  const known = new Set(
    knowledge.vocabulary.lexicon.places.flatMap((place) => [...place.official, ...place.everyday]),
  );
  const named: QueryTerm[] = [];
  const chosen = new Set<Document>();
  for (const term of understood.query.terms) {
    const fits = [...places].filter(([, place]) => term.forms.some((form) => samePlace(form, place)));
    if (fits.length > 0) {
      for (const [document] of fits) chosen.add(document);
      named.push(term);
    } else if (
      term.forms.some((form) => known.has(form)) &&
      !all.some((document) => mentions(document, term, folded))
    )
      return { documents: new Set<Document>(), terms: understood.query.terms, missingPlace: term.surface };
  }
  const terms = understood.query.terms.filter((term) => !named.includes(term));
  return {
    documents: chosen.size > 0 ? chosen : new Set(all),
    terms: terms.length > 0 ? terms : understood.query.terms,
    missingPlace: undefined,
  };
}

/** 湖南 and 湖南省, 松江镇 and 松江, are one place. */
function samePlace(asked: string, place: string): boolean {
  if (asked.length < 2) return false;
  return (
    asked === place ||
    asked === place.replace(SUFFIX, "") ||
    asked.replace(SUFFIX, "") === place.replace(SUFFIX, "")
  );
}

function mentions(document: Document, term: QueryTerm, folded: FoldedTexts): boolean {
  return term.forms.some((form) => form.length > 1 && folded.of(document).includes(form));
}

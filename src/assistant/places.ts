import { pinyin } from "pinyin-pro";
import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** Which documents a question is about by the places it names, and the question without those names. */
export interface PlacesAsked {
  readonly documents: ReadonlySet<Document>;
  readonly question: string;
  /** A place that no document speaks of. */
  readonly missingPlace?: string;
}

const SUFFIX = /(?:省|市|自治区|自治州|州|县|区|旗|镇|乡|街道|村)$/;
const NAMED = /([\u3400-\u9fff]{2,4})(镇|乡|县|村|街道)(?!长|民|级|里|政府|委|干部|子|村|民)/g;
/** What stands before 镇, 县, 村 without naming one. */
const UNNAMED =
  /(?:[全本我咱各每几个这那哪该多少的有在了和是]|脱贫|示范|试点|[农新老]|美丽|重点|文明|周边|行政|乡|村)$|^(?:多少|几个|哪些|哪个|哪几)/;

/** Reads the places of a question: Chinese names with or without their suffix, English ones by pinyin. */
export function readPlaces(question: string, knowledge: KnowledgeBase): PlacesAsked {
  const all = knowledge.documents();
  const folded = fold(question);
  const latin = folded.replace(/[^a-z]/g, "");
  const chosen = new Set<Document>();
  let rest = question;
  for (const document of all) {
    for (const name of namesOf(document, knowledge)) {
      const chinese = /[\u3400-\u9fff]/.test(name);
      if (chinese ? !folded.includes(name) : !latin.includes(name)) continue;
      chosen.add(document);
      rest = chinese ? without(rest, name) : rest.replace(latinPattern(name), " ");
      break;
    }
  }
  if (chosen.size > 0) return { documents: chosen, question: rest };
  const missingPlace = unknownPlace(folded, all);
  return { documents: new Set(all), question, ...(missingPlace === undefined ? {} : { missingPlace }) };
}

/** Names of a document's place, folded, longest first; those in Latin letters have no spaces. */
function namesOf(document: Document, knowledge: KnowledgeBase): string[] {
  if (document.place === undefined) return [];
  const place = fold(document.place);
  const bare = place.replace(SUFFIX, "");
  const listed = knowledge.vocabulary.lexicon
    .byForm(place)
    .flatMap((one) => [
      ...one.official,
      ...one.everyday,
      ...one.english.map((name) => name.replace(/[^a-z]/g, "")),
    ]);
  const spelled = pinyin(bare, { toneType: "none", type: "array", v: true }).join("");
  return [place, bare, ...listed, spelled]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
}

function without(question: string, name: string): string {
  const at = fold(question).indexOf(name);
  const tail = /^(?:省|市|县|区|镇|乡|街道)/.exec(fold(question).slice(at + name.length))?.[0].length ?? 0;
  return at < 0 ? question : `${question.slice(0, at)} ${question.slice(at + name.length + tail)}`;
}

function latinPattern(name: string): RegExp {
  return new RegExp(
    `${[...name].join("[^a-z]?")}(?:'s|’s)?(?:\\s+(?:province|city|county|town|township|village))?`,
    "i",
  );
}

/** A named town, county or village that stands in no document. */
function unknownPlace(folded: string, documents: readonly Document[]): string | undefined {
  for (const match of folded.matchAll(NAMED)) {
    const name = match[1] ?? "";
    if (UNNAMED.test(name) || documents.length === 0) continue;
    const short = name.slice(-2);
    if (documents.some((document) => fold(document.text).includes(short))) continue;
    return `${name}${match[2] ?? ""}`;
  }
  return undefined;
}

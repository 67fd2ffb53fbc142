import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { type Gazetteer, type NamedDocument, SUFFIX } from "./gazetteer.ts";
import { withJoinedNames } from "./joined-names.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { otherPlaces, type PlaceNamed } from "./other-places.ts";

/** Which documents a question is about by the places it names, and the question without those names. */
export interface PlacesAsked {
  readonly documents: ReadonlySet<Document>;
  readonly question: string;
  /** Places named that are no document's own: the evidence must speak of each. */
  readonly others: readonly PlaceNamed[];
  /** The names as they stand in the question, folded. */
  readonly names: readonly string[];
  /** True where one of them is a document's own place. */
  readonly named: boolean;
}

/** Reads the places of a question: Chinese names with or without their suffix, English ones by lexicon and pinyin. */
export function readPlaces(question: string, knowledge: KnowledgeBase, gazetteer: Gazetteer): PlacesAsked {
  const all = knowledge.documents();
  const words = knowledge.vocabulary.tokenizer.words(fold(question));
  const spoken = all.flatMap((document) => namedIn(question, words[0] ?? "", gazetteer.namesOf(document)));
  const found = withoutOuter(question, spoken);
  let rest = question;
  for (const { name } of spoken) rest = without(rest, name);
  const documents = new Set(found.length > 0 ? found.map(({ document }) => document) : all);
  const others = otherPlaces(rest, knowledge, gazetteer).filter(
    ({ forms, outer }) => !(outer && found.length > 0 && mentioned(forms, documents, gazetteer)),
  );
  const ownNames = found.flatMap(({ document }) => gazetteer.namesOf(document).names);
  for (const { surface } of others) rest = without(rest, surface);
  const names = [...new Set([...found.map(({ name }) => name), ...others.map(({ surface }) => surface)])];
  return {
    documents,
    question: rest,
    others: withJoinedNames(others, ownNames, fold(question)),
    names,
    named: found.length > 0,
  };
}

interface Found {
  readonly document: Document;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name of a document's place that stands in the question. */
function namedIn(question: string, firstWord: string, named: NamedDocument): Found[] {
  const folded = fold(question);
  for (const name of named.names) {
    const match = HAN.test(name) ? undefined : latinPattern(name).exec(folded);
    const start = HAN.test(name) ? positionOf(folded, firstWord, name) : (match?.index ?? -1);
    if (start < 0) continue;
    return [{ document: named.document, name, start, end: start + (match?.[0].length ?? name.length) }];
  }
  return [];
}

const HAN = /[\u3400-\u9fff]/;

/** Where a Chinese name stands; one of a single character, 粤 or 黔, only as the first word, before a year or between places. */
function positionOf(folded: string, firstWord: string, name: string): number {
  if (name.length > 1) return folded.indexOf(name);
  if (firstWord === name && folded.startsWith(name)) return 0;
  return (
    new RegExp(`(?<=^|[\\s,，、和与跟比])${name}(?=\\d|省|[\\s,，、和与跟比])`).exec(folded)?.index ?? -1
  );
}

/** 广东深圳 and Shenzhen, Guangdong are about the city: a province that stands beside its city only says where it lies. */
function withoutOuter(question: string, found: readonly Found[]): Found[] {
  const folded = fold(question);
  const beside = (one: Found, other: Found): boolean => {
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    return (
      first.end <= second.start &&
      /^(?:省|市|州|县|区)?(?:的|,)?\s*$/.test(folded.slice(first.end, second.start))
    );
  };
  return found.filter(
    (one) =>
      !found.some(
        (other) => other.start !== one.start && levelOf(one) < levelOf(other) && beside(one, other),
      ),
  );
}

/** 0 for the country, then province, city, county, town, village. */
function levelOf({ document }: Found): number {
  const place = fold(document.place ?? "");
  const level = [/全国|中国/, /[省]$|自治区$/, /[市州盟]$/, /[县区旗]$/, /[镇乡]$|街道$/, /村$/].findIndex(
    (one) => one.test(place),
  );
  return level < 0 ? 2 : level;
}

function mentioned(forms: readonly string[], documents: Iterable<Document>, gazetteer: Gazetteer): boolean {
  return [...documents].some((document) =>
    forms.some((form) => gazetteer.textOf(document).includes(form) || fold(document.path).includes(form)),
  );
}

function without(question: string, name: string): string {
  if (!HAN.test(name)) return question.replace(latinPattern(name), " ");
  const folded = fold(question);
  const at = folded.indexOf(name);
  if (at < 0) return question;
  // 广东省长 is the head of 广东.
  const headed = SUFFIX.test(name) && folded[at + name.length] === "长";
  const end = at + name.length - (headed ? 1 : 0);
  const tail = SUFFIX.test(name)
    ? 0
    : (/^(?:省|市|县|区|镇|乡|街道)(?!长|里|政府|委|级|[下村镇]|城|民|域|场|外)/.exec(folded.slice(end))?.[0]
        .length ?? 0);
  return `${question.slice(0, at)} ${question.slice(end + tail)}`;
}

/** A name in Latin letters as a word of its own, blanks and apostrophes between its syllables allowed. */
function latinPattern(name: string): RegExp {
  const letters = [...name.replace(/[^a-z0-9]/g, "")].join("[^a-z0-9]?");
  return new RegExp(
    `\\b${letters}(?:'s|’s)?\\b(?:\\s+(?:province|city|county|district|town|township|subdistrict|street|village)\\b)?`,
    "i",
  );
}

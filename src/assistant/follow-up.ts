import type { Language } from "../domain/answer.ts";
import type { Conversation } from "../domain/ports.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import type { Vocabulary } from "../retrieval/vocabulary.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { type PlacesAsked, readPlaces } from "./places.ts";
import { MONEY_WORDS } from "./question-words.ts";
import { type Understood, understand, type YearAsked } from "./understand-question.ts";

/** A question as understood in its chat. */
export interface Resolved {
  readonly understood: Understood;
  readonly places: PlacesAsked;
  /** The question on its own feet: what the next follow-up leans on. */
  readonly question: string;
}

/** Starts of a question that leans on the one before. Folded. */
const LEANS = /^(?:那么?|还有|以及|另外|它|其中|and |what about |how about |then )/;
/** An end that leans, where nothing else asks. */
const ENDS = /[呢咧][?？]?$/;
const FILLER = /^(?:那么?|还有|以及|另外)+|[呢咧][?？]?$|^(?:and|what about|how about|then)\s+(?:the\s+)?/gi;
/** Lighter terms say how something is asked, not what. */
const LEAST_WEIGHT = 0.25;
/** What was asked before counts this much beside the new subject. */
const EARLIER = 0.25;
/** In one line the subject goes on, unless the next question names one of its own. */
const SAME_LINE = 0.5;
/** Terms as heavy as this name things. */
const NAMING_WEIGHT = 0.8;

interface Ground {
  readonly knowledge: KnowledgeBase;
  readonly gazetteer: Gazetteer;
}

/** Reads a question; a follow-up is completed by the place, the year and the subject of the question before it. */
export function resolve(
  question: string,
  conversation: Conversation | undefined,
  language: Language,
  ground: Ground,
): Resolved {
  const read = readerOf(language, ground);
  const own = read(question);
  const before = conversation?.turns.at(-1);
  if (before === undefined || !leans(own)) return { ...own, question };
  const part = read(question.trim().replace(FILLER, "").trim());
  return completed(part, read(before.resolved), EARLIER);
}

/** Reads a further question of the same line: what it does not say itself is as in the question before it. */
export function resolveNext(question: string, before: string, language: Language, ground: Ground): Resolved {
  const read = readerOf(language, ground);
  const next = read(question);
  return completed(
    next,
    read(before),
    standsAlone(next.understood, ground.knowledge.vocabulary) ? SAME_LINE : 1,
  );
}

/** True where a question names a thing of its own, and not only what is done, so that it may be asked alone. */
export function standsAlone({ query }: Understood, { tokenizer }: Vocabulary): boolean {
  return query.terms.some(
    ({ surface, weight }) =>
      weight >= NAMING_WEIGHT &&
      !MONEY_WORDS.has(surface) &&
      tokenizer.tagged(surface).some(({ tag }) => !tag.startsWith("v")),
  );
}

function readerOf(language: Language, ground: Ground): (text: string) => Read {
  return (text) => {
    const places = readPlaces(text, ground.knowledge, ground.gazetteer);
    return { places, understood: understand(places.question, ground.knowledge.vocabulary, language) };
  };
}

interface Read {
  readonly places: PlacesAsked;
  readonly understood: Understood;
}

function leans({ places, understood }: Read): boolean {
  if (LEANS.test(understood.folded.trim())) return true;
  const placed = places.names.length > 0 || understood.years.length > 0;
  return (
    (ENDS.test(understood.folded) && understood.wanted === "fact") || (placed && !hasSubject(understood))
  );
}

function hasSubject({ query }: Understood): boolean {
  return query.terms.some((term) => term.weight >= LEAST_WEIGHT);
}

function completed(part: Read, earlier: Read, weight: number): Resolved {
  const places = part.places.names.length > 0 ? part.places : earlier.places;
  const own = part.understood;
  const years = own.years.length > 0 ? own.years : earlier.understood.years;
  const understood = {
    ...(hasSubject(own) ? aboutAnother(own, earlier.understood, weight) : asBefore(own, earlier.understood)),
    years,
  };
  const context = [...places.names, ...years.map((year) => yearWord(year, own.language))];
  return { understood, places, question: [...context, saidIn(part, earlier)].join(" ") };
}

/** The same question of another thing. */
function aboutAnother(own: Understood, before: Understood, weight: number): Understood {
  return {
    ...own,
    query: { terms: beside(own.query.terms, before.query.terms, weight) },
    wanted: wantedBy(own, before),
  };
}

/** The same question of another place or year, or of the change instead of the level. */
function asBefore(own: Understood, before: Understood): Understood {
  return {
    ...before,
    language: own.language,
    measure: own.measure.kinds.length > 0 ? own.measure : before.measure,
    change: own.change || before.change,
    plan: own.plan || (own.years.length === 0 && before.plan),
  };
}

/** Words for the completed question: the new subject, with what was asked of the one before; or the old question. */
function saidIn(part: Read, earlier: Read): string {
  const own = part.understood;
  const said = part.places.question.trim();
  if (!hasSubject(own))
    return `${earlier.places.question.replace(YEAR, "").trim()} ${own.change ? said : ""}`.trim();
  if (own.wanted !== "fact" || earlier.understood.wanted !== "figure") return said;
  return own.language === "en" ? `how many ${said}` : `${said}多少`;
}

function wantedBy(own: Understood, before: Understood): Understood["wanted"] {
  return own.wanted === "fact" ? before.wanted : own.wanted;
}

function beside(own: readonly QueryTerm[], before: readonly QueryTerm[], weight: number): QueryTerm[] {
  // 花了多少钱 asks for money of what was spoken of: only the question alone would have the spending for its subject.
  const named = own.filter(({ surface }) => before.length === 0 || !MONEY_WORDS.has(surface));
  const known = new Set(named.map((term) => term.surface));
  return [
    ...named,
    ...before
      .filter((term) => !known.has(term.surface))
      .map((term) => ({ ...term, weight: term.weight * weight })),
  ];
}

const YEAR = /(?:\bin )?(?:19|20)\d{2}年?|今年|去年|前年|明年|(?:this|last|next) year/g;
const RELATIVE: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  "-2": ["前年", "the year before last"],
  "-1": ["去年", "last year"],
  "0": ["今年", "this year"],
  "1": ["明年", "next year"],
};

function yearWord(asked: YearAsked, language: Language): string {
  if ("year" in asked) return language === "en" ? `in ${asked.year}` : `${asked.year}年`;
  return RELATIVE[asked.offset]?.[language === "en" ? 1 : 0] ?? "";
}

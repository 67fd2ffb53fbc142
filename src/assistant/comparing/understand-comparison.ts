import { fold } from "../../language/fold.ts";
import { readChinese } from "../../language/numerals.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import type { PlacesAsked } from "../places.ts";
import type { Comparison, Operation, Place, Slot } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { allPlaces, type Ground, type PlacesNamed, placesInScope, placesNamed } from "./places-named.ts";

const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};

/** Reads a question as a comparison of places or years; undefined where it is none, or where there is but one to compare. */
export function understandComparison(
  question: string,
  found: PlacesAsked,
  ground: Ground,
): Comparison | undefined {
  const folded = fold(question).trim();
  const named = placesNamed(question, found, ground);
  if (named.within) return undefined;
  const scope = placesInScope(named.rest, ground.knowledge);
  const asked = { folded, plain: folded.replace(words.NO_COMPARISON, " "), named, scope };
  const years = yearsIn(folded);
  return ofYears(asked, years, ground.knowledge) ?? ofShare(asked, years) ?? ofPlaces(asked, years);
}

interface Asked {
  readonly folded: string;
  /** Without words that only look like a comparison. */
  readonly plain: string;
  readonly named: PlacesNamed;
  readonly scope: readonly Place[];
}

function ofPlaces({ folded, plain, named, scope }: Asked, years: readonly number[]): Comparison | undefined {
  const listed = named.known.length + named.unknown.length > 1;
  const places = listed ? named.known : scope;
  if (places.length + (listed ? named.unknown.length : 0) < 2) return undefined;
  const operation = operationOf(folded, plain, listed);
  if (operation === undefined) return undefined;
  const ranking = words.RANKING.exec(folded);
  const count = ranking?.slice(1).find((one) => one !== undefined);
  return {
    operation,
    slots: places.map((place) => slotOf(place, years.at(-1))),
    named: listed,
    lowest: words.LOWEST.test(plain) || (ranking?.[0] ?? "").startsWith("后"),
    ...(count === undefined ? {} : { count: toCount(count) }),
    subject: subjectOf(named.rest),
    implicit: false,
    unknown: listed ? named.unknown : [],
  };
}

function operationOf(folded: string, plain: string, listed: boolean): Operation | undefined {
  if (words.STATED_RANK.test(folded)) return undefined;
  if (listed && words.DIFFERENCE.test(folded)) return "difference";
  if (words.RANKING.test(folded)) return "ranking";
  if (words.MEAN.test(folded)) return "mean";
  if (words.SUPERLATIVE.test(plain)) return words.ASKS_WHO.test(folded) || !listed ? "ranking" : "which";
  if (words.SUM.test(folded)) return "sum";
  if (!listed || !words.COMPARES.test(plain)) return undefined;
  if (words.ASKS_WHO.test(folded)) return "which";
  return words.ASKS_WHETHER.test(folded) ? "whether" : undefined;
}

/** One place in two years. */
function ofYears(
  { folded, named }: Asked,
  years: readonly number[],
  knowledge: KnowledgeBase,
): Comparison | undefined {
  const places = named.known.length > 0 ? named.known : allPlaces(knowledge);
  const place = places[0];
  if (place === undefined || places.length > 1 || named.unknown.length > 0) return undefined;
  const before = words.THAN_YEAR_BEFORE.test(folded);
  if (!before && (years.length !== 2 || !words.BETWEEN_YEARS.test(folded) || words.SHARE.test(folded)))
    return undefined;
  const later = years.length === 0 ? latestYear(place) : Math.max(...years);
  if (later === undefined) return undefined;
  const earlier = years.length === 2 ? Math.min(...years) : later - 1;
  const plain = folded.replace(words.NO_COMPARISON, " ");
  const which = /哪(?:一)?年|which year/.test(folded);
  return {
    operation: which ? "which" : words.SUM.test(folded) ? "sum" : "growth",
    slots: [slotOf(place, later), slotOf(place, earlier)],
    named: true,
    lowest: which && words.LOWEST.test(plain),
    subject: subjectOf(named.rest).replace(words.CHANGE_WORDS, " "),
    implicit: years.length < 2,
    unknown: [],
  };
}

/** A part of a whole: one place of several, or one indicator of another. */
function ofShare({ folded, named, scope }: Asked, years: readonly number[]): Comparison | undefined {
  const place = named.known[0];
  if (place === undefined || named.unknown.length > 0 || !words.SHARE.test(folded)) return undefined;
  const year = years.at(-1);
  const whole = named.known.length > 1 ? named.known : scope;
  const base = {
    operation: "share",
    named: named.known.length > 1,
    lowest: false,
    implicit: false,
    unknown: [],
  } as const;
  if (whole.length > 1)
    return {
      ...base,
      slots: [place, ...whole].map((one) => slotOf(one, year)),
      subject: subjectOf(named.rest.replace(/总量|总数|总/g, "")),
    };
  const parts = partAndWhole(foldChinese(named.rest));
  if (parts === undefined) return undefined;
  const slots = parts.map((subject) => ({ ...slotOf(place, year), subject: subjectOf(subject) }));
  return { ...base, named: true, slots, subject: "", implicit: true };
}

/** 税收收入占一般公共预算收入的比例; what share of revenue was tax. */
function partAndWhole(question: string): readonly [part: string, whole: string] | undefined {
  const chinese = /^(.*)占(.{2,})(?:的?(?:比重|比例|份额|百分比)|多少|几成|百分之几)/.exec(question);
  if (chinese !== null) return [chinese[1] ?? "", chinese[2] ?? ""];
  const english =
    /(?:share|percentage|proportion|part|per ?cent) of (.+?) (?:was|is|were|are|came from|comes from|went to) (.+)/i.exec(
      question,
    );
  return english === null ? undefined : [english[2] ?? "", english[1] ?? ""];
}

function slotOf(place: Place, year: number | undefined): Slot {
  return { place, ...(year === undefined ? {} : { year }) };
}

function subjectOf(question: string): string {
  return words.NOT_SUBJECT.reduce((rest, pattern) => rest.replace(pattern, " "), foldChinese(question))
    .replace(/\s+/g, " ")
    .trim();
}

/** The word lists are folded; what they are taken from must be too, apart from the case of English names. */
function foldChinese(question: string): string {
  return /[\u3400-\u9fff]/.test(question) ? fold(question) : question;
}

function yearsIn(folded: string): number[] {
  const years = [...folded.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((match) => Number(match[1]));
  return [...new Set(years)].sort((a, b) => a - b);
}

function latestYear(place: Place): number | undefined {
  const years = place.documents.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length === 0 ? undefined : Math.max(...years);
}

function toCount(text: string): number {
  return ENGLISH_COUNTS[text] ?? (/\d/.test(text) ? Number(text) : (readChinese(text) ?? 3));
}

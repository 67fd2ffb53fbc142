import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { wantsSaid } from "./asked-form.ts";
import { lacksCounted } from "./counted-noun.ts";
import type { FigureMatch } from "./find-figures.ts";
import type { Understood } from "./understand-question.ts";

/** A figure names something else where so much of its indicator is not asked for. */
const OTHER = 0.3;
/** It is of another thing altogether where the question names so little of it and counts a thing that is not there. */
const COUNTED_OTHER = { english: 0.7, chinese: 0.3 };
/** Terms as heavy as this are nouns that the lexicon knows. */
const NOUN_WEIGHT = 0.85;
/** English words as heavy as this name things, known or not. */
const ENGLISH_NOUN = 0.7;
/** Terms as heavy as this are words that the lexicon or the dictionary knows. */
const KNOWN_WEIGHT = 0.6;
/** What an indicator says of a thing after its name: 大蒜种植面积 is of 蒜. */
const MEASURED = /(?:种植|播种|养殖)?总?(?:面积|产量|产值|数量|存栏|出栏)$/;
/** A Chinese character. */
export const HAN = /[\u3400-\u9fff]/;
/** Asks from what to what. */
export const LEVELS =
  /[从由](?:多少|几多?)|到(?:了)?(?:多少|几多?)|\bto (?:what|how)\b|\bfrom (?:what|how)\b/;
/** A name with digits, pm2.5 or 5g, which nothing else is called. */
export const CODED = /^[a-z]+[\d.]|^\d+[a-z]/;
/** A figure that fits no better is in another unit than the one asked for. */
export const OTHER_UNIT = 0.45;
/** Lighter terms say how something is asked. */
export const LEAST_WEIGHT = 0.25;

/** True for a figure of another thing than the one asked for, however much it looks like an answer. */
export function isVetoed(asked: Understood, match: FigureMatch): boolean {
  return (
    !namesSubject(asked, match) ||
    match.missing.some(({ surface }) => CODED.test(surface)) ||
    lacksSubjectOfForm(asked, match) ||
    isLevel(asked, match) ||
    isOfOtherThing(asked, match) ||
    isMovement(asked, match)
  );
}

/** True where a change is asked for, not the levels before and after it, and the figure says only how much there is. */
function isLevel({ change, folded }: Understood, { figure, fit }: FigureMatch): boolean {
  if (!change || LEVELS.test(folded) || fit >= OTHER_UNIT) return false;
  return figure.change === undefined && !/[新净]增|增[加产收]/.test(fold(figure.indicator));
}

/** 比2015年减少3400人 is no answer to how many there are. */
function isMovement({ change, plan, form }: Understood, { figure }: FigureMatch): boolean {
  const moved = figure.change === "increase" || figure.change === "decrease";
  return !change && !plan && moved && figure.kind === "people" && form.length > 0;
}

/**
 * True where a thing is counted that the figure's own words do not name, which are of much that is not asked for; people
 * need no name beside 人. 各乡镇都通了公路，另修缮住房320户 counts no 乡镇.
 */
function isOfOtherThing({ folded }: Understood, { figure, unasked, unnamed }: FigureMatch): boolean {
  const most = HAN.test(folded) ? COUNTED_OTHER.chinese : COUNTED_OTHER.english;
  return figure.kind !== "people" && unasked >= most && lacksCounted(folded, unnamed);
}

/** True for one character that stands in many words: 村 of 几个村 is told of only by what counts 村, not by 农村. */
function isThin({ surface, forms }: QueryTerm, { indicator, qualifiers, unit }: Figure): boolean {
  if (surface.length > 1 || !HAN.test(surface)) return false;
  const named = fold(indicator);
  const things = [named, ...qualifiers.map(fold)].map((one) => one.replace(MEASURED, ""));
  return !(
    things.some((one) => one.endsWith(surface)) ||
    fold(unit).endsWith(surface) ||
    forms.some((form) => form.length > 1 && named.includes(form))
  );
}

/** True where a word that says what the question is about, not merely how or where, stands near the figure. */
function namesSubject({ query }: Understood, { missing, figure }: FigureMatch): boolean {
  const spoken = query.terms.filter((term) => !missing.some((one) => one.surface === term.surface));
  // One of them alone may stand anywhere; 塌 and 房 together are 倒塌房屋.
  const thin = spoken.filter((term) => isThin(term, figure));
  if (thin.length === spoken.length && thin.length < 2) return false;
  if (spoken.some((term) => term.weight >= LEAST_WEIGHT && term.place !== true)) return true;
  const known = missing.some((term) => term.weight >= KNOWN_WEIGHT);
  return !known && spoken.some((term) => term.weight >= LEAST_WEIGHT);
}

/** True for a noun of a Chinese question that the lexicon knows. */
export function isKnown({ weight, surface, place }: QueryTerm): boolean {
  return weight >= NOUN_WEIGHT && place !== true && HAN.test(surface);
}

/**
 * True where a price, a yield or another property is asked of a thing that stands nowhere near the figure: the property
 * alone is said of many things. An English question names a thing in several words, of which one is enough.
 */
function lacksSubjectOfForm({ form, query }: Understood, { missing, faint, unasked }: FigureMatch): boolean {
  if (!wantsSaid(form)) return false;
  const absent = unasked >= OTHER ? faint : missing;
  const isAbsent = (term: QueryTerm) => absent.includes(term);
  const isSaid = ({ surface }: QueryTerm) => form.some(({ says }) => says?.test(surface));
  const others = query.terms.filter(({ surface }) => !form.some(({ asks }) => asks.test(surface)));
  if (others.some((term) => isKnown(term) && isAbsent(term))) return true;
  // A name that no word list knows falls into its characters.
  const names = others.filter((term) => term.surface.length === 1 && HAN.test(term.surface) && !isSaid(term));
  if (names.some(({ weight }) => weight >= LEAST_WEIGHT) && names.every(isAbsent)) return true;
  const things = others.filter(({ weight, surface }) => weight >= ENGLISH_NOUN && !HAN.test(surface));
  return things.length > 0 && things.every(isAbsent);
}

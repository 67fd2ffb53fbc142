import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { wantsSaid } from "./asked-form.ts";
import { confidenceIn, nextBest } from "./confidence.ts";
import { lacksCounted } from "./counted-noun.ts";
import type { FigureMatch } from "./find-figures.ts";
import type { SentenceMatch } from "./find-sentences.ts";
import type { Understood } from "./understand-question.ts";

/**
 * Least shares of the question that evidence must speak of: of a figure in the unit asked for, of one that fits no unit
 * in particular, of one in another unit; of the sentence alone; of a sentence; of words that ask nothing. Chosen on the
 * development halves of the question sets.
 */
export const LEAST = {
  inUnit: 0.4,
  anyUnit: 0.5,
  otherUnit: 0.7,
  within: 0.3,
  sentence: 0.4,
  telling: 0.8,
  numbered: 0.7,
  /** Of the figure's own words, where a noun that the question names is not there. */
  own: 0.1,
  /** More of it where a thing that the question names is not there. */
  lacking: 0.15,
};
/** A smaller share will do where what is covered is as rare as this and the unit is the one asked for. */
const RARE = { share: 0.3, mass: 2.6, unasked: 0.1 };
/** Terms as heavy as this name things. */
const NAMING_WEIGHT = 0.95;
/** A figure is of another thing where so much of its indicator is not asked for; of one in another counter less tells. */
const OTHER_THING = { inUnit: 0.9, otherwise: 0.75 };
/** A figure that fits no better is in another unit than the one asked for. */
const OTHER_UNIT = 0.45;
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
const HAN = /[\u3400-\u9fff]/;
/** Asks from what to what. */
const LEVELS = /[从由](?:多少|几多?)|到(?:了)?(?:多少|几多?)|\bto (?:what|how)\b|\bfrom (?:what|how)\b/;
/** A name with digits, pm2.5 or 5g, which nothing else is called. */
const CODED = /^[a-z]+[\d.]|^\d+[a-z]/;
/** Lighter terms say how something is asked. */
export const LEAST_WEIGHT = 0.25;

/**
 * A figure as likely as `enough` is the answer; one less likely must speak of enough of the question besides, and one less
 * than `least` is none. What is asked of a long report is mostly stated in it, of a short one often not.
 */
const LIKELY = { long: { enough: 0.2, least: 0.04 }, short: { enough: 0.35, least: 0.08 } };
/** Characters of a long report. */
const LONG = 6500;

/** Whether the best figure answers a question for a number; `matches` are all, best first; `extent` is how many characters the documents asked have. */
export function answersByFigure(asked: Understood, matches: readonly FigureMatch[], extent: number): boolean {
  const { enough, least } = extent >= LONG ? LIKELY.long : LIKELY.short;
  const [best] = matches;
  if (best === undefined) return false;
  if (isJustThat(best) && !isVetoed(asked, best)) return true;
  const confidence = confidenceIn(best, nextBest(matches));
  if (confidence < least) return false;
  return confidence >= enough ? !isVetoed(asked, best) : convincingFigure(asked, best);
}

/** True for a figure whose own words are all that is asked: 打机井13眼 for 打了几口井. */
function isJustThat({ own, coverage, fit }: FigureMatch): boolean {
  return Math.min(own, coverage) >= JUST_THAT && fit >= IN_UNIT;
}

const JUST_THAT = 0.95;
const IN_UNIT = 0.8;

/** A line that names a thing and asks nothing of it is answered by a figure as likely as this. */
const TELLING = 0.6;

/** Whether the best figure answers a line that is a mere noun: "care home beds added in 2025". */
export function answersPhrase(asked: Understood, matches: readonly FigureMatch[]): boolean {
  const [best] = matches;
  if (best === undefined || !asked.phrase || asked.wanted !== "fact" || asked.reason) return false;
  return confidenceIn(best, nextBest(matches)) >= TELLING && !isVetoed(asked, best);
}

/** True for a figure of another thing than the one asked for, however much it looks like an answer. */
function isVetoed(asked: Understood, match: FigureMatch): boolean {
  return (
    !namesSubject(asked, match) ||
    match.missing.some(({ surface }) => CODED.test(surface)) ||
    lacksSubjectOfForm(asked, match) ||
    isLevel(asked, match) ||
    isOfOtherThing(asked, match) ||
    isMovement(asked, match)
  );
}

/** Whether a figure speaks of enough of a question for a number. */
export function convincingFigure(asked: Understood, match: FigureMatch): boolean {
  const inUnit = asked.measure.strict && match.fit >= 0.8;
  if (isVetoed(asked, match)) return false;
  if (match.own < LEAST.own && isOfAnother(asked, match)) return false;
  if (match.within < LEAST.within && match.figure.kind !== "rank") return false;
  if (match.own < LEAST.own && match.missing.some(isKnown)) return false;
  if (inUnit && isRareEnough(match)) return true;
  const least = inUnit ? LEAST.inUnit : match.fit >= 0.7 ? LEAST.anyUnit : LEAST.otherUnit;
  return match.coverage >= least + match.aside + (lacksSubject(match) ? LEAST.lacking : 0);
}

/** True where what the figure counts is not what is asked for, and none of its own words are. */
function isOfAnother({ measure }: Understood, { unasked, fit }: FigureMatch): boolean {
  const exact = fit === 1 || !measure.strict;
  return fit < OTHER_UNIT || unasked >= (exact ? OTHER_THING.inUnit : OTHER_THING.otherwise);
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
 * need no name beside 人. 符合条件的乡镇通硬化路，改造危房2400万户 counts no 乡镇.
 */
function isOfOtherThing({ folded }: Understood, { figure, unasked, unnamed }: FigureMatch): boolean {
  const most = HAN.test(folded) ? COUNTED_OTHER.chinese : COUNTED_OTHER.english;
  return figure.kind !== "people" && unasked >= most && lacksCounted(folded, unnamed);
}

/** True where little of the question is covered, but words so rare that the figure is of them: all that is named, or nothing else. */
function isRareEnough(match: FigureMatch): boolean {
  if (match.aside > 0 || match.coverage < RARE.share || match.mass < RARE.mass) return false;
  return match.unasked < RARE.unasked || !lacksSubject(match);
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

/**
 * True where a Chinese noun of the question, one that has no other name, or an English name of several words does not
 * stand near the figure at all.
 */
export function lacksSubject(match: FigureMatch): boolean {
  return match.missing.some(
    ({ weight, surface }) =>
      weight >= NAMING_WEIGHT && (HAN.test(surface) || surface.includes(" ") || CODED.test(surface)),
  );
}

/** True for a noun of a Chinese question that the lexicon knows. */
function isKnown({ weight, surface, place }: QueryTerm): boolean {
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

/** Whether a figure answers a line that asks for no number in so many words, 改厕户数: it must be just what is named, or stand in a clause of it where the line is a mere noun. */
export function tellingFigure(asked: Understood, match: FigureMatch): boolean {
  if (asked.wanted !== "fact" || asked.reason || match.coverage < LEAST.telling) return false;
  return match.own >= LEAST.telling || (match.fit >= 0.7 && match.within >= LEAST.telling && asked.phrase);
}

/** Whether a sentence speaks of enough of a question; for a number it must hold one and speak of most. */
export function convincingSentence(asked: Understood, match: SentenceMatch): boolean {
  const days = asked.measure.kinds.includes("duration") && match.days;
  if (asked.wanted === "figure")
    return (
      (!asked.measure.strict || days) &&
      asked.years.length === 0 &&
      (!asked.change || LEVELS.test(asked.folded)) &&
      match.numbered &&
      !match.missing.some(({ surface }) => CODED.test(surface)) &&
      !wantsSaid(asked.form) &&
      match.coverage >= (days ? LEAST.sentence : LEAST.numbered)
    );
  if (asked.wanted === "date" && !match.dated && !match.days) return false;
  if (match.coverage < LEAST.sentence + match.aside) return false;
  return asked.wanted !== "fact" || asked.reason || speaksOf(asked, match);
}

/** A line that asks nothing in so many words is answered only where most of what it names stands near the evidence. */
function speaksOf(asked: Understood, match: SentenceMatch): boolean {
  const named = asked.query.terms.filter((term) => term.weight >= LEAST_WEIGHT);
  const absent = match.missing.filter((term) => named.some((one) => one.surface === term.surface));
  const weigh = (terms: readonly QueryTerm[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(absent) * 2 < weigh(named);
}

import type { QueryTerm } from "../retrieval/query.ts";
import { wantsSaid } from "./asked-form.ts";
import { confidenceIn, nextBest } from "./confidence.ts";
import type { FigureMatch } from "./find-figures.ts";
import type { SentenceMatch } from "./find-sentences.ts";
import type { Understood } from "./understand-question.ts";
import { CODED, HAN, isKnown, isVetoed, LEAST_WEIGHT, LEVELS, OTHER_UNIT } from "./vetoes.ts";

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

/** True where little of the question is covered, but words so rare that the figure is of them: all that is named, or nothing else. */
function isRareEnough(match: FigureMatch): boolean {
  if (match.aside > 0 || match.coverage < RARE.share || match.mass < RARE.mass) return false;
  return match.unasked < RARE.unasked || !lacksSubject(match);
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

/** Lighter words are verbs of general meaning: "print the file" names nothing. */
const SAYS_WHAT = 0.5;

/** A line that asks nothing in so many words is answered only where most of what it names stands near the evidence. */
function speaksOf(asked: Understood, match: SentenceMatch): boolean {
  const named = asked.query.terms.filter((term) => term.weight >= LEAST_WEIGHT);
  const absent = match.missing.filter((term) => named.some((one) => one.surface === term.surface));
  const spoken = named.filter((term) => !absent.includes(term));
  if (!spoken.some(({ weight }) => weight >= SAYS_WHAT)) return false;
  const weigh = (terms: readonly QueryTerm[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(absent) * 2 < weigh(named);
}

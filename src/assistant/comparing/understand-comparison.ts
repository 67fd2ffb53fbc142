import { fold } from "../../language/fold.ts";
import type { PlacesAsked } from "../places.ts";
import type { Comparison, Operation, Place } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { type Ground, type PlacesNamed, placesInScope, placesNamed } from "./places-named.ts";
import { slotOf, subjectOf } from "./subject.ts";
import { toCount } from "./to-count.ts";
import { ofPerHead } from "./understand-per-head.ts";
import { ofRatio } from "./understand-ratio.ts";
import { ofShare } from "./understand-share.ts";
import { ofSubjects } from "./understand-subjects.ts";
import { ofTarget } from "./understand-target.ts";
import { ofYears } from "./understand-years.ts";

/** Reads a question as a comparison of places or years; undefined where it is none, or where there is but one to compare. */
export function understandComparison(
  question: string,
  found: PlacesAsked,
  ground: Ground,
): Comparison | undefined {
  const folded = fold(question).trim();
  const plain = folded.replace(words.NO_COMPARISON, " ");
  const years = yearsIn(folded);
  if (!mayCompare(folded, plain, years)) return undefined;
  const named = placesNamed(question, found, ground);
  if (named.within) return undefined;
  const { places: scope, count } = placesInScope(named.rest, ground.knowledge);
  const asked: Asked = { folded, plain, years, named, scope, ...(count === undefined ? {} : { count }) };
  return (
    ofTarget(asked, ground.knowledge) ??
    ofPerHead(asked, ground.knowledge) ??
    ofYears(asked, ground.knowledge) ??
    ofRatio(asked, ground.knowledge) ??
    ofShare(asked) ??
    ofPlaces(asked) ??
    ofSubjects(asked, ground.knowledge)
  );
}

/** A question in parts, as the kinds of comparison look at it. */
export interface Asked {
  readonly folded: string;
  /** Without words that only look like a comparison. */
  readonly plain: string;
  readonly years: readonly number[];
  readonly named: PlacesNamed;
  /** Places that it speaks of without naming them, and how many it says there are. */
  readonly scope: readonly Place[];
  readonly count?: number;
}

/** Tells most questions that compare nothing by their words alone, which costs little. */
function mayCompare(folded: string, plain: string, years: readonly number[]): boolean {
  const operations = [
    words.TARGET,
    words.PER_HEAD,
    words.RATIO,
    words.RANKING,
    words.SUM,
    words.MEAN,
    words.DIFFERENCE,
    words.SHARE,
    words.SIDE_BY_SIDE,
  ];
  if (operations.some((one) => one.test(folded)) || words.THAN_YEAR_BEFORE.test(folded)) return true;
  if (words.SUPERLATIVE.test(plain) || (years.length > 1 && words.BETWEEN_YEARS.test(folded))) return true;
  return words.COMPARES.test(plain) && (words.ASKS_WHO.test(folded) || words.ASKS_WHETHER.test(folded));
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)|(?<!\d)(\d{2})年(?!来|度?间|以上)/g;

function ofPlaces({ folded, plain, years, named, scope, count: said }: Asked): Comparison | undefined {
  const listed = named.known.length + named.unknown.length > 1;
  const places = listed ? named.known : scope;
  if (places.length + (listed ? named.unknown.length : 0) < 2) return undefined;
  const operation = operationOf(folded, plain, listed ? places.length : 0);
  if (operation === undefined) return undefined;
  const rankings = [...folded.matchAll(new RegExp(words.RANKING, "g"))];
  const count = rankings.flatMap((match) => match.slice(1)).find((one) => one !== undefined);
  return {
    operation,
    slots: places.map((place) => slotOf(place, years.at(-1))),
    named: listed,
    lowest: words.LOWEST.test(plain) || rankings.some(([said]) => said.startsWith("后")),
    ...(count === undefined ? {} : { count: toCount(count) }),
    ...(listed || said === undefined ? {} : { places: said }),
    subject: subjectOf(named.rest),
    implicit: false,
    unknown: listed ? named.unknown : [],
  };
}

/** `named` is the number of places that the question names, 0 where it speaks of all. */
function operationOf(folded: string, plain: string, named: number): Operation | undefined {
  if (words.STATED_RANK.test(folded)) return undefined;
  if (named > 0 && words.DIFFERENCE.test(folded)) return "difference";
  if (words.RANKING.test(folded)) return "ranking";
  if (words.MEAN.test(folded)) return "mean";
  if (words.SUPERLATIVE.test(plain)) return words.ASKS_WHO.test(folded) || named === 0 ? "ranking" : "which";
  if (words.SUM.test(folded)) return "sum";
  if (named === 0) return undefined;
  const which = named > 2 ? "ranking" : "which";
  if (words.COMPARES.test(plain) && words.ASKS_WHO.test(folded)) return which;
  if (words.COMPARES.test(plain) && words.ASKS_WHETHER.test(folded)) return "whether";
  return words.SIDE_BY_SIDE.test(folded) ? which : undefined;
}

/** The years that a question names, those between the ends of a range among them, in order. */
function yearsIn(folded: string): number[] {
  const years = [...folded.matchAll(YEAR)].map(([, long, short]) => Number(long ?? `20${short}`));
  const ranges = words.SUM.test(folded) || words.MEAN.test(folded) || words.SUPERLATIVE.test(folded);
  for (const [, from, to] of ranges ? folded.matchAll(words.YEAR_RANGE) : [])
    for (let year = Number(from); year < Number(to); year++) years.push(year);
  return [...new Set(years)].sort((a, b) => a - b);
}

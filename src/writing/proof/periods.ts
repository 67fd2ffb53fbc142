import { type Evidence, yearsIn } from "./evidence.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { nounAfter } from "./unit-families.ts";

/** Years, dates and ordinals are checked as periods and names. */
export function isPeriod({ quantity, text, before, after }: Claim): boolean {
  if (quantity.kind === "date" || quantity.kind === "rank") return true;
  if (quantity.kind !== "number" || !/^(?:19|20)\d{2}$/.test(text)) return false;
  // "2021 farming households" counts households, and 收入达到2021 tells no year.
  return YEAR_FOLLOWS.test(before) && nounAfter(after.slice(0, 40)) === "" && !COUNTED.test(after);
}

/** What stands before a year that has no 年 after it. */
const YEAR_FOLLOWS =
  /^\s*$|(?:\b(?:in|of|by|since|during|for|from|until|through|throughout|between|before|after|year|fy|early|mid|late|the|its|their|and|within|beyond|on|at|to|over|than)|[(（]|(?:19|20)\d\d ?(?:to|reaching|and|-))\s*$/;
const COUNTED =
  /^\s+(?!(?:was|has|is|its|this|prices?|levels?|values?|standards?|includes|involves|calls|sets|aims|covers|shows|sees|brings|requires|provides|remains|plans?|targets?|goals?|figures|results|as|tasks|works?)\b)(?:[a-z-]+\s+)?[a-z-]{2,}s\b/;

/** English may put the year after its number: from 412 in 2010 to 387 in 2020. */
const FOLLOWING = /^\s*(?:[a-z]+\s+){0,2}(?:in|by|for|at the end of|as of|during) (?:19|20)\d\d\b/;

/** What a source tells of several years is not of one of them. */
const SEVERAL_YEARS =
  /(?:过去|这|近|前)[三四五]年|^[三四五]年(?:来|间|累计)|[,，。;；][三四五]年(?:来|间|累计)/;
const SPOKEN_SPAN =
  /[三四五\d]年|十[一二三四]五|\byears\b|five-year|plan period|[至到]|\b(?:to|since|by|from|between)\b/;
const SPAN = /\b(?:between|from) ((?:19|20)\d\d) (?:and|to|reaching) ((?:19|20)\d\d)\b/g;

/** True where the last period that a source names before a number is one of several years. */
function ofSeveralYears({ span }: Claim, { folded }: Evidence): boolean {
  const ahead = folded.slice(0, span.start);
  const at = ahead.search(SEVERAL_YEARS);
  return at >= 0 && yearsIn(ahead.slice(at)).length === 0;
}

/**
 * The year of an end of a movement: from 29 to 27 between 2022 and 2023; where two years went before (from 412 in 2022 to
 * 387 in 2023, and … from 26 to 31), the next start is of the first of them.
 */
function endOf({ before, carried, after }: Claim, { folded }: Statement): number | undefined {
  const starts = /\bfrom\s*$|[从由]\s*$/.test(before);
  const ends = /(?:\bto|\breaching|[至到])\s*$/.test(before);
  if (!starts && !ends) return undefined;
  const spans = [...folded.matchAll(SPAN)];
  const [span = null] = spans.length === 1 ? spans : [];
  if (span !== null) return Number(span[starts ? 1 : 2]);
  const [first, second, ...more] = [...new Set(yearsIn(folded))];
  if (first === undefined || second === undefined || more.length > 0 || first >= second) return undefined;
  return starts && yearsIn(carried).length > 1 && FOLLOWING.exec(after) === null ? first : undefined;
}

/** The year that a sentence gives to a number must be the one that the source gives. */
export function yearFits(claim: Claim, statement: Statement, source: Claim, evidence: Evidence): boolean {
  const said =
    endOf(claim, statement) ??
    yearsIn(FOLLOWING.exec(statement.folded.slice(claim.span.end))?.[0] ?? "").at(0) ??
    yearsIn(claim.carried + claim.before).at(-1) ??
    yearsIn(statement.earlier).at(-1) ??
    yearsIn(claim.clause)[0];
  if (said === undefined || (claim.quantity.kind === "duration" && /^来/.test(claim.after))) return true;
  const words = source.carried + source.before;
  if (ofSeveralYears(source, evidence) && !SPOKEN_SPAN.test(statement.folded)) return false;
  const own = yearsIn(words);
  const compared = /比|较|than|compared|from|由|恢复[到至]|相当于/.test(words);
  const relative = /去年|上年|previous year|last year/.test(words)
    ? evidence.years.map((year) => year - 1)
    : [];
  const later = /明年|next year/.test(words) ? evidence.years.map((year) => year + 1) : [];
  const context =
    own.length === 0 || compared || evidence.years.includes(own.at(-1) ?? 0) ? evidence.years : [];
  if (own.length === 0 && evidence.planned && yearsIn(source.sentence).includes(said)) return true;
  const inText = own.length === 0 ? yearsIn(evidence.folded.slice(0, source.span.start)).slice(-1) : own;
  return [
    ...inText,
    ...context,
    ...relative,
    ...later,
    ...(own.length === 0 && context.length === 0 && inText.length === 0 ? yearsIn(evidence.folded) : []),
  ].includes(said);
}

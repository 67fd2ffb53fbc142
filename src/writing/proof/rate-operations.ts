import type { Asked } from "./derive.ts";
import { wayOf } from "./directions.ts";
import { type Evidence, yearsIn } from "./evidence.ts";
import { allFitting, type Member, resolve, toMember } from "./members.ts";
import type { Claim } from "./read-claims.ts";
import { equals, near } from "./results.ts";
import { rounded } from "./rounding.ts";
import { sidesOf } from "./sides.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

/** Words for the level of the year before. */
export const BEFORE =
  /(?<![比较])(?:上年|去年|前一年)(?!同期)|\b(?:the year before|(?:previous|last|prior|preceding) year|a year earlier)\b/;
export const COMPARED = /[比较](?:上年|去年|前一年)|\bthan\b/;
const CHANGED_NEXT =
  /^[\s,，、(（]*(?:同比|比上年|较上年|比去年|较去年)?(?:增长|下降|提高|上升|增加|减少)了?\s*$/;
/** What a level lies above or below: 快于2024年0.7个百分点, 比上年提高0.7个百分点. */
const GAP =
  /(?:([快高大多])|[慢低小少])于([^,，;；。]+?)$|[比较]([^,，;；。]+?)(?:(提高|加快|上升|高|快|多)|下降|回落|放缓|低|慢|少)了?$/;
const RATE_WORDS = /增速|增幅|涨幅|增长率|降幅|\b(?:growth|increase|grew|rose)\b/g;
const LEAST_DIGITS = 2;

/** Where a level stood before the rate of change that the quote tells next to it, as far as it is written out: 24.3万吨、增长8.5%. */
export function levelBeforeRate(group: readonly Member[], asked: Asked): boolean {
  const { claim, window } = asked;
  const words = `${window.before} ${window.after}`;
  if (!BEFORE.test(words) || COMPARED.test(words)) return false;
  return named(words.replace(BEFORE, " "), group, asked).some((level) => {
    const change = nextTo(level);
    if (change?.quantity.kind !== "percent") return false;
    const between = level.evidence.folded.slice(level.claim.span.end, change.span.start);
    const way = CHANGED_NEXT.test(between) ? wayOf(between) : undefined;
    if (way === undefined) return false;
    const exact = level.value / (1 + ((way === "up" ? 1 : -1) * change.quantity.value) / 100);
    const given = { ...claim.quantity, value: exact, baseValue: exact };
    return equals(claim, exact) || rounded(claim.quantity, claim.text, "about", given, LEAST_DIGITS);
  });
}

/** The rate that the quote's own lies so many percentage points above or below: 增长5.2%，快于2024年0.7个百分点. */
export function comparedRate(asked: Asked): boolean {
  const { claim, statement, window, vocabulary } = asked;
  if (claim.quantity.kind !== "percent") return false;
  const words = `${window.before} ${window.after}`;
  const rates = statement.evidence.flatMap((evidence) => ratesOf(evidence, vocabulary));
  return rates.some((level) => {
    const gap = nextTo(level);
    if (gap?.quantity.kind !== "percentage-point") return false;
    const found = GAP.exec(level.evidence.folded.slice(level.claim.span.end, gap.span.start));
    if (found === null) return false;
    const [, above, other = "", than = "", rise] = found;
    const against = other || than;
    if (!speaksOf(words, against, vocabulary)) return false;
    const own = readTerms(against, vocabulary).reduce(
      (rest, { surface }) => rest.replace(surface, " "),
      words,
    );
    if (!named(own, rates, asked).includes(level)) return false;
    const sign = above === undefined && rise === undefined ? 1 : -1;
    return near(claim, level.value + sign * gap.quantity.value, 1);
  });
}

/** How many percentage points lie between two rates of the quotes that the sentence compares. */
export function rateGap(asked: Asked): boolean {
  const { claim, statement, window, vocabulary } = asked;
  const sides = claim.quantity.kind === "percentage-point" ? sidesOf(window) : undefined;
  if (sides === undefined) return false;
  return statement.evidence.some((evidence) => {
    const rates = ratesOf(evidence, vocabulary);
    const left = resolve(sides.left.replace(RATE_WORDS, " "), rates, vocabulary);
    const others = allFitting(sides.right.replace(RATE_WORDS, " "), rates, vocabulary);
    const listed = others.filter(
      ({ claim: { listed } }) => left !== undefined && listed.length > 1 && listed.includes(left.value),
    );
    const [right, ...more] = others.length > 1 ? listed : others;
    if (left === undefined || right === undefined || left === right || more.length > 0) return false;
    const gap = left.value - right.value;
    return (sides.way === undefined || (sides.way === "up") === gap > 0) && near(claim, Math.abs(gap), 1);
  });
}

function ratesOf(evidence: Evidence, vocabulary: ProofWords): readonly Member[] {
  const rates = evidence.claims.filter(({ quantity }) => quantity.kind === "percent");
  return rates.map((one) => toMember(one, evidence, vocabulary));
}

/** True where words name what a rate is compared with: its year, the year before, or the place. */
function speaksOf(words: string, against: string, vocabulary: ProofWords): boolean {
  const years = yearsIn(against);
  if (years.length > 0) return years.every((year) => yearsIn(words).includes(year));
  if (/上年|去年/.test(against)) return BEFORE.test(words);
  const terms = readTerms(against, vocabulary);
  const said = searchable(words);
  return terms.length > 0 && terms.every((term) => heldIn(term, said) >= 0.85);
}

/** The members that words name; all of them where they name nothing. */
function named(words: string, group: readonly Member[], { vocabulary }: Asked): readonly Member[] {
  const own = words.replace(RATE_WORDS, " ");
  return readTerms(own.replace(/\d+年/g, ""), vocabulary).length === 0
    ? group
    : allFitting(own, group, vocabulary);
}

function nextTo({ claim, evidence }: Member): Claim | undefined {
  const { claims } = evidence;
  return claims.slice(claims.indexOf(claim) + 1).find(({ quantity }) => quantity.kind !== "date");
}

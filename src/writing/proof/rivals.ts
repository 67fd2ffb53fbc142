import { fold } from "../../language/fold.ts";
import { boundsOf } from "./bounds.ts";
import { baseOf, comparable, difference, sameUnit } from "./compare-figures.ts";
import { directionOf } from "./directions.ts";
import { type Evidence, yearsIn } from "./evidence.ts";
import { nounPhrase } from "./head-noun.ts";
import { fitness, type Referent, referentOf } from "./pairing.ts";
import type { ProofFailure } from "./proof.ts";
import { type Claim, ownWordsAfter } from "./read-claims.ts";
import { rounded } from "./rounding.ts";
import type { Said } from "./said.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";
import { oneFamily } from "./unit-families.ts";

/** A rival must fit better by more than this to count against the figure that the sentence names. */
const MARGIN = 0.04;
/** The same for a number with no words of its own: 總數達到97家. */
const ELLIPTIC = 0.3;
/** The same for a number that follows the one that it follows in the source. */
const IN_ORDER = 0.5;
/** The same for a rival that is counted with another counter. */
const OTHER_COUNTER = 0.5;
/** Counters that name the sort of thing that they count. */
const COUNTERS = /^(?:户|座|人|人次|辆|台|栋|幢|床|张|株|亩|剂次|起|件|家|部|盏|头|只|支|场)$/;

/** A number is another, converted, within this share. */
const CONVERTED = 1e-4;
/** What stands between a number and the same number written otherwise. */
const APPOSED =
  /^[\s,，、]*(?:[(（]\s*(?:即|折合|约合|合|相当于|or|i\.?e\.?,?|about|约)?|即|也就是说?|换言之|折合|约合|相当于|or|that is,?|equivalent to|equal to)\s*(?:约|about)?\s*$/;
/** Words for the place that all figures of a report are of. */
const AREAS =
  /^(?:district|city|county|town|township|province|prefecture|region|municipality|全[区市县镇乡省州旗街村])$/;

/** A word at the number that the source says of another number, not of this one: 販毒 beside the figure of 吸毒. */
export function strayFailure(
  { claim, description }: Said,
  { claim: source, near, carried, stretch }: Referent,
  evidence: Evidence,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  if (claim.quantity.kind === "age" || (claim.quantity.kind === "duration" && /^来/.test(claim.after)))
    return undefined;
  const others = evidence.claims
    .filter((one) => one !== source && one.quantity.kind !== "date")
    .map((one) => referentOf(one, evidence, vocabulary));
  const alike = others.filter((one) => sameUnit(one.claim, source));
  // A list with 分别 tells of each number what is its own.
  const scopes = source.dealt === "" ? [near, carried, stretch] : [near];
  // An English clause runs on past what its number counts.
  const ahead = claim.clause.startsWith(claim.before) ? claim.before.slice(-28) : "";
  const close = ` ${ahead} ${claim.after.slice(0, 28).split(/[,;]|\b(?:to|and|which|who|were|was|with|for)\b/)[0]} `;
  const later = claim.dealt === "" ? claim.after.slice(ownWordsAfter(claim.after).length) : "";
  const stray = description.near.find(
    (term) =>
      !AREAS.test(term.surface) &&
      !isPlaceOf(evidence, term) &&
      !(isSubject(term, claim) && !alike.some((one) => heldIn(term, one.near) >= 0.85)) &&
      (/[\u3400-\u9fff]/.test(term.surface)
        ? !later.includes(term.surface) || claim.before.includes(term.surface)
        : close.includes(term.surface.split(" ")[0] ?? "")) &&
      Math.max(...scopes.map((scope) => heldIn(term, scope))) < 0.7 &&
      others.some((one) => heldIn(term, one.near) >= 0.85),
  );
  const wrong =
    stray ?? description.near.find((term) => !later.includes(term.surface) && narrows(term, scopes, others));
  return wrong === undefined ? undefined : { kind: "pairing", detail: `${claim.text}: ${wrong.surface}` };
}

/** True for the place that the whole document is of: its name says of no figure that it is another. */
function isPlaceOf({ citation }: Evidence, { surface, forms }: Term): boolean {
  const place = fold(`${citation.title} ${citation.place ?? ""}`);
  return [surface, ...forms].some((form) => /^[\u3400-\u9fff]{2,}$/.test(form) && place.includes(form));
}

/** True for who did what an English number with a noun of its own counts: Firefighters handled 1,124 calls. */
function isSubject({ surface }: Term, { sentence, leading, after }: Claim): boolean {
  const first = sentence.trimStart().replace(/^the /, "");
  return leading && /^[a-z]/.test(surface) && first.startsWith(surface) && nounPhrase(after) !== "";
}

/** True where a word says of all what the source says of a part: 公办养老机构 of 养老机构24家, 其中公办8家. */
function narrows({ surface }: Term, scopes: readonly string[], others: readonly Referent[]): boolean {
  if (!/^[\u3400-\u9fff]{4,}$/.test(surface)) return false;
  const [modifier, noun] = [surface.slice(0, 2), surface.slice(2)];
  if (scopes.some((scope) => scope.includes(modifier)) || !scopes.some((scope) => scope.includes(noun)))
    return false;
  return others.some(({ near }) => near.includes(modifier));
}

/**
 * Another figure of the quote that fits the words better speaks against this one; where the sentence states that figure
 * too, only if the two numbers would fit better the other way round.
 */
export function rivalFailure(
  said: Said,
  all: readonly Said[],
  referent: Referent,
  evidence: Evidence,
  score: number,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  const { claim, description } = said;
  if (claim.quantity.kind === "age") return undefined;
  const ordered = inOrder(said, referent.claim, evidence);
  const margin = ordered ? IN_ORDER : description.near.length === 0 ? ELLIPTIC : MARGIN;
  for (const other of evidence.claims) {
    if (other === referent.claim || difference(claim, other) === undefined || !comparable(claim, other))
      continue;
    const rival = referentOf(other, evidence, vocabulary);
    const theirs = fitness(description, rival);
    const wide = ofOtherCounter(claim, referent.claim, other) ? Math.max(margin, OTHER_COUNTER) : margin;
    if (theirs <= score + wide) continue;
    const stated = all.filter((one) => one !== said && difference(one.claim, other) === undefined);
    if (stated.length > 0 && movesOtherwise(claim, other)) continue;
    if (stated.length > 0 && hasNoun(claim, referent.claim, other)) continue;
    if (isOtherEnd(claim, referent.claim, other, stated.length === 0)) continue;
    if (ofOtherYear(claim, referent.claim, other) || nounTells(claim, referent, rival, vocabulary)) continue;
    const swapped = (one: Said) =>
      theirs + fitness(one.description, referent) > score + fitness(one.description, rival) + MARGIN;
    if (stated.length === 0 || stated.every(swapped))
      return { kind: "pairing", detail: `${claim.text} / ${other.text}` };
  }
  return undefined;
}

/** True where a number is said to move in the way in which another does not. */
function movesOtherwise(claim: Claim, other: Claim): boolean {
  const [said, given] = [directionOf(claim), directionOf(other)];
  return said?.close === true && given !== undefined && said.way !== given.way;
}

/** True where the number before, too, is the one before in the source. */
function inOrder({ claim, statement: { claims } }: Said, source: Claim, evidence: Evidence): boolean {
  const [last, given] = [
    claims[claims.indexOf(claim) - 1],
    evidence.claims[evidence.claims.indexOf(source) - 1],
  ];
  if (last === undefined || given === undefined || last.quantity.kind === "date") return false;
  return last.sentence === claim.sentence && difference(last, given) === undefined;
}

/** True where sentence and source count with one counter and the rival with another: 416户 is not the figure of 5座. */
function ofOtherCounter(claim: Claim, source: Claim, rival: Claim): boolean {
  const [said = "", given, other = ""] = [claim, source, rival].map(({ quantity }) => fold(quantity.unit));
  if (other === "" || other === said) return false;
  // 247,000 visits, including 96,000: counted as the whole is.
  if (said === "" && /\b(?:including|of which|of them)\s*$/.test(claim.before)) return given !== other;
  if (COUNTERS.test(said) && said === given) return other !== "个";
  return /^[a-z]/.test(said) && oneFamily(said, given ?? "") && !oneFamily(said, other);
}

/** True where the source puts the noun of the sentence after its number and another after the rival. */
function hasNoun(claim: Claim, source: Claim, rival: Claim): boolean {
  const noun = /^[\u3400-\u9fff]{3}/.exec(claim.after)?.[0];
  return noun !== undefined && source.after.startsWith(noun) && !rival.after.startsWith(noun);
}

/** True where the source tells the two numbers of two years, and the sentence this one of its own. */
function ofOtherYear({ carried, before }: Claim, source: Claim, rival: Claim): boolean {
  const [said] = yearsIn(`${carried}${before}`).slice(-1);
  const [own, other] = [yearsIn(source.before).at(-1), yearsIn(rival.before).at(-1)];
  return said !== undefined && said === own && other !== undefined && other !== own;
}

/** True where each word of the noun that follows an English number is said of its figure, and none of the rival. */
function nounTells(
  { after, clause }: Claim,
  source: Referent,
  rival: Referent,
  vocabulary: ProofWords,
): boolean {
  if (!/[a-z]{3}/.test(clause)) return false;
  const terms = readTerms(nounPhrase(after), vocabulary).filter(({ forms }) => forms.length > 1);
  return (
    terms.length > 0 &&
    terms.every((term) => heldIn(term, source.near) >= 0.85 && heldIn(term, rival.near) < 0.4)
  );
}

/** True where words of movement tell two numbers apart: what was reached from where it began, a change from a level. */
function isOtherEnd(claim: Claim, source: Claim, rival: Claim, unstated: boolean): boolean {
  const reached = ({ before }: Claim) =>
    /[至到]\s*$|(?:优化|调整|整合|合并|改|增加|减少|压减)为\s*$|\bto\s*$|reaching\s*$/.test(before);
  if (unstated && reached(claim) && reached(source) && !reached(rival)) return true;
  const [said, given, other] = [directionOf(claim), directionOf(source), directionOf(rival)];
  if (said === undefined || given === undefined || said.level || given.level) return false;
  return said.way === given.way && other === undefined;
}

/** One number of the source, of those that prove a number of a sentence, cannot be two things of a sentence. */
export function repeated(said: readonly (Said & { readonly sources: readonly Claim[] })[]): ProofFailure[] {
  const matched = said.map(({ sources }) => sources);
  return said.flatMap(({ claim }, index) => {
    const own = matched[index] ?? [];
    const before = matched
      .slice(0, index)
      .filter((other) => other.length > 0 && other.every((source) => own.includes(source)));
    const repeats =
      own.length > 0 &&
      before.length >= own.length &&
      claim.quantity.kind !== "age" &&
      !saidRoughly(claim, said.slice(0, index)) &&
      !restates(said[index - 1], said[index]);
    return repeats ? [{ kind: "pairing", detail: claim.text }] : [];
  });
}

/**
 * True where a number says again what the one before it says, in another unit, or more roughly where that is exact:
 * 1300亿斤以上（6500万吨）, 407.4万人次，也就是400多万人次.
 */
export function restatesRoughly(claim: Claim, { claims, folded }: Statement): boolean {
  const first = claims[claims.indexOf(claim) - 1];
  if (first === undefined || !sameUnit(claim, first)) return false;
  if (!APPOSED.test(folded.slice(first.span.end, claim.span.start))) return false;
  const [value, given] = [baseOf(claim.quantity), baseOf(first.quantity)];
  if (claim.quantity.unit !== first.quantity.unit && Math.abs(value - given) <= CONVERTED * given)
    return true;
  if (boundsOf(first.quantity, first) !== "exact") return false;
  return rounded(claim.quantity, claim.text, boundsOf(claim.quantity, claim), first.quantity, 1);
}

/** True where what was said of one figure before was another number, rounded: 四成多，即40.9%. */
function saidRoughly({ quantity }: Claim, before: readonly Said[]): boolean {
  return before.every(({ claim }) => baseOf(claim.quantity) !== baseOf(quantity));
}

/** 438.5万亩，即4385000亩 says one number twice; so does 69,000 mu (4,600 hectares). */
function restates(first: Said | undefined, second: Said | undefined): boolean {
  if (first === undefined || second === undefined || first.statement !== second.statement) return false;
  const { folded } = first.statement;
  return APPOSED.test(folded.slice(first.claim.span.end, second.claim.span.start));
}

/** The numbers of a list with 分别 in another order than the source's, where nothing else tells them apart. */
export function reordered({ listed, dealt }: Claim, source: Claim): boolean {
  if (listed.length < 2 || (dealt !== "" && source.dealt !== "") || source.listed.length !== listed.length)
    return false;
  const same = (order: readonly number[]) => order.every((value, index) => value === source.listed[index]);
  return (
    !same(listed) && same([...listed].sort((a, b) => source.listed.indexOf(a) - source.listed.indexOf(b)))
  );
}

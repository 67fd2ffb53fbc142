import { fold } from "../../language/fold.ts";
import { comparable, difference, sameUnit } from "./compare-figures.ts";
import { directionOf } from "./directions.ts";
import { type Evidence, yearsIn } from "./evidence.ts";
import { nounPhrase } from "./head-noun.ts";
import { fitness, type Referent, referentOf } from "./pairing.ts";
import type { ProofFailure } from "./proof.ts";
import { type Claim, ownWordsAfter } from "./read-claims.ts";
import type { Said } from "./said.ts";
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

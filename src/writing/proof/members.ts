import { baseOf } from "./compare-figures.ts";
import { directionOf } from "./directions.ts";
import type { Evidence } from "./evidence.ts";
import { type Referent, referentOf } from "./pairing.ts";
import type { Claim } from "./read-claims.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";
import { MEASURED } from "./unit-families.ts";

/** A level that a quote states, among those of the same unit in one sentence: what may be added up or compared. */
export interface Member {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly referent: Referent;
  readonly value: number;
  /** What it is a part of, where the quote says so (其中). */
  readonly whole?: Member;
  /** Members of one run share the number: 城市1843户、农村3512户. */
  readonly run: number;
}

const LISTED = /^\s*(?:[、和与及]|以及|\band\b|, and)/;
const PART = /其中|包括|(?<!不)包含|\bof which\b|\bincluding\b/g;
const CHANGED =
  /(?:增长|增加|减少|下降|提高|上升|降低|增收|减收|增产|减产|缩短|延长|多|少|[增减])(?:了|约)?\s*$|\b(?:by|up|down)\s*$/;
const HEAVY = 0.5;
const NAMED = 0.85;

/** The levels of a quote in groups of one unit and one sentence; changes and figures that are not exact are left out. */
export function groupsIn(evidence: Evidence, vocabulary: ProofWords): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const claim of evidence.claims) {
    const { kind, baseUnit, unit, approximate, low, high } = claim.quantity;
    if (kind === "date" || kind === "rank" || kind === "age" || kind === "percentage-point") continue;
    if (approximate || low !== undefined || high !== undefined || isChange(claim)) continue;
    const sentence = evidence.folded.slice(0, claim.span.start).split(/[。!?\n](?!其中)/).length;
    const key = `${sentence} ${MEASURED.has(kind) ? `${kind} ${baseUnit}` : unit.replace(/^[万亿]+/, "")}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const last = group.at(-1);
    const between = last === undefined ? "" : evidence.folded.slice(last.claim.span.end, claim.span.start);
    const listed = last !== undefined && LISTED.test(unnumbered(between)) && !/[;；。]/.test(between);
    const value = baseOf(claim.quantity);
    const whole = wholeOf(group, between, value);
    const run = last === undefined ? 0 : listed && last.whole === whole ? last.run : last.run + 1;
    group.push({ ...toMember(claim, evidence, vocabulary), run, ...(whole && { whole }) });
  }
  return [...groups.values()];
}

/** A figure of a quote by itself. */
export function toMember(claim: Claim, evidence: Evidence, vocabulary: ProofWords): Member {
  return {
    claim,
    evidence,
    referent: referentOf(claim, evidence, vocabulary),
    value: baseOf(claim.quantity),
    run: 0,
  };
}

/** A change that a level is told with, not a level. */
export function isChange(claim: Claim): boolean {
  return CHANGED.test(claim.before) && directionOf(claim)?.level !== true;
}

/** 1843户2967人、: what joins two figures, past the figures of another unit that stand with the first. */
function unnumbered(between: string): string {
  return between.replace(/^\s*\d[\d.]*[万亿]?[\u3400-\u9fff]?(?=[、,，和与及])/, "");
}

/** The whole of a figure: 其中 opens its parts, and they end where they would be more than the whole. */
function wholeOf(group: readonly Member[], between: string, value: number): Member | undefined {
  const last = group.at(-1);
  if (last === undefined) return undefined;
  const whole = between.match(PART) !== null ? last : last.whole;
  if (whole === undefined) return undefined;
  const parts = group.filter((one) => one.whole === whole).reduce((sum, one) => sum + one.value, 0);
  return parts + value <= whole.value * (1 + 1e-9) ? whole : undefined;
}

/** The parts of a whole. */
export function partsOf(whole: Member, group: readonly Member[]): Member[] {
  return group.filter((one) => one.whole === whole);
}

/**
 * The one member that words name: each of their content words that the quote holds is said of it, and one of them stands
 * at it. Of a whole and its parts that fit alike the whole is meant; undefined where none fits or several do.
 */
export function resolve(
  text: string,
  members: readonly Member[],
  vocabulary: ProofWords,
): Member | undefined {
  const found = allFitting(text, members, vocabulary);
  return found.length === 1 ? found[0] : undefined;
}

/** The members that several texts name, one each; a text that fits several means the one that no other text names. */
export function resolveAll(
  texts: readonly string[],
  members: readonly Member[],
  vocabulary: ProofWords,
): readonly Member[] | undefined {
  const all = texts.map((text) => allFitting(text, members, vocabulary));
  const single = new Set(all.flatMap((found) => (found.length === 1 ? found : [])));
  const chosen = all.flatMap((found) => {
    const free = found.length === 1 ? found : found.filter((one) => !single.has(one));
    return free.length === 1 ? free : [];
  });
  return chosen.length === texts.length && new Set(chosen).size === chosen.length ? chosen : undefined;
}

/** All members that words name equally well. */
export function allFitting(
  text: string,
  members: readonly Member[],
  vocabulary: ProofWords,
): readonly Member[] {
  const terms = readTerms(text, vocabulary);
  const scored = members.flatMap((member) => {
    const { carried } = member.referent;
    const held = terms.map((term) => heldAt(term, member));
    const strange = terms.some(
      (term, index) =>
        term.weight >= HEAVY &&
        (held[index] ?? 0) < HEAVY &&
        heldIn(term, carried) < HEAVY &&
        heldIn(term, member.evidence.text) >= NAMED,
    );
    if (strange || !held.some((one) => one >= NAMED)) return [];
    return [{ member, score: held.reduce((sum, one, index) => sum + one * (terms[index]?.weight ?? 0), 0) }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const alike = scored.filter(({ score }) => score > best - 0.05).map(({ member }) => member);
  return alike.filter(({ whole }) => whole === undefined || !alike.includes(whole));
}

/** How well a figure's own words hold a term or a word of it; of 水稻播种面积 the quote may say 播种面积 before, of the whole. */
function heldAt(term: Term, member: Member): number {
  const { near, carried } = member.referent;
  const { surface } = term;
  const held = heldIn({ ...term, forms: term.forms.filter((form) => form.length > 1) }, near);
  const inParts = Math.max(0, ...term.parts.map((part) => heldAt(part, member)));
  if (inParts >= NAMED) return inParts;
  if (held >= NAMED || !/^[\u3400-\u9fff]{4,}$/.test(surface)) return held;
  return near.includes(surface.slice(0, 2)) && carried.includes(surface.slice(-2)) ? 0.9 : held;
}

import { baseOf, comparable, difference } from "./compare-figures.ts";
import { computed } from "./compute.ts";
import { directionOf, wayOf } from "./directions.ts";
import { type Evidence, quotes, yearsIn } from "./evidence.ts";
import { deniesElsewhere, turned } from "./negations.ts";
import { type Description, describe, fitness, type Referent, referentOf } from "./pairing.ts";
import type { ProofFailure, ProofFailureKind } from "./proof.ts";
import { DONE, DONE_SOURCE, PLANNED, PLANNED_SOURCE, PLANS } from "./proof-words.ts";
import { missingQualifier } from "./qualifiers.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords } from "./terms.ts";
import { nounAfter } from "./unit-families.ts";

/** A rival must fit better by more than this to count against the figure that the sentence names. */
const MARGIN = 0.04;
/** The same for a number with no words of its own: 總數達到97家. */
const ELLIPTIC = 0.3;
const SEVERITY: readonly ProofFailureKind[] = ["number", "unit", "approximation"];

/**
 * Finds each number of the statements of a sentence in its evidence and checks what is said of it. What is not found
 * may follow from those that are: a computed number is never an operand itself.
 */
export function checkFigures(statements: readonly Statement[], vocabulary: ProofWords): ProofFailure[] {
  const said = statements.flatMap((statement) =>
    statement.claims
      .filter((claim) => !isPeriod(claim))
      .map((claim) => ({ claim, statement, description: describe(claim, vocabulary) })),
  );
  const { moved, failures: wrongWay } = fromTo(said.map(({ claim }) => claim));
  const judged = said.map((one) => ({
    ...one,
    failure: failureOf({ ...one, moved: moved.has(one.claim) }, said, vocabulary),
  }));
  const proved = judged.filter(({ failure }) => failure === undefined).map(({ claim }) => claim);
  const failures = judged.flatMap(({ claim, statement, failure }) =>
    failure === undefined || computed(claim, statement, proved) ? [] : [failure],
  );
  const found = said.filter(({ claim, statement }) => !computed(claim, statement, proved));
  return [...failures, ...wrongWay, ...repeated(found)];
}

/** From a to b: a rise must end higher than it began; the numbers of those that do need no direction in the source. */
function fromTo(claims: readonly Claim[]): { moved: ReadonlySet<Claim>; failures: ProofFailure[] } {
  const moved = new Set<Claim>();
  const failures: ProofFailure[] = [];
  for (const [index, from] of claims.entries()) {
    const to = claims[index + 1];
    if (to === undefined || from.quantity.kind !== to.quantity.kind) continue;
    if (!/从|由|自|\bfrom\b/.test(from.before) || !/到|至|\bto\b/.test(to.before)) continue;
    const way = wayOf(`${from.before} ${to.before}`);
    const change = baseOf(to.quantity) - baseOf(from.quantity);
    if (way === undefined || (way === "up") === change > 0) moved.add(from).add(to);
    else failures.push({ kind: "direction", detail: `${from.text} → ${to.text}` });
  }
  return { moved, failures };
}

/** One number of the source cannot be two things of a sentence. */
function repeated(said: readonly Said[]): ProofFailure[] {
  const sources = [...new Set(said.flatMap(({ statement }) => statement.evidence))].flatMap(
    (one) => one.claims,
  );
  const matched = said.map(({ claim }) =>
    sources.filter((source) => difference(claim, source) === undefined),
  );
  return said.flatMap(({ claim }, index) => {
    const own = matched[index] ?? [];
    const before = matched
      .slice(0, index)
      .filter((other) => other.length > 0 && other.every((source) => own.includes(source)));
    const repeats = own.length > 0 && before.length >= own.length && claim.quantity.kind !== "age";
    return repeats ? [{ kind: "pairing", detail: claim.text }] : [];
  });
}

const SOME_RISE = /增|升|涨|扩|提|加|新/;
const SOME_FALL = /减|降|跌|少/;
const SOME_CHANGE = /新|增|升|涨|扩|提|多|加|减|降|跌|少|种|植|\b(?:new|add|more|extra|net)/;

interface Said {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly description: Description;
  /** True for the ends of a movement whose direction the values bear out. */
  readonly moved?: boolean;
}

/** Years, dates and ordinals are checked as periods and names. */
export function isPeriod({ quantity, text, before, after }: Claim): boolean {
  if (quantity.kind === "date" || quantity.kind === "rank") return true;
  if (quantity.kind !== "number" || !/^(?:19|20)\d{2}$/.test(text)) return false;
  // "2021 farming households" counts households, and 收入达到2021 tells no year.
  return YEAR_FOLLOWS.test(before) && nounAfter(after.slice(0, 40)) === "" && !COUNTED.test(after);
}

/** What stands before a year that has no 年 after it. */
const YEAR_FOLLOWS =
  /^\s*$|(?:\b(?:in|of|by|since|during|for|from|until|through|throughout|between|before|after|year|fy|early|mid|late|the|and|within|beyond)|[(（]|(?:19|20)\d\d ?(?:to|reaching|and|-))\s*$/;
const COUNTED =
  /^\s+(?!(?:was|has|is|its|this|includes|involves|calls|sets|aims|covers|shows|sees|brings|requires|provides|remains|plans?|targets?|goals?|figures|results|as|tasks|works?)\b)(?:[a-z-]+\s+)?[a-z-]{2,}s\b/;

function failureOf(said: Said, all: readonly Said[], vocabulary: ProofWords): ProofFailure | undefined {
  const { claim, statement, description } = said;
  const sources = statement.evidence.flatMap((evidence) =>
    evidence.claims.map((source) => ({ source, evidence })),
  );
  const candidates = sources.filter(({ source }) => difference(claim, source) === undefined);
  if (candidates.length === 0) {
    const found = sources.map(({ source }) => SEVERITY.indexOf(difference(claim, source) ?? "number"));
    return { kind: SEVERITY[Math.max(0, ...found)] ?? "number", detail: claim.text };
  }
  const ranked = candidates
    .map(({ source, evidence }) => ({ evidence, referent: referentOf(source, evidence.wide, vocabulary) }))
    .map((one) => ({ ...one, score: fitness(description, one.referent) }))
    .sort((a, b) => b.score - a.score);
  const failures: ProofFailure[] = [];
  for (const { referent, evidence, score } of ranked) {
    const failure =
      strayFailure(said, referent, evidence, vocabulary) ??
      aspectFailure(said, referent.claim, evidence, vocabulary) ??
      rivalFailure(said, all, referent, evidence, score, vocabulary);
    if (failure === undefined) return undefined;
    failures.push(failure);
  }
  return failures[0];
}

/** A word at the number that the source says of another number, not of this one: 販毒 beside the figure of 吸毒. */
function strayFailure(
  { claim, description }: Said,
  { claim: source, near, carried, stretch }: Referent,
  evidence: Evidence,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  if (claim.quantity.kind === "age") return undefined;
  const others = evidence.claims
    .filter((one) => one !== source && one.quantity.kind !== "date")
    .map((one) => referentOf(one, evidence.wide, vocabulary));
  // An English clause runs on past what its number counts.
  const ahead = claim.clause.startsWith(claim.before) ? claim.before.slice(-28) : "";
  const close = ` ${ahead} ${claim.after.slice(0, 28)} `;
  const stray = description.near.find(
    (term) =>
      (/[\u3400-\u9fff]/.test(term.surface) || close.includes(term.surface.split(" ")[0] ?? "")) &&
      Math.max(...[near, carried, stretch].map((scope) => heldIn(term, scope))) < 0.7 &&
      others.some((one) => heldIn(term, one.near) >= 0.85),
  );
  return stray === undefined ? undefined : { kind: "pairing", detail: `${claim.text}: ${stray.surface}` };
}

function aspectFailure(
  { claim, statement, moved }: Said,
  source: Claim,
  evidence: Evidence,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  const fails = (kind: ProofFailureKind, detail = claim.text) => ({ kind, detail });
  if (claim.quantity.kind === "age") return undefined;
  const direction = moved ? undefined : directionFailure(claim, source);
  if (direction !== undefined) return fails(direction);
  const status = statusFailure(claim, statement, source, evidence);
  if (status !== undefined) return fails("status", status);
  if (!yearFits(claim, statement, source, evidence)) return fails("date");
  if (turned(claim.clause, source.clause) && !deniesElsewhere(claim.clause, evidence, vocabulary))
    return fails("negation");
  if (reordered(claim, source)) return fails("pairing");
  const missing = missingQualifier(claim, statement, source, evidence);
  return missing === undefined ? undefined : fails("qualifier", `${claim.text}: ${missing}`);
}

/**
 * Another figure of the quote that fits the words better speaks against this one; where the sentence states that figure
 * too, only if the two numbers would fit better the other way round.
 */
function rivalFailure(
  said: Said,
  all: readonly Said[],
  referent: Referent,
  evidence: Evidence,
  score: number,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  const { claim, description } = said;
  if (claim.quantity.kind === "age") return undefined;
  const margin = description.near.length === 0 ? ELLIPTIC : MARGIN;
  for (const other of evidence.claims) {
    if (other === referent.claim || difference(claim, other) === undefined || !comparable(claim, other))
      continue;
    const rival = referentOf(other, evidence.wide, vocabulary);
    const theirs = fitness(description, rival);
    if (theirs <= score + margin) continue;
    const stated = all.filter((one) => one !== said && difference(one.claim, other) === undefined);
    const swapped = (one: Said) =>
      theirs + fitness(one.description, referent) > score + fitness(one.description, rival) + MARGIN;
    if (stated.length === 0 || stated.every(swapped))
      return { kind: "pairing", detail: `${claim.text} / ${other.text}` };
  }
  return undefined;
}

/** The numbers of a list with 分别 in another order than the source's, where nothing else tells them apart. */
function reordered({ listed, dealt }: Claim, source: Claim): boolean {
  if (listed.length < 2 || (dealt !== "" && source.dealt !== "") || source.listed.length !== listed.length)
    return false;
  const same = (order: readonly number[]) => order.every((value, index) => value === source.listed[index]);
  return (
    !same(listed) && same([...listed].sort((a, b) => source.listed.indexOf(a) - source.listed.indexOf(b)))
  );
}

function directionFailure(claim: Claim, source: Claim): ProofFailureKind | undefined {
  const [said, given] = [directionOf(claim), directionOf(source)];
  if (said === undefined) {
    if (given === undefined || given.level || /翻/.test(claim.text)) return undefined;
    const near = /[a-z]{3}/.test(claim.clause) ? claim.before + claim.after : claim.before;
    const { kind } = source.quantity;
    const change = kind === "percent" || kind === "percentage-point";
    return change || !SOME_CHANGE.test(near) ? "direction" : undefined;
  }
  const words = source.before + source.after;
  if (given === undefined) return SOME_CHANGE.test(words) ? undefined : "direction";
  if (said.way !== given.way)
    return (said.way === "up" ? SOME_RISE : SOME_FALL).test(words) ? undefined : "direction";
  return (given.level && !said.level && source.quantity.kind === "percent") || (said.level && !given.level)
    ? "direction"
    : undefined;
}

function statusFailure(
  claim: Claim,
  statement: Statement,
  source: Claim,
  evidence: Evidence,
): string | undefined {
  if (evidence.planned && quotes(claim.clause, evidence)) return undefined;
  const given =
    evidence.planned || PLANNED_SOURCE.test(source.clause) || plannedBefore(source.carried, PLANNED_SOURCE);
  const said = PLANNED.test(claim.clause) || plannedBefore(`${statement.earlier} ${claim.carried}`, PLANNED);
  if (given) return said ? undefined : "planned, not done";
  if (!evidence.reviewed && !DONE_SOURCE.test(source.sentence)) return undefined;
  return PLANS.test(claim.clause) || plannedBefore(claim.carried, PLANS) ? "done, not planned" : undefined;
}

/** True where the words before still speak of a plan when the number comes. */
function plannedBefore(carried: string, words: RegExp): boolean {
  const found = [...carried.matchAll(new RegExp(words, "g"))].at(-1);
  return found !== undefined && !DONE.test(carried.slice(found.index));
}

/** The year that a sentence gives to a number must be the one that the source gives. */
function yearFits(claim: Claim, statement: Statement, source: Claim, evidence: Evidence): boolean {
  const said =
    yearsIn(claim.carried + claim.before).at(-1) ??
    yearsIn(statement.earlier).at(-1) ??
    yearsIn(claim.clause)[0];
  if (said === undefined) return true;
  const words = source.carried + source.before;
  const own = yearsIn(words);
  const compared = /比|较|than|compared|from|由/.test(words);
  const relative = /去年|上年|previous year|last year/.test(words)
    ? evidence.years.map((year) => year - 1)
    : [];
  const later = /明年|next year/.test(words) ? evidence.years.map((year) => year + 1) : [];
  const context =
    own.length === 0 || compared || evidence.years.includes(own.at(-1) ?? 0) ? evidence.years : [];
  const inText = own.length === 0 ? yearsIn(evidence.folded.slice(0, source.span.start)).slice(-1) : own;
  return [
    ...inText,
    ...context,
    ...relative,
    ...later,
    ...(own.length === 0 && context.length === 0 && inText.length === 0 ? yearsIn(evidence.folded) : []),
  ].includes(said);
}

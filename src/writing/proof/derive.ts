import { average } from "./averages.ts";
import { sameUnit } from "./compare-figures.ts";
import { acrossQuotes } from "./derive-across.ts";
import { yearsIn } from "./evidence.ts";
import { groupsIn, type Member } from "./members.ts";
import { misses, OPERATIONS } from "./operations.ts";
import { yearFits } from "./periods.ts";
import { portion } from "./portions.ts";
import { comparedRate, rateGap } from "./rate-operations.ts";
import type { Claim } from "./read-claims.ts";
import { roughSum } from "./rough-sums.ts";
import type { Statement } from "./sentence.ts";
import { sidesOf } from "./sides.ts";
import { statusFailure } from "./status.ts";
import { listWords, missums, SUM } from "./sums.ts";
import type { ProofWords } from "./terms.ts";
import { type Window, windowOf } from "./window.ts";

/** What computing a number needs to know. */
export interface Asked {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly window: Window;
  /** Figures of the quotes that prove the number before this one. */
  readonly shown: readonly Claim[];
  readonly vocabulary: ProofWords;
}

const RATES = new Set(["percent", "ratio"]);
/** Words that compare with another year or speak of it. */
const OTHER_YEAR =
  /[比较从由]|上年|去年|前一年|\b(?:than|from|year before|(?:previous|last|prior) year|between)\b/;

/**
 * True where a number follows from figures of the quotes that the words of the sentence single out, by the formula that
 * they name. The words choose the operands, never the value: no more than a result or two can be right.
 */
export function derived(
  claim: Claim,
  statement: Statement,
  shown: (claim: Claim) => readonly Claim[],
  vocabulary: ProofWords,
): boolean {
  const asked = ask(claim, statement, shown, vocabulary);
  const groups = groupsFor(asked).map((own) => own.map((group) => group.filter((one) => usable(one, asked))));
  return (
    groups.flat().some((group) => OPERATIONS.some((operation) => operation(group, asked))) ||
    acrossQuotes(groups, asked) ||
    comparedRate(asked) ||
    rateGap(asked) ||
    portion(asked) ||
    average(asked) ||
    roughSum(asked)
  );
}

/** A list whose items have no numbers of their own, before one number. */
const LISTS_THINGS =
  /(?:^|[,，;；。])(?:[^\d,，;；。]|\d+(?=[、\d号]))*[\u3400-\u9fff\d][、和与及][\u3400-\u9fff\d]{2,}[,，]?$/;

/**
 * True where a sentence tells a number as the sum or the difference of figures that it names, and it is not: a quote may
 * tell it of one of them, or of something else.
 */
export function miscounted(
  claim: Claim,
  statement: Statement,
  shown: (claim: Claim) => readonly Claim[],
  vocabulary: ProofWords,
): boolean {
  if (RATES.has(claim.quantity.kind)) return false;
  const asked = ask(claim, statement, shown, vocabulary);
  const { before, after } = listWords(asked);
  if (!SUM.test(`${before} ${after}`) && sidesOf(asked.window) === undefined) return false;
  const sources = shown(claim);
  // What the quote tells as a total is one: 累计接待, received in total.
  if (sources.length > 0 && sources.every((one) => /累计|共|总/.test(one.before))) return false;
  // The quote itself counts the list as one: 茶叶企业、加工坊782家.
  if (sources.length > 0 && sources.every((one) => LISTS_THINGS.test(one.carried + one.before))) return false;
  return groupsFor(asked)
    .flat()
    .some((group) => missums(group, asked, sources) || misses(group, asked));
}

function ask(
  claim: Claim,
  statement: Statement,
  shown: (claim: Claim) => readonly Claim[],
  vocabulary: ProofWords,
): Asked {
  const window = windowOf(claim, statement);
  const before = window.previous === undefined ? [] : shown(window.previous);
  return { claim, statement, window, shown: before, vocabulary };
}

/** The figures of each quote that count or measure what the number does; any for a rate. */
function groupsFor({ claim, statement, vocabulary }: Asked): Member[][][] {
  const rate = RATES.has(claim.quantity.kind);
  return statement.evidence.map((evidence) =>
    groupsIn(evidence, vocabulary).filter(
      ([first]) => first !== undefined && (rate || sameUnit(claim, first.claim)),
    ),
  );
}

/** What is planned is not done, and the year must be the same unless the sentence speaks of another. */
function usable({ claim: source, evidence }: Member, { claim, statement, window }: Asked): boolean {
  if (statusFailure(claim, statement, source, evidence) !== undefined) return false;
  const words = `${window.before} ${window.after}`;
  const compared = yearsIn(words).some((year) => new RegExp(`[于比较]${year}年`).test(evidence.folded));
  return compared || OTHER_YEAR.test(words) || yearFits(claim, statement, source, evidence);
}

import { sameUnit } from "./compare-figures.ts";
import { acrossQuotes } from "./derive-across.ts";
import { groupsIn, type Member } from "./members.ts";
import { OPERATIONS } from "./operations.ts";
import { yearFits } from "./periods.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { statusFailure } from "./status.ts";
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
  const window = windowOf(claim, statement);
  const asked: Asked = {
    claim,
    statement,
    window,
    shown: window.previous === undefined ? [] : shown(window.previous),
    vocabulary,
  };
  const groups = statement.evidence.map((evidence) =>
    groupsIn(evidence, vocabulary)
      .filter(
        ([first]) => first !== undefined && (RATES.has(claim.quantity.kind) || sameUnit(claim, first.claim)),
      )
      .map((group) => group.filter((one) => usable(one, asked))),
  );
  return (
    groups.flat().some((group) => OPERATIONS.some((operation) => operation(group, asked))) ||
    acrossQuotes(groups, asked)
  );
}

/** What is planned is not done, and the year must be the same unless the sentence speaks of another. */
function usable({ claim: source, evidence }: Member, { claim, statement, window }: Asked): boolean {
  if (statusFailure(claim, statement, source, evidence) !== undefined) return false;
  return OTHER_YEAR.test(`${window.before} ${window.after}`) || yearFits(claim, statement, source, evidence);
}

import { type Evidence, quotes } from "./evidence.ts";
import { DONE, DONE_SOURCE, PLANNED, PLANNED_SOURCE, PLANS } from "./proof-words.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

/** What a sentence takes a number for, done or planned, that its source does not. */
export function statusFailure(
  claim: Claim,
  statement: Statement,
  source: Claim,
  evidence: Evidence,
): string | undefined {
  if (evidence.planned && quotes(claim.clause, evidence)) return undefined;
  const given =
    evidence.planned || PLANNED_SOURCE.test(source.clause) || plannedBefore(source.carried, PLANNED_SOURCE);
  const said = PLANNED.test(claim.clause) || plannedBefore(`${statement.earlier} ${claim.carried}`, PLANNED);
  const later = /[a-z]{3}/.test(claim.clause) && PLANNED.test(claim.sentence) && !DONE.test(claim.sentence);
  if (given) return said || later ? undefined : "planned, not done";
  if (!evidence.reviewed && !DONE_SOURCE.test(source.sentence)) return undefined;
  return PLANS.test(claim.clause) || plannedBefore(claim.carried, PLANS) ? "done, not planned" : undefined;
}

/** True where the words before still speak of a plan when the number comes. */
function plannedBefore(carried: string, words: RegExp): boolean {
  const found = [...carried.matchAll(new RegExp(words, "g"))].at(-1);
  return found !== undefined && !DONE.test(carried.slice(found.index));
}

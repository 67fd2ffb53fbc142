import { type Evidence, quotes } from "./evidence.ts";
import { DONE, DONE_SAID, DONE_SOURCE, NO_PLAN, PLANNED, PLANNED_SOURCE, PLANS } from "./proof-words.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

/** A target told in brackets beside what was done. */
const TARGET = /[(（][^()（）]*(?:计划|目标|任务)[^()（）]*[)）]/g;

/** What a sentence takes a number for, done or planned, that its source does not. */
export function statusFailure(
  claim: Claim,
  statement: Statement,
  source: Claim,
  evidence: Evidence,
): string | undefined {
  if (evidence.planned && quotes(claim.clause, evidence)) return undefined;
  // What a review expects of the year it closes is its result, in the clauses after the first.
  const told = source.carried.replace(TARGET, "");
  const carried = evidence.reviewed ? told.replace(/预计(?=全年)/g, "") : told;
  const given =
    evidence.planned || PLANNED_SOURCE.test(withoutTarget(source)) || plannedBefore(carried, PLANNED_SOURCE);
  const said = PLANNED.test(claim.clause) || plannedBefore(`${statement.earlier} ${claim.carried}`, PLANNED);
  const later = /[a-z]{3}/.test(claim.clause) && PLANNED.test(claim.sentence) && !DONE.test(claim.sentence);
  if (given && saysDone(claim.clause, evidence)) return "planned, not done";
  if (given) return said || later ? undefined : "planned, not done";
  if (carried !== told) return undefined;
  if (!evidence.reviewed && !DONE_SOURCE.test(source.sentence)) return undefined;
  return saysPlanned(claim.clause, evidence) || plannedBefore(claim.carried, PLANS)
    ? "done, not planned"
    : undefined;
}

/** What was done may stand beside what was to be: 新增学位2.15万个(计划2万个). */
function withoutTarget({ clause, text }: Claim): string {
  return clause.replace(TARGET, (aside) => (aside.includes(text) ? aside : ""));
}

/** True where a text speaks of a plan in words that the evidence does not use. */
export function saysPlanned(text: string, { folded }: Evidence): boolean {
  const found = PLANS.exec(text)?.[0];
  return (
    found !== undefined && !(/[\u3400-\u9fff]/.test(found) && folded.replace(NO_PLAN, "").includes(found))
  );
}

/** True where a text says that something is done in words that the evidence does not use. */
export function saysDone(text: string, { folded }: Evidence): boolean {
  return (text.match(DONE_SAID) ?? []).some(
    (found) => !/[\u3400-\u9fff]/.test(found) || !folded.includes(/已|实际|了/.exec(found)?.[0] ?? found),
  );
}

/** True where the words before still speak of a plan when the number comes. */
function plannedBefore(carried: string, words: RegExp): boolean {
  const found = [...carried.matchAll(new RegExp(words, "g"))].at(-1);
  return found !== undefined && !DONE.test(carried.slice(found.index));
}

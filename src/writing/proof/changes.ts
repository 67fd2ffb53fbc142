import { difference } from "./compare-figures.ts";
import type { Evidence } from "./evidence.ts";
import type { ProofFailure } from "./proof.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

/** Nothing before a number but the word of a change: what changes is what the number before counts. */
const BARE =
  /^[\s,，;；、()（]*(?:同比|比上年|较上年|比去年|较去年)?(?:增长|下降|增加|减少|提高|上升)?(?:了)?\s*$/;

/** What stands between a level and its change: no other thing that could change. */
const BESIDE = /^[^,，;；。、]*[,，、]?[^\d,，;；。、]*$/;

/** A change that the source tells of another level: 28.7億元，增長4.4% does not prove 28.7億元，增長12.6%. */
export function tornFailure(
  claim: Claim,
  { claims }: Statement,
  source: Claim,
  evidence: Evidence,
): ProofFailure | undefined {
  if (!isChange(claim) || !isChange(source)) return undefined;
  const level = claims[claims.indexOf(claim) - 1];
  if (level === undefined || level.quantity.kind === "date" || level.sentence !== claim.sentence)
    return undefined;
  const changes = evidence.claims.filter((_, index) => {
    const before = evidence.claims[index - 1];
    return before !== undefined && difference(level, before) === undefined;
  });
  const bare = changes.filter(isChange);
  if (bare.includes(source)) return undefined;
  const levels = evidence.claims.filter((one) => difference(level, one) === undefined);
  const beside = levels.some((one) => BESIDE.test(evidence.folded.slice(one.span.end, source.span.start)));
  if (bare.length === 0 && (levels.length === 0 || beside)) return undefined;
  return { kind: "pairing", detail: `${claim.text}: ${level.text}` };
}

function isChange({ quantity, before }: Claim): boolean {
  return quantity.kind === "percent" && BARE.test(before);
}

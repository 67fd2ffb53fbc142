import { boundsOf } from "./bounds.ts";
import { baseOf, sameUnit } from "./compare-figures.ts";
import type { ProofFailure } from "./proof.ts";
import type { Claim } from "./read-claims.ts";
import { rounded } from "./rounding.ts";
import type { Said } from "./said.ts";
import type { Statement } from "./sentence.ts";
import { MEASURED } from "./unit-families.ts";

/** A number is another, converted, within this share. */
const CONVERTED = 1e-4;
/** What stands between a number and the same number written otherwise. */
const APPOSED =
  /^[\s,，、]*(?:[(（]\s*(?:即|折合|约合|合|相当于|or|i\.?e\.?,?|about|约)?|即|也就是说?|换言之|折合|约合|相当于|or|that is,?|equivalent to|equal to|about)(?:平均)?(?:增长|上升|增加|提高|下降|减少|降低)?了?\s*(?:约|about)?\s*$/;
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
 * 400亿斤以上（2000万吨）, 307.2万人次，也就是300多万人次.
 */
export function restatesRoughly(claim: Claim, { claims, folded }: Statement): boolean {
  const first = claims[claims.indexOf(claim) - 1];
  if (first === undefined || !sameUnit(claim, first)) return false;
  if (!isApposed(first, claim, folded)) return false;
  const [value, given] = [baseOf(claim.quantity), baseOf(first.quantity)];
  if (claim.quantity.unit !== first.quantity.unit && Math.abs(value - given) <= CONVERTED * given)
    return true;
  if (boundsOf(first.quantity, first) !== "exact") return false;
  return rounded(claim.quantity, claim.text, boundsOf(claim.quantity, claim), first.quantity, 1);
}

const IS = /^\s*(?:为|是|等于|合|折合|即|=|equals?|is|are|=|to)\s*$/;
const UNIT = 1e-2;

/** True for the two sides of what one unit is in another, which no quote need say: 1斤为0.5公斤. */
export function definesUnit(claim: Claim, { claims, folded }: Statement): boolean {
  const at = claims.indexOf(claim);
  return [claims.slice(at, at + 2), claims.slice(Math.max(0, at - 1), at + 1)].some(([first, second]) => {
    if (first?.quantity.value !== 1 || second === undefined || !sameUnit(first, second)) return false;
    if (!MEASURED.has(first.quantity.kind) || first.quantity.unit === second.quantity.unit) return false;
    const [one, other] = [baseOf(first.quantity), baseOf(second.quantity)];
    return IS.test(folded.slice(first.span.end, second.span.start)) && Math.abs(one - other) <= UNIT * one;
  });
}

/** True where what was said of one figure before was another number, rounded: 四成多，即41.2%. */
function saidRoughly({ quantity }: Claim, before: readonly Said[]): boolean {
  return before.every(({ claim }) => baseOf(claim.quantity) !== baseOf(quantity));
}

/** 438.5万亩，即4385000亩 says one number twice; so does 69,000 mu (4,600 hectares). */
function restates(first: Said | undefined, second: Said | undefined): boolean {
  if (first === undefined || second === undefined || first.statement !== second.statement) return false;
  return isApposed(first.claim, second.claim, first.statement.folded);
}

/** True where nothing stands between two numbers but what says that the second is the first again. */
function isApposed(first: Claim, second: Claim, folded: string): boolean {
  const between = folded.slice(first.span.end, second.span.start);
  return APPOSED.test(between + (/^(?:约|about)/.exec(second.text)?.[0] ?? ""));
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

import { boundsOf } from "./bounds.ts";
import { baseOf, sameUnit } from "./compare-figures.ts";
import type { Asked } from "./derive.ts";
import { isChange } from "./members.ts";
import { SUM } from "./sums.ts";

const ADDS =
  /加上|两项|\badding\b|\b(?:the )?(?:two|2|three|3) (?:measures|items|policies|programmes|programs|groups)\b/;
const PARTS = /其中|包括|\bincluding\b|\bof which\b/;
const FEW = 4;

/**
 * True where a number that says "more than" is the sum of all figures of its unit in one sentence of a quote, none of
 * them part of another and some of them no more exact: 86余万 and 31万 are more than 117万.
 */
export function roughSum({ claim, statement, window }: Asked): boolean {
  if (!["more", "low"].includes(boundsOf(claim.quantity, claim))) return false;
  if (!SUM.test(`${window.before} ${window.after}`) && !ADDS.test(statement.folded)) return false;
  return statement.evidence.some(({ claims }) =>
    [...new Set(claims.map(({ sentence }) => sentence))].some((sentence) => {
      const parts = claims.filter(
        (one) => one.sentence === sentence && one.quantity.kind !== "date" && sameUnit(claim, one),
      );
      if (parts.length < 2 || parts.length > FEW || PARTS.test(sentence) || parts.some(isChange))
        return false;
      const bounds = parts.map((one) => boundsOf(one.quantity, one));
      const total = parts.reduce((sum, { quantity }) => sum + baseOf(quantity), 0);
      return (
        bounds.every((one) => ["exact", "more", "low"].includes(one)) &&
        bounds.some((one) => one !== "exact") &&
        Math.abs(total - baseOf(claim.quantity)) <= total * 1e-9
      );
    }),
  );
}

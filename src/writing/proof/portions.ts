import { baseOf, sameUnit } from "./compare-figures.ts";
import type { Asked } from "./derive.ts";
import { allFitting, toMember } from "./members.ts";
import { equals } from "./results.ts";
import { rounded } from "./rounding.ts";

const SHARE = /占[^,，;；。]{0,10}$|比重[^,，;；。]{0,4}$/;

/** True where a number is the share of a level that the quote tells next to it of what the words name: 外资84.6亿美元，其中制造业占比37.5%. */
export function portion(asked: Asked): boolean {
  const { claim, statement, window, vocabulary } = asked;
  return statement.evidence.some((evidence) =>
    evidence.claims.some((share, index) => {
      const whole = evidence.claims[index - 1];
      if (share.quantity.kind !== "percent" || !SHARE.test(share.before)) return false;
      if (whole === undefined || whole.sentence !== share.sentence || !sameUnit(claim, whole)) return false;
      const part = toMember(share, evidence, vocabulary);
      if (allFitting(`${window.before} ${window.after}`, [part], vocabulary).length === 0) return false;
      const exact = (baseOf(whole.quantity) * share.quantity.value) / 100;
      const given = { ...claim.quantity, value: exact, baseValue: exact };
      return equals(claim, exact) || rounded(claim.quantity, claim.text, "about", given);
    }),
  );
}

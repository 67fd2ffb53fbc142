import type { Quantity } from "../../domain/figure.ts";
import { fold } from "../../language/fold.ts";
import { baseOf, sameUnit } from "./compare-figures.ts";
import type { Asked } from "./derive.ts";
import type { Evidence } from "./evidence.ts";
import { isChange } from "./members.ts";
import { coversFiveYears } from "./plan-periods.ts";
import { equals } from "./results.ts";
import { rounded } from "./rounding.ts";
import { heldIn, readTerms, searchable } from "./terms.ts";
import { MEASURED } from "./unit-families.ts";

/** What a number is an average for each of: 平均每个项目, 平均每人次, per project. */
const EACH = /(?:平均)?每(?![十百千万])([\u3400-\u9fff]{1,6})|\b(?:per|for each|each) ([a-z]+)/;
/** Counters that name no sort of thing: what they count must be named. */
const ANY_COUNTER = /^[个位名]$/;
const LEAST_DIGITS = 2;

/** True where a number is a level of a quote divided by the number of what the sentence says it is for each of. */
export function average({ claim, statement, window, vocabulary }: Asked): boolean {
  const each = EACH.exec(`${window.before} ${window.after}`);
  if (each === null) return false;
  const [, what = "", english = ""] = each;
  const noun = what.slice(1);
  const terms = [noun.slice(0, 2), noun, english].flatMap((word) => readTerms(word, vocabulary));
  const years = what.startsWith("年") || english.startsWith("year");
  return statement.evidence.some((evidence) => {
    const counts = evidence.claims.filter(({ quantity, before, after }) => {
      if (MEASURED.has(quantity.kind) || quantity.kind === "date") return false;
      const near = searchable(`${before} ${after}`);
      return (
        (/^[\u3400-\u9fff]{2}/.test(what) && before.endsWith(what.slice(0, 2))) ||
        countsBy(quantity, what) ||
        (terms.length > 0 && terms.some((term) => heldIn(term, near) >= 0.85))
      );
    });
    const divisors = years ? yearsOf(evidence) : counts.map(({ quantity }) => baseOf(quantity));
    return evidence.claims
      .filter((one) => sameUnit(claim, one) && !isChange(one))
      .some((whole) => divisors.some((divisor) => isQuotient(claim, baseOf(whole.quantity) / divisor)));
  });
}

/** True where a quantity is counted by the counter that a word begins with: 62.4万人次 of 人次约, not 31万人. */
function countsBy({ unit }: Quantity, word: string): boolean {
  const counter = fold(unit).replace(/^[十百千万亿]+/, "");
  if (counter === "" || ANY_COUNTER.test(counter) || !word.startsWith(counter)) return false;
  return !(counter === "人" && /^人次/.test(word));
}

function yearsOf(evidence: Evidence): readonly number[] {
  return coversFiveYears(evidence) ? [5] : [];
}

function isQuotient(claim: Asked["claim"], exact: number): boolean {
  const given = { ...claim.quantity, value: exact, baseValue: exact };
  return equals(claim, exact) || rounded(claim.quantity, claim.text, "about", given, LEAST_DIGITS);
}

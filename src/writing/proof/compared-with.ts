import type { Evidence } from "./evidence.ts";
import { yearsIn } from "./evidence.ts";
import type { Claim } from "./read-claims.ts";

/** A comparison with the year before. */
const WITH_LAST_YEAR =
  /[比较]上年|[比较]去年|同比|\byear[- ]on[- ]year\b|\b(?:from|than|over|on|compared (?:with|to)|against) (?:the )?(?:previous|last|prior|preceding|year before)\b|\bthan a year (?:earlier|before|ago)\b/;
/** A comparison with another period: 比"十三五"时期, 较2020年, 比五年前. */
const WITH_ANOTHER = /[比较]((?:"?十[一二三四五]五"?|(?:19|20)\d\d年|[三五十]年前)[^,，;；。]{0,8})$/;
const CHANGE = /(?:累计|共|总体)?(?:增长|下降|提高|上升|增加|减少|降低|翻|扩大|缩短|多|少|高|低)[了到至]?$/;

/** True where a sentence compares a number with the year before and its source with another period. */
export function comparesOtherwise({ before, after }: Claim, source: Claim, { years }: Evidence): boolean {
  const said = /[a-z]{3}/.test(before + after) ? `${before} ${after}` : before;
  if (!WITH_LAST_YEAR.test(said)) return false;
  const against = WITH_ANOTHER.exec(source.before.replace(/\s+$/, "").replace(CHANGE, ""))?.[1];
  if (against === undefined) return false;
  const named = yearsIn(against);
  return !named.some((year) => years.includes(year + 1));
}

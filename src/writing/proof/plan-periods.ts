import type { Evidence } from "./evidence.ts";
import type { Claim } from "./read-claims.ts";

/** Words of a quote or its headings that make what it tells that of five years. */
const FIVE_YEARS = /十[一二三四五]五|[五5]年(?:来|间|里|内|中)?/;

/** True where a quote is told of five years, by its own words or by its headings. */
export function coversFiveYears({ wide }: Evidence): boolean {
  return FIVE_YEARS.test(wide);
}

/** True where "five years" only names the period that the evidence is of: 五年新建学校23所 under a heading of 十四五时期. */
export function isOfFiveYears({ quantity, before }: Claim, evidence: readonly Evidence[]): boolean {
  if (quantity.kind !== "duration" || quantity.value !== 5 || !/年|year/.test(quantity.unit)) return false;
  return !/连续\s*$|\b(?:consecutive|straight|by|for)\s*$/.test(before) && evidence.some(coversFiveYears);
}

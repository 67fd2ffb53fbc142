import type { Quantity } from "../../domain/figure.ts";

/** Fewer digits say too little of the number that is rounded. */
const LEAST_DIGITS = 3;

/** What a written number is multiplied by: 10.87 million. */
export function scaleOf(text: string): number {
  return { thousand: 1e3, million: 1e6, billion: 1e9 }[/thousand|million|billion/.exec(text)?.[0] ?? ""] ?? 1;
}

/**
 * True where a number that calls itself rounded (about, more than, nearly) is an exact one as far as it is written out:
 * 21,846 is about 21,800, more than 21,800 and nearly 21,900.
 */
export function rounded(
  said: Quantity,
  text: string,
  bounds: string,
  given: Quantity,
  leastDigits = LEAST_DIGITS,
): boolean {
  const [value, exact] = [said.baseValue ?? said.value, given.baseValue ?? given.value];
  if (value === exact || said.kind === "percent" || said.kind === "percentage-point") return false;
  const digits = /[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "") ?? "";
  if (digits.replace(/\D|^0+/g, "").replace(/0+$/, "").length < leastDigits) return false;
  const written = Number(digits);
  const zeros = digits.includes(".") ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const step = (10 ** (zeros - (digits.split(".")[1]?.length ?? 0)) * value) / written;
  const gap = (exact - value) / step;
  if (bounds === "about") return Math.abs(gap) <= 0.5 + 1e-9;
  if (bounds === "more" || bounds === "low") return gap > 0 && gap < 1;
  return bounds === "near" && gap < 0 && gap > -1;
}

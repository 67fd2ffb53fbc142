import type { Quantity } from "../../domain/figure.ts";

/** Fewer digits say too little of the number that is rounded, */
const LEAST_DIGITS = 3;
/** unless they come as near to it as this; shares in whole percent or tenths no nearer than that. */
const NEAR = 0.02;
const NEAR_SHARE = 0.05;

/**
 * True where a number that calls itself rounded (about, more than, nearly) is an exact one as far as it is written out:
 * 21,846 is about 21,800, more than 21,800 and nearly 21,900; 41.2% is 四成多.
 */
export function rounded(
  said: Quantity,
  text: string,
  bounds: string,
  given: Quantity,
  leastDigits = LEAST_DIGITS,
): boolean {
  const [value, exact] = [said.baseValue ?? said.value, given.baseValue ?? given.value];
  if (value === exact || said.kind === "percentage-point") return false;
  if (said.kind === "percent") return given.kind === "percent" && roundedShare(value, bounds, exact);
  const digits = /[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "") ?? "";
  const few = digits.replace(/\D|^0+/g, "").replace(/0+$/, "").length < leastDigits;
  if (few && Math.abs(exact - value) > NEAR * Math.abs(exact)) return false;
  const written = Number(digits);
  const zeros = digits.includes(".") ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const step = (10 ** (zeros - (digits.split(".")[1]?.length ?? 0)) * value) / written;
  return within((exact - value) / step, bounds);
}

function roundedShare(value: number, bounds: string, exact: number): boolean {
  if (!Number.isInteger(value) || Math.abs(exact - value) > NEAR_SHARE * exact) return false;
  return within((exact - value) / (value % 10 === 0 ? 10 : 1), bounds);
}

/** Whether a gap, in units of the last digit, is what the bounds say. */
function within(gap: number, bounds: string): boolean {
  if (bounds === "about") return Math.abs(gap) <= 0.5 + 1e-9;
  if (bounds === "more" || bounds === "low") return gap > 0 && gap < 1;
  return bounds === "near" && gap < 0 && gap > -1;
}

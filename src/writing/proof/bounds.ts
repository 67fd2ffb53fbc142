import type { Quantity } from "../../domain/figure.ts";
import type { Claim } from "./read-claims.ts";

/** How a number is bounded. */
export type Bounds = "exact" | "low" | "high" | "about" | "more" | "near" | "range";

/** What a sentence may say of a number that its source gives with these bounds. */
export const MAY_SAY: Readonly<Record<Bounds, readonly Bounds[]>> = {
  exact: ["exact"],
  range: ["range"],
  low: ["low", "more"],
  more: ["more", "low", "about"],
  high: ["high", "near"],
  near: ["near", "high", "about"],
  about: ["about"],
};
/** How a number is bounded, by its own words and those right before it. */
export function boundsOf({ low, high, approximate, kind }: Quantity, { text, before }: Claim): Bounds {
  if (kind === "age" || (low !== undefined && high !== undefined))
    return low === high
      ? "exact"
      : low !== undefined && high !== undefined
        ? "range"
        : low !== undefined
          ? "low"
          : high !== undefined
            ? "high"
            : "exact";
  if (low !== undefined) return approximate ? "more" : "low";
  if (high !== undefined) return approximate ? "near" : "high";
  if (approximate) return "about";
  if (/(?:至少|最少|不低于|不少于)[\u3400-\u9fff]{1,4}$/.test(before)) return "low";
  if (kind === "duration" && /近$/.test(before)) return "near";
  if (/(?:(?<![签合契违制预节条公])约|大概)[\u3400-\u9fff]{0,3}$/.test(before)) return "about";
  return /[余多几]|约/.test(text) ? "about" : "exact";
}

import { boundsOf } from "./bounds.ts";
import { baseOf } from "./compare-figures.ts";
import type { Asked } from "./derive.ts";
import type { Member } from "./members.ts";
import { missingQualifier } from "./qualifiers.ts";
import type { Claim } from "./read-claims.ts";
import { rounded } from "./rounding.ts";

/** True where a number is exactly what a formula gives, whether or not it says "about", or calls itself rounded and is that as far as it is written out. */
export function equals(claim: Claim, exact: number): boolean {
  const bounds = boundsOf(claim.quantity, claim);
  if (Math.abs(baseOf(claim.quantity) - exact) <= Math.abs(exact) * 1e-9)
    return bounds === "exact" || bounds === "about";
  return rounded(claim.quantity, claim.text, bounds, { ...claim.quantity, value: exact, baseValue: exact });
}

/** True where a share or a multiple is what a formula gives, within half of its last digit; no coarser than `decimals`. */
export function near({ quantity, text }: Claim, exact: number, decimals = 0): boolean {
  const shown = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(quantity.value - exact) <= 0.5 * 10 ** -Math.max(shown, decimals) + 1e-9;
}

/**
 * True where the sentence says what the quote says of all operands: those of towns and of villages together need neither
 * word, but what is new is no stock.
 */
export function keepsQualifiers(members: readonly Member[], { claim, statement, window }: Asked): boolean {
  const said = {
    ...claim,
    carried: "",
    clause: `${window.before} ${claim.text} ${window.after}`,
    leading: true,
  };
  const missing = members.map((one) => missingQualifier(said, statement, one.claim, one.evidence));
  return missing.includes(undefined) && !missing.some((one) => one !== undefined && /新/.test(one));
}

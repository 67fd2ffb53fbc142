import { difference } from "./compare-figures.ts";
import { isPeriod } from "./periods.ts";
import type { ProofFailure } from "./proof.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms } from "./terms.ts";

/** Where what is said before a number goes over to the number: what stands before speaks of something else. */
const JOINT = /[,，、;；:：]|\b(?:and|while|but|with|than|to|from)\b|[和与及比至到]/;
const LEAST_WEIGHT = 0.6;

/**
 * A number of one quote told of what only another quote of the sentence speaks of: the storm killed 7, where one quote
 * counts 7 dead in accidents and the other tells of a storm.
 */
export function checkCrossing(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { claims, evidence } = statement;
  if (evidence.length < 2) return [];
  return claims.flatMap((claim) => {
    if (isPeriod(claim) || claim.quantity.kind === "age") return [];
    const proves = (given: Claim) =>
      (given.quantity.unit !== "" || claim.quantity.unit === "") && difference(claim, given) === undefined;
    const homes = evidence.filter((one) => one.claims.some(proves));
    const others = evidence.filter((one) => !homes.includes(one));
    if (homes.length === 0 || others.length === 0) return [];
    const stray = readTerms(subjectOf(claim), vocabulary).find(
      (term) =>
        term.weight >= LEAST_WEIGHT &&
        homes.every((one) => heldIn(term, one.wide) < 0.4) &&
        others.some((one) => heldIn(term, one.text) >= 0.85),
    );
    return stray === undefined
      ? []
      : [{ kind: "pairing" as const, detail: `${claim.text}: ${stray.surface}` }];
  });
}

/** The words before a number that go with it. */
function subjectOf({ before }: Claim): string {
  return before.split(JOINT).at(-1) ?? "";
}

import type { AnswerFigure } from "../../domain/answer.ts";
import { fold } from "../../language/fold.ts";
import { difference } from "./compare-figures.ts";
import type { Evidence } from "./evidence.ts";
import { ordinalsIn } from "./ordinals.ts";
import { describe, fitness, referentOf } from "./pairing.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

/** Two figures of one value fit a sentence alike within this. */
const ALIKE = 0.02;

/** True where a number of a statement is the figure; undefined where the evidence does not hold the figure. */
export function statesFigureOf(
  { claims, folded }: Statement,
  figure: AnswerFigure,
  evidence: Evidence,
  vocabulary: ProofWords,
): boolean | undefined {
  const [rank] = ordinalsIn(fold(figure.text));
  if (rank !== undefined) return ordinalsIn(folded).has(rank);
  const own = claimOf(figure, evidence, vocabulary);
  if (own === undefined) return undefined;
  return claims.some((claim) => {
    if (difference(claim, own) !== undefined) return false;
    const description = describe(claim, vocabulary);
    const fits = (source: Claim) => fitness(description, referentOf(source, evidence, vocabulary));
    const rivals = evidence.claims.filter((one) => one !== own && difference(claim, one) === undefined);
    return rivals.every((rival) => fits(own) >= fits(rival) - ALIKE);
  });
}

/** The figure in the evidence: of those that are written like it the one whose words its indicator names. */
function claimOf(figure: AnswerFigure, { claims }: Evidence, vocabulary: ProofWords): Claim | undefined {
  const written = fold(figure.text).replace(/\s/g, "");
  const alike = claims.filter(({ text, quantity }) => {
    const same = text.replace(/\s/g, "") === written;
    return same || (quantity.value === figure.value && fold(quantity.unit) === fold(figure.unit));
  });
  const terms = readTerms(figure.indicator, vocabulary);
  const named = (claim: Claim) => {
    const near = searchable(`${claim.before} ${claim.after}`);
    const around = searchable(claim.stretch);
    return terms.reduce((sum, term) => sum + heldIn(term, near) + 0.5 * heldIn(term, around), 0);
  };
  return alike.sort((a, b) => named(b) - named(a))[0];
}

import type { Figure } from "../../domain/figure.ts";
import { cut } from "../../domain/span.ts";
import type { Operand } from "../../ledger/arithmetic.ts";
import { likeness, plainIndicator } from "../../ledger/indicator-likeness.ts";
import { measureOf } from "../../ledger/measure.ts";
import type { Clause, Unit } from "./units.ts";

/** A figure with the clause and the sentence that state it. */
export interface Stated extends Operand {
  readonly clause: Clause;
  readonly unit: Unit;
}

/** Two wordings this like count one thing. */
const LIKE = 0.7;

/** The exact figures of sentences; approximate and open ones (100餘, 不低於) cannot be reckoned with. */
export function statedIn(units: readonly Unit[], exact = true): Stated[] {
  return units.flatMap((unit) =>
    unit.clauses.flatMap((clause) =>
      clause.figures
        .filter((figure) => !exact || isExact(figure))
        .map((figure) => ({ figure, clause, unit, text: cut(unit.document.text, figure.span) })),
    ),
  );
}

function isExact({ approximate, low, high }: Figure): boolean {
  return approximate !== true && (low === undefined) === (high === undefined) && low === undefined;
}

/** The one figure among the candidates that counts the same thing in the same measure; none where two might. */
export function counterpart(stated: Stated, candidates: readonly Stated[]): Stated | undefined {
  const plain = plainOf(stated);
  const like = candidates
    .filter((one) => measureOf(one.figure) === measureOf(stated.figure))
    .map((one) => ({ one, like: likeness(plain, plainOf(one)) }))
    .filter((one) => one.like >= LIKE)
    .sort((a, b) => b.like - a.like);
  const [best, second] = like;
  return best === undefined || (second !== undefined && second.like === best.like) ? undefined : best.one;
}

/** True where the candidates hold anything that counts the same thing, in whatever number. */
export function isCounted(stated: Stated, candidates: readonly Stated[]): boolean {
  return candidates.some(
    (one) =>
      measureOf(one.figure) === measureOf(stated.figure) && likeness(plainOf(stated), plainOf(one)) >= LIKE,
  );
}

function plainOf({ figure }: Stated): string {
  return plainIndicator(figure.indicator, figure.place);
}

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
/** Enough for not saying that a target is passed over in silence. */
const LOOSELY_LIKE = 0.35;
const PART = 0.9;
const SHORTEST_PART = 3;

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
    .map((one) => ({ one, like: closeness(plain, plainOf(one)) }))
    .filter((one) => one.like >= LIKE)
    .sort((a, b) => b.like - a.like);
  const [best, second] = like;
  return best === undefined || (second !== undefined && second.like === best.like) ? undefined : best.one;
}

/** True where the candidates hold anything that may count the same thing, in whatever number and however worded. */
export function isCounted(stated: Stated, candidates: readonly Stated[]): boolean {
  return candidates.some(
    (one) =>
      one.figure.kind === stated.figure.kind && closeness(plainOf(stated), plainOf(one)) >= LOOSELY_LIKE,
  );
}

/** Likeness, or near identity where one wording stands in the other: 医保参保率 in 城乡居民医保参保率. */
function closeness(a: string, b: string): number {
  const [short = "", long = ""] = [a, b].sort((one, other) => one.length - other.length);
  return Math.max(likeness(a, b), short.length >= SHORTEST_PART && long.includes(short) ? PART : 0);
}

function plainOf({ figure }: Stated): string {
  return plainIndicator(figure.indicator, figure.place);
}

import type { ChangeKind, Quantity } from "../domain/figure.ts";

const FROM = /(?:由|从(?![业事教严]))[^,;、。:]{0,12}$/;
/** 优化为, 增加到目前的: any verb may lead from one level to the next; what 组成 joins is another thing. */
const TO = /^[\u3400-\u9fff]{0,8}(?:为|至|到|(?<![组构建形])成|达)了?[^,;、。:]{0,10}$/;

/** What a number of 由63个优化为71个 is: where it comes from, or how the level was reached. */
export type Move = "from" | Extract<ChangeKind, "increase-to" | "decrease-to">;

/** The numbers that lead from one level to another, by their starts. `folded` is the sentence. */
export function movesIn(folded: string, figures: readonly Quantity[]): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>();
  for (const [i, from] of figures.entries()) {
    const to = figures[i + 1];
    if (to === undefined || to.kind !== from.kind || to.baseUnit !== from.baseUnit) continue;
    const { start, end } = from.span;
    if (!TO.test(folded.slice(end, to.span.start))) continue;
    if (!FROM.test(folded.slice(Math.max(0, start - 14), start))) continue;
    const [before, after] = [from.baseValue ?? from.value, to.baseValue ?? to.value];
    moves.set(start, "from");
    if (before !== after) moves.set(to.span.start, after > before ? "increase-to" : "decrease-to");
  }
  return moves;
}

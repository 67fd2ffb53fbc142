import { fold } from "../../language/fold.ts";
import {
  difference,
  growth,
  mean,
  type Operand,
  perHead,
  type Result,
  ratio,
  share,
  sum,
} from "../../ledger/arithmetic.ts";
import { isAdditive, sizeOf } from "../../ledger/measure.ts";
import type { Comparison } from "./comparison.ts";
import type { Gathered } from "./gather-operands.ts";

/** What a comparison comes to: its figures, the decisive one first, and what was computed from them. */
export interface Outcome {
  readonly figures: readonly Gathered[];
  readonly result?: Result;
  /** Operands of the result, in the order of its formula. */
  readonly operands: readonly Gathered[];
  /** A second view of the same: the rate of a growth, or its amount. */
  readonly beside?: Result;
}

/** Why figures cannot be put together. */
export type Obstacle = "notAdditive" | "noRate";

const PER_HEAD = /人均|户均|亩均|平均|每|率|增速|增幅/;
const ASKS_RATE = /百分之|百分比|增幅|增速|增长率|几个点|几成|per ?cent|percentage|rate/;

/** Does what a comparison asks with figures of one measure. */
export function workOut(
  comparison: Comparison,
  found: readonly Gathered[],
  folded: string,
): Outcome | Obstacle {
  switch (comparison.operation) {
    case "ranking":
      return ranked(found, comparison);
    case "which":
    case "whether":
      return gap(ordered(found, comparison.lowest));
    case "difference":
      return gap(ordered(found, false));
    case "growth":
      return grown(found, ASKS_RATE.test(folded));
    case "share":
      return partOf(found);
    case "ratio":
      return divided(found, ratio);
    case "perHead":
      return divided(found, perHead);
    case "target":
      return beside(found);
    case "sum":
    case "mean": {
      if (!found.every(({ match }) => addable(match))) return "notAdditive";
      const result = (comparison.operation === "sum" ? sum : mean)(found.map(toOperand));
      return { figures: found, operands: found, result };
    }
  }
}

function ordered(found: readonly Gathered[], lowest: boolean): Gathered[] {
  const size = ({ match }: Gathered) => sizeOf(match.figure) * (lowest ? 1 : -1);
  return [...found].sort((a, b) => size(a) - size(b));
}

function ranked(found: readonly Gathered[], { lowest, count }: Comparison): Outcome {
  const figures = ordered(found, lowest);
  return { figures: count === undefined ? figures : figures.slice(0, count), operands: [] };
}

/** The first of the figures against the second. */
function gap(figures: readonly Gathered[]): Outcome {
  const [first, second] = [...figures].sort((a, b) => sizeOf(b.match.figure) - sizeOf(a.match.figure));
  if (first === undefined || second === undefined || figures.length > 2) return { figures, operands: [] };
  return { figures, operands: [first, second], result: difference(toOperand(first), toOperand(second)) };
}

function grown(found: readonly Gathered[], asksRate: boolean): Outcome {
  const [later, earlier] = found;
  if (later === undefined || earlier === undefined) return { figures: found, operands: [] };
  const amount = difference(toOperand(later), toOperand(earlier));
  const rate = growth(toOperand(later), toOperand(earlier));
  const [result, beside] = asksRate && rate !== undefined ? [rate, amount] : [amount, rate];
  return { figures: found, operands: found, result, ...(beside === undefined ? {} : { beside }) };
}

/** The first of two figures by the second. */
function divided(
  found: readonly Gathered[],
  divide: (first: Operand, second: Operand) => Result | undefined,
): Outcome | Obstacle {
  const [first, second] = found;
  if (first === undefined || second === undefined || first.match.figure === second.match.figure)
    return "noRate";
  const result = divide(toOperand(first), toOperand(second));
  return result === undefined ? "noRate" : { figures: found, operands: found, result };
}

/** What was done and how far it is from its target. */
function beside(found: readonly Gathered[]): Outcome {
  const [done, target] = found;
  if (done === undefined || target === undefined) return { figures: found, operands: [] };
  return { figures: found, operands: found, result: difference(toOperand(done), toOperand(target)) };
}

function partOf(found: readonly Gathered[]): Outcome | Obstacle {
  const [part, ...whole] = found;
  const itself = whole.length === 1 && whole[0]?.match.figure === part?.match.figure;
  if (part === undefined || itself || !found.every(({ match }) => addable(match))) return "noRate";
  const result = share(toOperand(part), whole.map(toOperand));
  if (result === undefined) return "noRate";
  return { figures: distinct(found), operands: distinct(found), result };
}

/** The part stands among the parts of the whole as well. */
function distinct(found: readonly Gathered[]): Gathered[] {
  return found.filter(
    (one, at) => found.findIndex((other) => other.match.figure === one.match.figure) === at,
  );
}

function addable({ figure }: Gathered["match"]): boolean {
  return isAdditive(figure) && !PER_HEAD.test(fold(figure.indicator));
}

function toOperand({ match }: Gathered): Operand {
  const { span } = match.figure;
  return { figure: match.figure, text: match.document.text.slice(span.start, span.end) };
}

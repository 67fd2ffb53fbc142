import type { Quantity, QuantityKind } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { isVerbal } from "./leaning-words.ts";
import { type Phrase, toPhrase } from "./phrase.ts";
import type { Found } from "./read-figure.ts";

const COUNTED: ReadonlySet<QuantityKind> = new Set(["count", "people", "household"]);

/** What the sentence has counted last in the same unit, in words of its own; a blank parts words that lean on others. */
export function peerOf({ kind, unit }: Quantity, earlier: readonly Found[]): Phrase | undefined {
  if (!COUNTED.has(kind)) return undefined;
  const found = earlier.findLast(
    (one) =>
      one.quantity.kind === kind &&
      one.quantity.unit === unit &&
      one.change === undefined &&
      !one.threshold &&
      !one.indicator.includes(" ") &&
      !isVerbal(fold(one.indicator)),
  );
  return found === undefined ? undefined : toPhrase(found.indicator);
}

/** 其中 parts what was counted, down to the last figure of its list in the same unit. `between` are the words from the figure before. */
export function isPart(between: string, { kind }: Quantity, previous: Found | undefined): boolean {
  if (/其中/.test(between)) return true;
  return previous?.part === true && previous.quantity.kind === kind && !/[;。:]/.test(between);
}

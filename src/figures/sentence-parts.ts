import type { Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { readPeriods } from "../quantities/read-periods.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { distribute, type Share } from "./distribute.ts";
import { type Move, movesIn } from "./from-to.ts";
import { toWords, type Words } from "./lead.ts";
import type { StatedPeriod } from "./periods-stated.ts";
import { thresholdsIn } from "./thresholds.ts";
import type { Voice } from "./voice.ts";
import { counts } from "./what-counts.ts";

/** A sentence taken apart, in the voice of its section: all that its figures are read from. Spans refer to it. */
export interface SentenceParts {
  readonly words: Words;
  readonly voice: Voice;
  readonly periods: readonly StatedPeriod[];
  readonly ages: readonly Quantity[];
  /** The quantities that a report counts, in order. */
  readonly figures: readonly Quantity[];
  /** What 分别 deals out, by the start of the quantity. */
  readonly dealt: ReadonlyMap<number, Share>;
  /** Those that lead from one level to another, by their starts. */
  readonly moves: ReadonlyMap<number, Move>;
  /** Starts of those that only bound what the next one counts. */
  readonly thresholds: ReadonlySet<number>;
}

const LONGEST_RUN = 8;

/** Takes a sentence apart. */
export function partsOf(text: string, voice: Voice): SentenceParts {
  const folded = fold(text);
  const periods = readPeriods(text, voice.years);
  const all = readQuantities(text);
  const dates = all.filter((quantity) => quantity.kind === "date");
  const words = toWords(
    text,
    folded,
    [...dates, ...periods].map(({ span }) => span),
  );
  const figures = all.filter((quantity) => counts(quantity, folded));
  const dealt = distribute(words, figures);
  const ages = all.filter((quantity) => quantity.kind === "age");
  const moves = movesIn(folded, figures);
  const thresholds = thresholdsIn(folded, figures);
  return { words, voice, periods, ages, figures, dealt, moves, thresholds };
}

/** The words after the figures that follow one another from `at` on: 1.86万户、5.9万人 and then 全部脱贫. */
export function afterRun({ words, figures }: SentenceParts, at: number): Span {
  let last = at;
  while (last < at + LONGEST_RUN && figures[last + 1] !== undefined) {
    const between = words.folded.slice(figures[last]?.span.end, figures[last + 1]?.span.start);
    if (!/^[、和与及]?$/.test(between)) break;
    last++;
  }
  return {
    start: figures[last]?.span.end ?? 0,
    end: figures[last + 1]?.span.start ?? words.folded.length,
  };
}

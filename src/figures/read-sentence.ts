import { withSpan } from "./periods-stated.ts";
import { type Found, type Progress, readFigure } from "./read-figure.ts";
import { partsOf } from "./sentence-parts.ts";
import { enter, leave, type Said } from "./statement.ts";
import type { Voice } from "./voice.ts";

/** The figures of a sentence, in order, and what it leaves said to the next one. */
export function readSentence(
  text: string,
  voice: Voice,
  before: Said,
): { readonly found: readonly Found[]; readonly said: Said } {
  const parts = partsOf(text, voice);
  const found: Found[] = [];
  let progress: Progress = {
    said: withSpan(enter(before, text), parts.periods, voice),
    end: 0,
  };
  for (const at of parts.figures.keys()) {
    const step = readFigure(parts, at, progress, found);
    found.push(step.found);
    progress = step;
  }
  return { found, said: leave(progress.said, text) };
}

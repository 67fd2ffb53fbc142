import type { Span } from "../domain/span.ts";
import { type Head, PLAIN_RANK } from "./heading-styles.ts";

const SHORTEST = 4;
const LONGEST = 25;
const FEWEST = 2;

/**
 * Makes headings, in place, of the short lines of a text in which no line has a number: lines without figures and marks,
 * each above a paragraph of sentences. A single one is no heading: it may be a name or a signature.
 */
export function findPlain(
  lines: readonly string[],
  heads: (Head | undefined)[],
  spans: readonly Span[],
): void {
  if (heads.some((head) => head !== undefined && head.rank < PLAIN_RANK)) return;
  const found = spans.flatMap((span, at) =>
    at > 0 && isPlain(lines[at] ?? "") && isText(lines[at + 1], lines[at]) ? [{ at, span }] : [],
  );
  if (found.length < FEWEST) return;
  for (const { at, span } of found) heads[at] = { span, rank: PLAIN_RANK, whole: true };
}

function isPlain(line: string): boolean {
  return line.length >= SHORTEST && line.length <= LONGEST && /^[\u3400-\u9fff、"()]+$/.test(line);
}

function isText(line: string | undefined, heading: string | undefined): boolean {
  return line !== undefined && line.length >= 2 * (heading?.length ?? 0) && /[,;].*[。!?]"?$/.test(line);
}

import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { headIn } from "./heading-styles.ts";

/** A line shorter than this was not cut to a width. */
const SHORTEST = 20;
/** A text is cut to a width where so many lines, and so much of those that end in mid-sentence, are as long as each other. */
const FEWEST = 3;
const MOST_OF = 0.6;
const PROSE = /[,;。、]/;
const ENDS_MIDWAY = /[\u3400-\u9fffa-z\d%,、(]$/;
/** The point of 1.2 where the line ends in it. */
const POINT = /\d\.\n\d/;
const ITEM = /^[-*•·●◆■|#>]/;
const LINE_END = /^[ \t]*\r?\n$/;
/** Characters and columns by which the lines of one width may differ: a wide character does not fit into the last column. */
const SLACK = { length: 1, columns: 2 };

/**
 * Joins the lines of a text that was cut to a width, in mid-sentence and mid-number: 里程8 above 21公里. Such lines are all
 * about as long; those of a list whose items have no marks at their ends are not. `isMarked` tells headings by offset.
 */
export function joinWrapped(
  text: string,
  lines: readonly Span[],
  isMarked: (start: number) => boolean,
): Span[] {
  const cut = new Set(lines.keys());
  for (const at of lines.keys()) if (!endsMidway(text, lines, at, isMarked)) cut.delete(at);
  if (cut.size < FEWEST || !areOneWidth([...cut].map((at) => text.slice(lines[at]?.start, lines[at]?.end))))
    return [...lines];
  const joined: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && cut.has(at - 1))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function endsMidway(
  text: string,
  lines: readonly Span[],
  at: number,
  isMarked: (start: number) => boolean,
): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (at === 0 || line === undefined || next === undefined || line.end - line.start < SHORTEST) return false;
  if (!LINE_END.test(text.slice(line.end, next.start)) || isMarked(line.start) || isMarked(next.start))
    return false;
  const own = fold(text.slice(line.start, line.end));
  const after = fold(text.slice(next.start, next.end));
  if (!ENDS_MIDWAY.test(own) && !POINT.test(`${own.slice(-2)}\n${after[0] ?? ""}`)) return false;
  if (!PROSE.test(own) || !PROSE.test(after) || ITEM.test(after)) return false;
  return headIn(own, line.start)?.whole !== true && headIn(after, next.start) === undefined;
}

function areOneWidth(lines: readonly string[]): boolean {
  const enough = Math.max(FEWEST, lines.length * MOST_OF);
  return (
    mostAlike(
      lines.map((line) => line.length),
      SLACK.length,
    ) >= enough || mostAlike(lines.map(columnsOf), SLACK.columns) >= enough
  );
}

/** How many of the numbers lie within the slack of one of them. */
function mostAlike(numbers: readonly number[], slack: number): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const near = (one: number) => {
    let found = 0;
    for (let other = one - slack; other <= one + slack; other++) found += counts.get(other) ?? 0;
    return found;
  };
  return Math.max(...[...counts.keys()].map(near));
}

/** Chinese characters and their marks take two columns. */
function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) columns += character >= "\u2010" ? 2 : 1;
  return columns;
}

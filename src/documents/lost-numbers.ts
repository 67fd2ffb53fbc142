import type { Span } from "../domain/span.ts";
import { ASPECT_RANK, type Head } from "./heading-styles.ts";

const LONGEST = 40;
const SHORTEST = 6;
const PLAIN_LONGEST = 25;

/**
 * Gives a heading to each line that lost its number, from its numbered siblings, in place. Such a line is short, of one
 * sentence without figures, with text below it, and either fills a gap in the numbers of its siblings or has as many
 * clauses as the heading before it.
 */
export function restoreLost(
  lines: readonly string[],
  heads: (Head | undefined)[],
  spans: readonly Span[],
): void {
  const following = nextHeads(heads);
  const latest = new Map<number, number>();
  let before: Neighbour | undefined;
  for (const [at, span] of spans.entries()) {
    const known = heads[at];
    const rank = known === undefined ? lostRank(lines, heads, at, before, following[at]) : undefined;
    const head =
      rank === undefined ? known : { span, rank, whole: true, ordinal: (latest.get(rank) ?? 0) + 1 };
    heads[at] = head;
    if (head === undefined || head.rank >= ASPECT_RANK) continue;
    before = { head, clauses: (lines[at] ?? "").split(",").length };
    for (const lower of latest.keys()) if (lower > head.rank) latest.delete(lower);
    latest.set(head.rank, head.ordinal ?? 0);
  }
}

interface Neighbour {
  readonly head: Head;
  readonly clauses: number;
}

function lostRank(
  lines: readonly string[],
  heads: readonly (Head | undefined)[],
  at: number,
  before: Neighbour | undefined,
  after: Head | undefined,
): number | undefined {
  const line = lines[at] ?? "";
  if (at === 0 || !isShortSentence(line) || !hasTextBelow(lines, heads, at)) return undefined;
  const clauses = line.split(",");
  const balanced = clauses.length > 1 && isBalanced(clauses);
  if (fillsGap(before?.head, after)) {
    const plain = clauses.length === 1 && !line.endsWith("。") && line.length <= PLAIN_LONGEST;
    return balanced || plain ? after?.rank : undefined;
  }
  if (before?.head.whole !== true || before.head.ordinal === undefined || !balanced) return undefined;
  if (after !== undefined && after.rank >= before.head.rank) return undefined;
  return before.clauses === clauses.length ? before.head.rank : undefined;
}

/** The next numbered heading below each line. */
function nextHeads(heads: readonly (Head | undefined)[]): (Head | undefined)[] {
  let next: Head | undefined;
  return heads
    .toReversed()
    .map((head) => {
      const below = next;
      if (head !== undefined && head.rank < ASPECT_RANK) next = head;
      return below;
    })
    .toReversed();
}

function isShortSentence(line: string): boolean {
  return line.length >= 4 && line.length <= LONGEST && /^[^。!?:;\d]+。?$/.test(line) && !/[,、]$/.test(line);
}

function isBalanced(clauses: readonly string[]): boolean {
  const lengths = clauses.map((clause) => clause.replace(/。$/, "").length);
  return Math.max(...lengths) <= 3 * Math.min(...lengths) && lengths.reduce((a, b) => a + b, 0) >= SHORTEST;
}

/** True where the lines below, up to the next heading that fills its line, are at least twice as long. */
function hasTextBelow(lines: readonly string[], heads: readonly (Head | undefined)[], at: number): boolean {
  const enough = 2 * (lines[at]?.length ?? 0);
  let length = 0;
  for (let i = at + 1; i < lines.length && !heads[i]?.whole && length < enough; i++) {
    if (i === at + 1 && isShortSentence(lines[i] ?? "")) return false;
    length += lines[i]?.length ?? 0;
  }
  return length >= enough;
}

/** True before 二 where 一 is missing, and between 一 and 三. */
function fillsGap(before: Head | undefined, after: Head | undefined): boolean {
  if (after?.ordinal === undefined || after.rank >= ASPECT_RANK) return false;
  if (before === undefined || before.rank < after.rank) return after.ordinal > 1;
  return before.rank === after.rank && before.ordinal !== undefined && after.ordinal > before.ordinal + 1;
}

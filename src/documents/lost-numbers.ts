import { ASPECT_RANK, type Head } from "./heading-styles.ts";

const LONGEST = 40;
const SHORTEST = 6;
const PLAIN_LONGEST = 25;

/**
 * Rank of a heading that lost its number, from its numbered siblings; none for a line that is no such heading. It is a
 * short line of one sentence without figures, with text below it, and either fills a gap in the numbers of its
 * siblings or has as many clauses as the numbered heading before it.
 */
export function lostRank(
  lines: readonly string[],
  heads: readonly (Head | undefined)[],
  at: number,
): number | undefined {
  const line = lines[at] ?? "";
  if (at === 0 || !isShortSentence(line) || !hasTextBelow(lines, heads, at)) return undefined;
  const before = nearest(heads, at, -1);
  const after = nearest(heads, at, 1);
  const clauses = line.split(",");
  const balanced = clauses.length > 1 && isBalanced(clauses);
  if (fillsGap(before, after)) {
    const plain = clauses.length === 1 && !line.endsWith("。") && line.length <= PLAIN_LONGEST;
    return balanced || plain ? after?.rank : undefined;
  }
  const follows = before?.whole === true && before.ordinal !== undefined && after?.rank !== before.rank;
  if (!follows || !balanced || (after !== undefined && after.rank > before.rank)) return undefined;
  return clausesOf(lines, heads, before) === clauses.length ? before.rank : undefined;
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

function nearest(heads: readonly (Head | undefined)[], at: number, step: 1 | -1): Head | undefined {
  for (let i = at + step; i >= 0 && i < heads.length; i += step) {
    const head = heads[i];
    if (head !== undefined && head.rank < ASPECT_RANK) return head;
  }
  return undefined;
}

function clausesOf(lines: readonly string[], heads: readonly (Head | undefined)[], head: Head): number {
  return (lines[heads.indexOf(head)] ?? "").split(",").length;
}

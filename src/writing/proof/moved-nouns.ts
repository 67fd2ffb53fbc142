import { wayOf } from "./directions.ts";
import type { Evidence } from "./evidence.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";

/** A movement of what stands before it, told without a number: 產量均有所增長, output grew. */
const MOVED =
  /(?:增长|增加|上升|上涨|提高|增产|增收|下降|减少|降低|减产|减收|回落|下滑)了?(?:态势|趋势)?$|\b(?:rose|grew|increased|climbed|fell|dropped|declined|decreased|shrank)\b(?=\W*(?:$|(?:in|during|compared|from|over|year|last|on|too|as)\b))/;
const LISTED = /[、,和与及]|\b(?:and|both)\b/;
const ENGLISH_HEAD = /\b(?:of|in|for|at|by)\b.*$/;
const LEAST_WEIGHT = 0.6;
/** A change stands at most this many clauses after the noun that it is of. */
const AHEAD = 2;

/** The item of a clause that the evidence lets move the other way only; undefined where there is none. */
export function movedOtherwise(
  clause: string,
  evidence: readonly Evidence[],
  vocabulary: ProofWords,
): string | undefined {
  const bare = clause.trim().replace(/[\s\p{P}]+$/u, "");
  const found = MOVED.exec(bare);
  const way = found === null ? undefined : wayOf(found[0]);
  if (found === null || way === undefined) return undefined;
  return bare
    .slice(0, found.index)
    .split(LISTED)
    .find((item) => {
      // What a noun phrase is about stands last, in English before "of".
      const terms = readTerms(item.replace(ENGLISH_HEAD, ""), vocabulary)
        .filter((term) => term.weight >= LEAST_WEIGHT)
        .slice(-2);
      const ways = waysOf(terms, evidence);
      return ways.length > 0 && !ways.includes(way);
    });
}

/** The ways in which something moves: those of the first change after each clause that holds most of its words. */
function waysOf(terms: readonly Term[], evidence: readonly Evidence[]): ("up" | "down")[] {
  const held = evidence.flatMap(({ clauses }) =>
    clauses.map(({ text }, index) => ({
      clauses: clauses.slice(index, index + AHEAD + 1),
      words: terms.filter((term) => heldIn(term, text) >= 0.85).length,
    })),
  );
  const most = Math.max(1, ...held.map(({ words }) => words));
  return held.flatMap(({ clauses, words }) => {
    const way =
      words < most ? undefined : clauses.map(({ folded }) => wayOf(folded)).find((one) => one !== undefined);
    return way === undefined ? [] : [way];
  });
}

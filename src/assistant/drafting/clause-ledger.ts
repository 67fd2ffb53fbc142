import type { Picked } from "./match-topic.ts";

/** Remembers which clauses a draft has used, so that none stands in it twice. */
export interface ClauseLedger {
  /** The sentences with the clauses not used before; these count as used from now on. */
  take(picked: readonly Picked[]): Picked[];
}

/** Shorter clauses may come again in another sentence: 全面落實. */
const SHORTEST = 7;

/** A ledger for one draft. Clauses are the same where they stand at one place or say the same, scripts aside. */
export function createClauseLedger(): ClauseLedger {
  const used = new Set<string>();
  return {
    take: (picked) =>
      picked.flatMap(({ unit, clauses }) => {
        const left = clauses.filter((clause) => {
          const place = `${unit.document.id}#${clause.span.start}`;
          const words = clause.folded.replace(/[^\p{L}\p{N}]/gu, "");
          if (used.has(place) || (words.length >= SHORTEST && used.has(words))) return false;
          used.add(place).add(words);
          return true;
        });
        return left.length === 0 ? [] : [{ unit, clauses: left }];
      }),
  };
}

import type { Passage } from "../../src/domain/passage.ts";

function named(prefix: string, count: number): Passage[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${prefix}:${n}`,
    documentId: prefix,
    span: { start: 0, end: 10 },
    text: `${prefix}第${n}項：改造戶廁${n * 7}座`,
    headings: [],
    title: prefix,
    paragraph: n + 1,
  }));
}

/** The two states between which a writing process goes back and forth; some passages are in both. */
export const passageSets: readonly (readonly Passage[])[] = [
  [...named("common", 10), ...named("old", 30)],
  [...named("common", 10), ...named("new", 25)],
];

/** The same for snapshots: large enough that a kill can fall into the writing. */
export const snapshotValues: readonly (readonly string[])[] = ["甲", "乙"].map((letter, n) =>
  new Array<string>(5_000 * (n + 1)).fill(letter.repeat(50)),
);

import { readFileSync } from "node:fs";
import type { Passage } from "../../src/domain/passage.ts";
import { openKeywordIndex } from "./keyword-adapter.ts";
import { median, printTable, share } from "./table.ts";

/** One line of the file: a passage and the questions that it answers. */
interface Entry {
  readonly passage: string;
  readonly questions: readonly { readonly zh: string; readonly en: string }[];
}

/** Prints how often the keyword index finds the passage a question was written on. */
export async function benchXquad(file: string): Promise<void> {
  const entries = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Entry);
  const passages = entries.map(toPassage);
  const index = await openKeywordIndex(entries.map((entry) => entry.passage));
  const rows: string[][] = [];
  try {
    await index.sync(passages);
    for (const language of ["zh", "en"] as const) {
      const times: number[] = [];
      let [first, five] = [0, 0];
      for (const [number, entry] of entries.entries()) {
        for (const question of entry.questions) {
          const asked = performance.now();
          const hits = await index.search(question[language], 5);
          times.push(performance.now() - asked);
          const rank = hits.findIndex((hit) => hit.passage.id === passages[number]?.id);
          if (rank === 0) first += 1;
          if (rank >= 0) five += 1;
        }
      }
      rows.push([language, share(first, times.length), share(five, times.length), median(times).toFixed(2)]);
    }
  } finally {
    await index.close();
  }
  printTable(
    `Passage retrieval, ${passages.length} passages`,
    ["language", "recall@1", "recall@5", "median ms"],
    rows,
  );
}

function toPassage(entry: Entry, number: number): Passage {
  const documentId = `passage-${number}`;
  const { passage: text } = entry;
  const span = { start: 0, end: text.length };
  return { id: documentId, documentId, span, text, headings: [], title: "", paragraph: 1 };
}

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import { readQuantities } from "../../src/quantities/read-quantities.ts";
import { looseDocument } from "../../src/to-json.ts";
import { printTable } from "./table.ts";
import { writeVariedReports } from "./varied-reports.ts";

const SENTENCE = "全镇共种植优质水稻35000亩、油菜2500亩,同比增长6.3%;投入154万元,改厕976户。";
const REPORTS = 600_000;
const LONG = 200_000;

/** Texts that are hard to read in linear time, by name. */
const TEXTS: readonly (readonly [string, (length: number) => string])[] = [
  ["digits", (length) => "7".repeat(length)],
  ["Chinese numerals", (length) => "三百".repeat(length / 2)],
  ["one line of prose", (length) => SENTENCE.repeat(length / SENTENCE.length)],
  ["one sentence of commas", (length) => "水稻35000亩,".repeat(length / 9)],
  ["surrogates", (length) => "\ud8001\udc00户".repeat(length / 4)],
  ["right-to-left marks", (length) => "\u202e1\u200f户".repeat(length / 4)],
  ["quotes", (length) => '"1户'.repeat(length / 3)],
];

/** Prints how long reports take to read into figures, and texts that are hard to read: twice the text, twice the time. */
export async function benchQuantities(): Promise<void> {
  await benchReports();
  const rows = TEXTS.map(([name, make]) => {
    const read = (text: string) =>
      name === "digits" || name.includes("surrogates")
        ? readQuantities(text)
        : readFigures(looseDocument(text));
    const [half, whole] = [LONG, 2 * LONG].map((size) => timed(() => read(make(size))));
    return [name, String(2 * LONG), (whole ?? 0).toFixed(0), ((whole ?? 0) / (half ?? 1)).toFixed(1)];
  });
  printTable("Time to read", ["text", "characters", "ms", "twice the text"], rows);
}

async function benchReports(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  try {
    const documents = new URL("../evals/documents", import.meta.url).pathname;
    const { characters } = writeVariedReports(documents, folder, REPORTS);
    const read = await Promise.all(readdirSync(folder).map((name) => readDocument(folder, name)));
    let figures = 0;
    const milliseconds = timed(() => {
      for (const document of read) figures += readFigures(document).length;
    });
    const row = [String(read.length), String(characters), String(figures), milliseconds.toFixed(0)];
    printTable("Reports into the ledger", ["documents", "characters", "figures", "ms"], [row]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

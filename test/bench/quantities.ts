import { readFigures } from "../../src/figures/read-figures.ts";
import { readQuantities } from "../../src/quantities/read-quantities.ts";
import { looseDocument } from "../../src/to-json.ts";
import { printTable } from "./table.ts";

const SENTENCE = "全镇共种植优质水稻35000亩、油菜2500亩,同比增长6.3%;投入154万元,改厕976户。";
const REPORT = 600_000;
const MILLION = 1_000_000;

/** Texts that are hard to read in linear time, by name. */
const TEXTS: readonly (readonly [string, (length: number) => string])[] = [
  ["reports into figures", (length) => `${SENTENCE}\n`.repeat(length / SENTENCE.length)],
  ["digits", (length) => "7".repeat(length)],
  ["Chinese numerals", (length) => "三百".repeat(length / 2)],
  ["one line of prose", (length) => SENTENCE.repeat(length / SENTENCE.length)],
  ["one sentence of commas", (length) => "水稻35000亩,".repeat(length / 9)],
  ["surrogates", (length) => "\ud8001\udc00户".repeat(length / 4)],
  ["right-to-left marks", (length) => "\u202e1\u200f户".repeat(length / 4)],
  ["quotes", (length) => '"1户'.repeat(length / 3)],
];

/** Prints how long reading takes, at one length and at twice that length: the ratio is 2 where time is linear. */
export function benchQuantities(): void {
  const rows = TEXTS.map(([name, make]) => {
    const length = name.startsWith("reports") ? REPORT / 2 : MILLION;
    const read = (text: string) =>
      name === "digits" || name.includes("surrogates")
        ? readQuantities(text)
        : readFigures(looseDocument(text));
    const [half, whole] = [length, 2 * length].map((size) => timed(() => read(make(size))));
    return [name, String(2 * length), (whole ?? 0).toFixed(0), ((whole ?? 0) / (half ?? 1)).toFixed(1)];
  });
  printTable("Time to read", ["text", "characters", "ms", "twice the text"], rows);
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

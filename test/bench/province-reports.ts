import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom, vary } from "./varied-reports.ts";

/** The sets whose reports lend their sentences. */
const SOURCES = ["provinces", "documents", "ledger", "comparisons"];
const OWN_PLACE = /全[省市县縣镇鎮乡鄉]/g;

/** Writes one report of so many characters for each place, of sentences of the evaluation sets with other numbers. */
export function writeProvinceReports(
  evals: string,
  target: string,
  places: readonly string[],
  characters: number,
): number {
  const random = createRandom(11);
  const paragraphs = SOURCES.flatMap((set) => paragraphsOf(join(evals, set)));
  let written = 0;
  for (const [i, place] of places.entries()) {
    const title = `2024年${place}政府工作报告`;
    let text = `${title}\n\n一、2023年工作回顾\n`;
    // Each report begins at another paragraph, so that no two are alike.
    for (let at = i * 7; text.length < characters; at++) {
      const paragraph = paragraphs[at % paragraphs.length] ?? "";
      text += `\n${paragraph.replace(/\d+(?:\.\d+)?/g, (number) => vary(number, random))}\n`;
    }
    writeFileSync(join(target, `${title}.txt`), text);
    written += text.length;
  }
  return written;
}

/** Paragraphs of prose, of no place in particular. */
function paragraphsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line.length > 40)
    .map((line) => line.replace(OWN_PLACE, "全省"));
}

import { join } from "node:path";
import type { Assistant } from "../../src/domain/ports.ts";
import { toScript } from "../../src/language/convert.ts";
import { loadLexicon } from "../../src/language/lexicon.ts";
import { assistantOver } from "../support/knowledge.ts";
import { writeProvinceReports } from "./province-reports.ts";
import { LANGUAGES, type QuestionLanguage } from "./questions.ts";
import { median, printTable } from "./table.ts";
import { createWorkspace, ROOT } from "./workspace.ts";

const PROVINCES = 31;
const CHARACTERS = 18_000;
/** Every so-manieth term of the lexicon is looked up. */
const EVERY = 40;
const WARM_UP = 10;

/** Prints how long look-ups take over the ledger of 31 reports as long as a province's, in each language. */
export async function benchLookUps(): Promise<void> {
  const workspace = createWorkspace();
  const lexicon = loadLexicon(join(ROOT, "knowledge/lexicon"), join(workspace.knowledge, "lexicon"));
  const places = lexicon.places.slice(1, PROVINCES + 1).flatMap(({ official }) => official.slice(0, 1));
  const characters = writeProvinceReports(join(ROOT, "test/evals"), workspace.reports, places, CHARACTERS);
  const assistant = await assistantOver(workspace.knowledge);
  try {
    const terms = [...lexicon.forms]
      .filter((_, i) => i % EVERY === 0)
      .flatMap((form) => lexicon.byForm(form).slice(0, 1))
      .filter(({ english }) => english.length > 0);
    const figures = String(assistant.ledger().length);
    const rows: string[][] = [];
    for (const language of LANGUAGES) {
      const queries = terms.map(({ official, english }, i) => {
        const place = i % 3 === 0 ? (places[i % places.length] ?? "") : "";
        return queryIn(language, place, official[0] ?? "", english[0] ?? "");
      });
      const times = await timesOf(assistant, queries);
      const late = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
      const longest = Math.max(...times);
      rows.push([
        language,
        String(queries.length),
        ...[median(times), late, longest].map((ms) => ms.toFixed(1)),
      ]);
    }
    const title = `Look-ups over ${PROVINCES} reports, ${characters} characters, ${figures} figures`;
    printTable(title, ["language", "queries", "median ms", "p95 ms", "longest ms"], rows);
  } finally {
    await assistant.close();
    workspace.remove();
  }
}

function queryIn(language: QuestionLanguage, place: string, official: string, english: string): string {
  if (language === "en") return english;
  return toScript(`${place}${official}`, language === "hant" ? "zh-Hant" : "zh-Hans");
}

async function timesOf(assistant: Assistant, queries: readonly string[]): Promise<number[]> {
  for (const query of queries.slice(0, WARM_UP)) await assistant.figures(query);
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    await assistant.figures(query);
    times.push(performance.now() - started);
  }
  return times;
}

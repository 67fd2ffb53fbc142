import type { Command } from "commander";
import type { Language } from "../domain/answer.ts";
import type { Assistant } from "../domain/ports.ts";
import { changesIn } from "../ledger/changes.ts";
import { drawChart } from "../ledger/chart/draw-chart.ts";
import { fontFolders } from "../ledger/chart/find-font.ts";
import { groupRows } from "../ledger/group-rows.ts";
import { type LedgerRow, toRows } from "../ledger/ledger-row.ts";
import { languageOfQuery, lookUpTable } from "../ledger/look-up-table.ts";
import { toCsv } from "../ledger/to-csv.ts";
import { toXlsx } from "../ledger/to-xlsx.ts";
import { changeJson, hitsJson } from "../to-json.ts";
import { figuresOfText } from "./figures-of-text.ts";
import { print, say } from "./streams.ts";
import { withAssistant } from "./with-assistant.ts";
import { writeResult } from "./write-file.ts";

interface Options {
  readonly json?: true;
  readonly text?: string;
  readonly csv?: string;
  readonly xlsx?: string;
  readonly chart?: string;
  readonly force?: true;
}

/** `figures`: figures that match a query, as a table, as JSON or as files; or every figure of a text with `--text`. */
export function addFigures(program: Command): void {
  const command = program
    .command("figures")
    .description("look figures up; without a query, the headline figures")
    .argument("[query...]")
    .option("--json", "standard output holds one JSON object")
    .option("--csv <file>", "write the figures for a spreadsheet; without a query, all of them")
    .option("--xlsx <file>", "the same as an Excel workbook")
    .option("--chart <file>", "draw three or more comparable figures as a PNG image")
    .option("--force", "overwrite files")
    .option("--text <file>", "read the figures of a text instead; - is standard input");
  command.action(async (words: string[], options: Options) => {
    if (options.text === undefined) return figures(words.join(" "), options);
    if (words.length > 0 || [options.csv, options.xlsx, options.chart].some((file) => file !== undefined))
      command.error("--text goes with --json only", { exitCode: 2, code: "commander.conflictingOption" });
    printText(options.text, options.json === true);
  });
}

function printText(path: string, json: boolean): void {
  const found = figuresOfText(path);
  print(json ? { figures: found } : found.map((one) => `${one.text}\t${one.indicator ?? ""}`).join("\n"));
}

async function figures(query: string, options: Options): Promise<void> {
  await withAssistant(async (assistant) => {
    const files = await writeFiles(assistant, query, languageOfQuery(query, assistant), options);
    if (files > 0 && options.json !== true) return;
    if (options.json !== true) return print(await lookUpTable(assistant, query));
    const hits = await assistant.figures(query);
    const computed = computedOf(toRows(hits, assistant.document));
    print({ ...hitsJson(hits, assistant.document), computed });
  });
}

/** Writes the files asked for; how many there were. */
async function writeFiles(
  assistant: Assistant,
  query: string,
  language: Language,
  { csv, xlsx, chart, force = false }: Omit<Options, "force"> & { readonly force?: boolean },
): Promise<number> {
  if ([csv, xlsx, chart].every((file) => file === undefined)) return 0;
  const hits = query === "" ? assistant.ledger() : await assistant.figures(query, Number.POSITIVE_INFINITY);
  const rows = toRows(hits, assistant.document);
  if (csv !== undefined) await writeResult(csv, toCsv(rows, language), force);
  if (xlsx !== undefined) await writeResult(xlsx, await toXlsx(rows, language), force);
  for (const path of [csv, xlsx]) if (path !== undefined) say(`${rows.length} figures → ${path}`);
  if (chart !== undefined) {
    const matching = query === "" ? toRows(await assistant.figures(""), assistant.document) : rows;
    const { png, series } = await drawChart(matching, query, language, fontFolders());
    await writeResult(chart, png, force);
    say(`${series.bars.length} figures → ${chart}`);
  }
  return [csv, xlsx, chart].filter((path) => path !== undefined).length;
}

function computedOf(rows: readonly LedgerRow[]) {
  return groupRows(rows).flatMap((group) => changesIn(group).map((change) => changeJson(group, change)));
}

import type { Language } from "../domain/answer.ts";
import type { Assistant } from "../domain/ports.ts";
import { languageOf, scriptOf } from "../language/script.ts";
import { LEDGER_PHRASES } from "./ledger-phrases.ts";
import { toRows } from "./ledger-row.ts";
import { renderTable } from "./render-table.ts";

const SCRIPT_SAMPLE = 2000;

/** The figures that match a query as a table; a line that says so where there are none. */
export async function lookUpTable(assistant: Assistant, query: string): Promise<string> {
  const language = languageOfQuery(query, assistant);
  const rows = toRows(await assistant.figures(query), assistant.document);
  if (rows.length > 0) return renderTable(rows, language);
  return LEDGER_PHRASES[query === "" ? "empty" : "none"][language].replace("{query}", () => query);
}

/** The language of a query; the documents' own script where it does not tell. */
export function languageOfQuery(query: string, assistant: Assistant): Language {
  const sample = assistant.documents()[0]?.text.slice(0, SCRIPT_SAMPLE) ?? "";
  return languageOf(query, scriptOf(sample) ?? "zh-Hant");
}

import type { Language } from "../domain/answer.ts";
import { COLUMNS, headings, safeCell } from "./columns.ts";
import type { LedgerRow } from "./ledger-row.ts";

/** The rows as comma-separated values (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for another encoding. */
export function toCsv(rows: readonly LedgerRow[], language: Language): string {
  const lines = [
    headings(language),
    ...rows.map((row) => COLUMNS.map((column) => safeCell(column.value(row, language)))),
  ];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import type { Language } from "../domain/answer.ts";
import { COLUMNS, headings, safeCell } from "./columns.ts";
import type { LedgerRow } from "./ledger-row.ts";

/** Longest text that a cell may hold (ECMA-376; Excel repairs files that hold more). */
const LONGEST_CELL = 32_767;
// Characters that XML 1.0 cannot hold, and lone surrogates: Excel refuses the whole file for one of them.
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** The rows as a workbook of one sheet: headings frozen and filtered, numbers as numbers, no formula anywhere. */
export async function toXlsx(rows: readonly LedgerRow[], language: Language): Promise<Uint8Array> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet("figures", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  sheet.addRow(headings(language)).font = { bold: true };
  for (const row of rows)
    sheet.addRow(COLUMNS.map((column) => xmlSafe(safeCell(column.value(row, language)))));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function xmlSafe(cell: string | number): string | number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  return cell === "" ? null : cell.replace(NOT_XML, "\ufffd").slice(0, LONGEST_CELL);
}

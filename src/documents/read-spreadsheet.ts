import { parse } from "csv-parse/sync";
import type { Cell, CellValue, Workbook } from "exceljs";
import { checkArchive } from "./check-archive.ts";
import { joinMarked, type MarkedLine } from "./marked-text.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";
import { readText } from "./read-text.ts";
import { rowLines } from "./row-lines.ts";

const DELIMITERS = [",", "\t", ";"];
// Not 1: a heading of the first rank that stands alone would be taken for the title.
const SHEET_LEVEL = 2;

/** Rows of a CSV file, one a line, each cell with the name of its column. Cells part at commas, tabs or semicolons. */
export function readCsv(bytes: Buffer, path: string): FileContent {
  const { text } = readText(bytes, path);
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => first.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
  try {
    const rows: string[][] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    return { text: rowLines(rows).join("\n") };
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
}

/** Rows of every sheet of a workbook, one a line below the sheet's name as a heading. */
export async function readWorkbook(bytes: Buffer, path: string): Promise<FileContent> {
  await checkArchive(bytes, path, "xl/workbook.xml");
  try {
    return joinMarked(sheetLines(await load(bytes)));
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
}

async function load(bytes: Buffer): Promise<Workbook> {
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

function sheetLines(workbook: Workbook): MarkedLine[] {
  return workbook.worksheets.flatMap((sheet) => {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cellText(cell)));
      rows.push(cells);
    });
    const lines = rowLines(rows).map((text) => ({ text }));
    return lines.length === 0 ? [] : [{ text: sheet.name, heading: SHEET_LEVEL }, ...lines];
  });
}

function cellText(cell: Cell): string {
  const { value, numFmt } = cell;
  if (typeof value === "number" && typeof numFmt === "string" && numFmt.includes("%"))
    return `${Number((value * 100).toPrecision(12))}%`;
  return valueText(value);
}

function valueText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("text" in value) return valueText(value.text as CellValue);
  if ("result" in value) return valueText(value.result as CellValue);
  return "";
}

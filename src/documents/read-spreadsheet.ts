import { parse } from "csv-parse/sync";
import { checkArchive } from "./check-archive.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";
import { readText } from "./read-text.ts";

/** Rows of a CSV file, one a line, each cell with the name of its column. */
export function readCsv(bytes: Buffer, path: string): FileContent {
  try {
    return {
      text: rowLines(parse(readText(bytes, path).text, { relax_column_count: true, skip_empty_lines: true })),
    };
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
}

/** Rows of every sheet of a workbook, one a line below the sheet's name. */
export async function readWorkbook(bytes: Buffer, path: string): Promise<FileContent> {
  await checkArchive(bytes, path);
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
  const sheets = workbook.worksheets.map((sheet) => {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text.trim()));
      rows.push(cells);
    });
    return `# ${sheet.name}\n${rowLines(rows)}`;
  });
  return { text: sheets.join("\n") };
}

function rowLines([header = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (cell.trim() === "" ? "" : header[i] ? `${header[i]}: ${cell.trim()}` : cell.trim()))
      .filter((cell) => cell !== "")
      .join("；"),
  );
  return (lines.length > 0 ? lines : [header.join("；")])
    .map((line) => line.replace(/[\r\n]+/g, " "))
    .join("\n");
}

/**
 * Rows of a table, one a line, each cell after the name of its column: 列名: 值；列名: 值. Rows above the header, where
 * all cells say the same or one alone is filled (the table's title), stand as they are; so does a header without rows.
 */
export function rowLines(rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()));
  const filled = clean.filter((row) => row.some((cell) => cell !== ""));
  const at = filled.findIndex((row) => distinct(row).length > 1);
  if (at < 0) return filled.map((row) => distinct(row).join("；"));
  const header = filled[at] ?? [];
  const titles = filled.slice(0, at).map((row) => distinct(row).join("；"));
  const lines = filled.slice(at + 1).map((row) => toLine(header, row));
  return [...titles, ...(lines.length > 0 ? lines : [distinct(header).join("；")])];
}

function toLine(header: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, i) => (cell === "" || !header[i] ? cell : `${header[i]}: ${cell}`))
    .filter((cell) => cell !== "")
    .join("；");
}

function distinct(row: readonly string[]): string[] {
  return [...new Set(row.filter((cell) => cell !== ""))];
}

import { rowLines } from "./row-lines.ts";

/** A piece of text on a page: where it begins and ends, the line it stands on from below, and its height, in points. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/** A line of a page and its width in points; `row` where it is a row of a table, complete in itself. */
export interface PageLine {
  readonly text: string;
  readonly width: number;
  readonly row?: true;
}

type Cell = Piece[];
type Row = Cell[];

/** As parts of the height of the type: from which gap on two pieces are two cells, and how far lines of a cell part. */
const CELL_GAP = 0.6;
const LINE_GAP = 1.9;
const SAME_EDGE = 0.25;
const SAME_LINE = 0.5;
const FEWEST_ROWS = 2;

/**
 * The lines of a page from its pieces in the order of the file. Rows of cells that follow one another are a table; each
 * becomes one line with the names of its columns. A row alone is none: columns of text look like that.
 */
export function pageLines(pieces: readonly Piece[]): PageLine[] {
  const rows = rowsOf(pieces);
  const lines: PageLine[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (rows[end] !== undefined && (rows[end]?.length ?? 0) > 1) end++;
    if (end - at >= FEWEST_ROWS) {
      for (const text of rowLines(aligned(rows.slice(at, end)))) lines.push({ text, width: 0, row: true });
      at = end;
    } else lines.push(...plainLines(rows[at++] ?? []));
  }
  return lines;
}

function plainLines(row: Row): PageLine[] {
  const pieces = row.flat();
  const widthOf = (from: Piece | undefined, to: Piece | undefined) => (to?.right ?? 0) - (from?.left ?? 0);
  if (row.some((cell) => cell.length > 1))
    return pieces.map((piece) => ({ text: piece.text, width: widthOf(piece, piece) }));
  return [{ text: pieces.map((piece) => piece.text).join(" "), width: widthOf(pieces[0], pieces.at(-1)) }];
}

/** Pieces that stand to the right of the one before make a row of cells; a piece below the last cell is its next line. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const row = rows.at(-1);
    const cell = row?.at(-1);
    if (row !== undefined && last !== undefined && isBeside(last, piece)) {
      if (row.length === 1) gatherFirstCell(rows, piece);
      rows.at(-1)?.push([piece]);
    } else if (row !== undefined && row.length > 1 && cell !== undefined && isBelow(cell, piece))
      cell.push(piece);
    else rows.push([[piece]]);
    last = piece;
  }
  return rows;
}

function isBeside(last: Piece, piece: Piece): boolean {
  return (
    piece.left > last.right + CELL_GAP * piece.height && piece.base > last.base - SAME_LINE * piece.height
  );
}

function isBelow(cell: Cell, piece: Piece): boolean {
  const [first, last] = [cell[0], cell.at(-1)];
  if (first === undefined || last === undefined) return false;
  const drop = last.base - piece.base;
  const edge = SAME_EDGE * piece.height;
  const aligned =
    Math.abs(piece.left - first.left) < edge ||
    Math.abs(piece.left + piece.right - first.left - first.right) < 2 * edge;
  return aligned && drop > 0 && drop < LINE_GAP * piece.height;
}

/** The first cell of a row may have several lines, read as lines of text so far: those from the height of the second cell on. */
function gatherFirstCell(rows: Row[], second: Piece): void {
  const first = rows.pop()?.[0] ?? [];
  for (let above = rows.at(-1); above?.length === 1; above = rows.at(-1)) {
    const [piece] = above[0] ?? [];
    if (piece === undefined || first[0] === undefined || !isBelow([piece], first[0])) break;
    if (piece.base > second.base + SAME_LINE * second.height) break;
    first.unshift(piece);
    rows.pop();
  }
  rows.push([first]);
}

/** The text of the cells, those of a row that lacks some below the nearest columns of the row that has most. */
function aligned(rows: readonly Row[]): string[][] {
  const widest = rows.reduce((best, row) => (row.length > best.length ? row : best));
  return rows.map((row) => {
    const cells = widest.map(() => "");
    for (const [at, cell] of row.entries()) {
      const column = row.length === widest.length ? at : nearest(widest, cell);
      cells[column] += cell.map((piece) => piece.text).join("");
    }
    return cells;
  });
}

function nearest(columns: Row, cell: Cell): number {
  const middle = (pieces: Cell) => ((pieces[0]?.left ?? 0) + (pieces[0]?.right ?? 0)) / 2;
  const distances = columns.map((column) => Math.abs(middle(column) - middle(cell)));
  return distances.indexOf(Math.min(...distances));
}

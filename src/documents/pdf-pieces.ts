import type { Piece } from "./pdf-rows.ts";

/** What is used of a text item of pdf.js; marks of structure have no text. */
export type TextItem =
  | {
      readonly str: string;
      readonly transform: readonly number[];
      readonly width: number;
      readonly height: number;
    }
  | object;

/** Parts of the height of the type: up to which gap items are one piece, and how far a raised mark stands above its line. */
const SAME_PIECE = 0.6;
const SAME_LINE = 0.5;
const RAISED = 0.2;
const SMALL = 0.75;
const WORD_GAP = 0.1;

/**
 * Pieces of a page from its items in the order of the file: what touches on one line is joined, in the order in which it
 * stands there. Raised numbers of notes are left out, for they would run into the figures; m2 and powers keep theirs.
 */
export function toPieces(items: readonly TextItem[]): Piece[] {
  const lines: Piece[][] = [];
  const found = items.flatMap((item) => pieceOf(item) ?? []);
  for (const [i, piece] of found.entries()) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if ([last, found[i + 1]].some((beside) => beside !== undefined && isNoteMark(piece, beside))) continue;
    if (line !== undefined && last !== undefined && isLevel(piece, last)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => joined(line.sort((a, b) => a.left - b.left)));
}

function pieceOf(item: TextItem): Piece | undefined {
  if (!("str" in item) || item.str.trim() === "") return undefined;
  const [, , , , left = 0, base = 0] = item.transform;
  return { text: item.str, left, right: left + item.width, base, height: item.height || 1 };
}

function isLevel(piece: Piece, last: Piece): boolean {
  return Math.abs(piece.base - last.base) < SAME_LINE * Math.max(piece.height, last.height);
}

function isNoteMark(piece: Piece, beside: Piece): boolean {
  const rise = piece.base - beside.base;
  return (
    /^\d{1,3}$/.test(piece.text.trim()) &&
    piece.height < SMALL * beside.height &&
    rise > RAISED * beside.height &&
    rise < beside.height &&
    !/[a-z\d]$/i.test(beside.text)
  );
}

function joined(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    const gap = piece.left - (last?.right ?? 0);
    if (last === undefined || Math.abs(gap) >= SAME_PIECE * piece.height) pieces.push(piece);
    else {
      const words = /[a-z\d,.]$/i.test(last.text) && /^[a-z\d]/i.test(piece.text);
      const space = words && gap > WORD_GAP * piece.height ? " " : "";
      pieces[pieces.length - 1] = { ...last, text: last.text + space + piece.text, right: piece.right };
    }
  }
  return pieces;
}

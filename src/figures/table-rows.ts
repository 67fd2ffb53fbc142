import type { Span } from "../domain/span.ts";

/** A cell of a table's row under the name of its column, which may be empty; the span refers to the row's line. */
export interface Cell {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

const LABELLED = /^([^：:；]{1,40}): (.+)$/s;
const RULE = /^\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/;

/** Cells of a row written as 列名: 值；列名: 值; a cell without a column's name stands as it is. */
export function labelledCells(line: string): Cell[] {
  return partsOf(line, "；").flatMap(({ text, start }) => {
    const [, name = "", labelled] = LABELLED.exec(text) ?? [];
    const value = (labelled ?? text).trimEnd();
    return value === ""
      ? []
      : [cellAt(name.trim(), value, start + (labelled === undefined ? 0 : text.length - labelled.length))];
  });
}

/** Reads the lines of a document in order and tells which are rows of tables among its running text. */
export interface RowReader {
  /**
   * The cells of a row, none for the frame of a table (its header and its rule), undefined for running text; `next` is the
   * line below, by which a header is known.
   */
  read(line: string, next: string): readonly Cell[] | undefined;
}

/** A reader of rows with named cells, and of rows between bars as Markdown has them. */
export function createRowReader(): RowReader {
  let columns: readonly string[] | undefined;
  return {
    read: (line, next) => {
      if (!line.includes("|")) {
        columns = undefined;
        return isLabelled(line) ? labelledCells(line) : undefined;
      }
      if (RULE.test(next)) {
        columns = barred(line).map(({ value }) => value);
        return [];
      }
      if (columns === undefined) return undefined;
      if (RULE.test(line)) return [];
      return barred(line).flatMap((cell, i) =>
        cell.value === "" ? [] : [{ ...cell, name: columns?.[i] ?? "" }],
      );
    },
  };
}

/** A line of running text may hold a colon; the rows that the readers of tables write hold one in every cell but the first. */
function isLabelled(line: string): boolean {
  const parts = line.split("；");
  return parts.length > 1 && !line.includes("。") && parts.slice(1).every((part) => LABELLED.test(part));
}

function barred(line: string): Cell[] {
  const from = /^\s*\|/.exec(line)?.[0].length ?? 0;
  const end = /\|\s*$/.exec(line)?.index ?? line.length;
  return partsOf(line.slice(from, Math.max(from, end)), "|").map(({ text, start }) =>
    cellAt("", text, from + start),
  );
}

function partsOf(line: string, separator: string): { text: string; start: number }[] {
  let start = 0;
  return line.split(separator).map((text) => {
    const part = { text, start };
    start += text.length + separator.length;
    return part;
  });
}

/** Emphasis of Markdown is no part of a value. */
function cellAt(name: string, text: string, start: number): Cell {
  const lead = /^[\s*_`]*/.exec(text)?.[0].length ?? 0;
  const value = text.slice(lead).replace(/[\s*_`]+$/, "");
  return { name, value, span: { start: start + lead, end: start + lead + value.length } };
}

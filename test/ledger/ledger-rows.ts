import type { Document } from "../../src/domain/document.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import type { LedgerRow } from "../../src/ledger/ledger-row.ts";
import { looseDocument } from "../../src/to-json.ts";

/** Rows of every figure of a text, as of a report of a place on a year. */
export function rowsOf(text: string, place = "甲縣", year = 2023): LedgerRow[] {
  const id = `reports/${place}${year}.txt`;
  const document: Document = {
    ...looseDocument(text),
    id,
    path: id,
    title: place,
    place,
    year,
    kind: "report",
  };
  return readFigures(document).map((figure, i) => ({
    figure,
    text: text.slice(figure.span.start, figure.span.end),
    citation: {
      number: i + 1,
      documentId: id,
      title: place,
      section: [],
      paragraph: 1,
      span: figure.sentence,
      quote: text.slice(figure.sentence.start, figure.sentence.end),
    },
    score: 1,
  }));
}

/** The first figure of a text as a row; fails where there is none. */
export function rowOf(text: string, place?: string, year?: number): LedgerRow {
  const row = rowsOf(text, place, year)[0];
  if (row === undefined) throw new Error(`No figure in ${text}`);
  return row;
}

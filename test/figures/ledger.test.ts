import { describe, expect, it } from "vitest";
import { readMarkedDocuments } from "../support/marked-documents.ts";
import { FIELDS, figureAt, judge } from "../support/marked-figures.ts";

const documents = await readMarkedDocuments();
const pairs = documents.flatMap(({ figures, marks }) =>
  marks.map((mark) => ({ mark, figure: figureAt(figures, mark) })),
);
const found = pairs.flatMap(({ mark, figure }) => (figure === undefined ? [] : [{ mark, figure }]));

describe("the ledger of hand-marked reports", () => {
  it("finds the figures that a person marked, and hardly any other", () => {
    const read = documents.reduce((sum, one) => sum + one.figures.length, 0);
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.97);
    expect(found.length / read).toBeGreaterThanOrEqual(0.97);
  });

  it.each(FIELDS)("reads the %s of nearly all of them right", (field) => {
    const right = found.filter(({ figure, mark }) => judge(figure, mark)[field]);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { quotesOf } from "./questions.ts";
import { SETS, setOf } from "./sets.ts";

describe.each(SETS)("the question set $name", (set) => {
  const { questions } = setOf(set);
  const texts = new Map(
    readdirSync(set.documents, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".txt"))
      .map((path) => [path.split("/").at(-1), readFileSync(join(set.documents, path), "utf8")]),
  );

  it("gives each question an id of its own", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it("expects only quotes that its documents hold", () => {
    const invented = questions.flatMap((question) =>
      quotesOf(question)
        .filter((quote) => !texts.get(question.doc)?.includes(quote))
        .map((quote) => `${question.id}: ${quote}`),
    );
    expect(invented).toEqual([]);
  });

  it("says what a right answer holds unless it must be refused", () => {
    const open = questions.filter(({ kind, value, quote }) => kind !== "refuse" && !value && !quote);
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

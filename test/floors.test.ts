import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const FLOORS: Readonly<Record<string, number>> = {
  domain: 0,
  endpoints: 1,
  language: 1,
  quantities: 2,
  documents: 3,
  figures: 3,
  ledger: 3,
  retrieval: 3,
  stores: 3,
  writing: 3,
  assistant: 4,
  chat: 5,
};

/** Imports of a source file, relative to src/, that its floor forbids. */
function violations(file: string, source: string): string[] {
  const folder = file.split("/")[0] ?? "";
  const floor = FLOORS[folder];
  if (floor === undefined) return [];
  return [...source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
    .map((match) => normalize(join(dirname(file), match[1] ?? "")))
    .filter((target) => {
      const other = target.split("/")[0] ?? "";
      return other !== folder && !((FLOORS[other] ?? Number.POSITIVE_INFINITY) < floor);
    });
}

describe("files import their own folder and lower floors only", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  it.each(files)("%s", (file) => {
    expect(violations(file, readFileSync(join("src", file), "utf8"))).toEqual([]);
  });

  it("notices an import from above, from beside and from the top", () => {
    expect(violations("figures/a.ts", 'import { b } from "../assistant/b.ts";')).toHaveLength(1);
    expect(violations("figures/a.ts", 'import { b } from "../retrieval/b.ts";')).toHaveLength(1);
    expect(violations("domain/a.ts", 'const b = await import("../config.ts");')).toHaveLength(1);
    expect(violations("figures/a.ts", 'import { b } from "../domain/b.ts";')).toEqual([]);
  });
});

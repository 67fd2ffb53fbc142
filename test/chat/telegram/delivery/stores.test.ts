import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appendLine, createJsonFiles, readLines } from "../../../../src/chat/telegram/delivery/stores.ts";

const newFolder = () => mkdtempSync(join(tmpdir(), "stores-"));

it("moves a log aside once it is large, and loses no line", () => {
  const folder = newFolder();
  const path = join(folder, "audit.jsonl");
  appendLine(path, { line: 1 }, 5);
  appendLine(path, { line: 2 }, 5);
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(2);
  expect(files.flatMap((file) => readLines(join(folder, file)))).toEqual(
    expect.arrayContaining([{ line: 1 }, { line: 2 }]),
  );
  expect(readLines(path)).toEqual([{ line: 2 }]);
});

it("leaves a torn line out", () => {
  const path = join(newFolder(), "a.jsonl");
  writeFileSync(path, '{"a":1}\n{"a":');
  expect(readLines(path)).toEqual([{ a: 1 }]);
});

it("takes no key that could be a path", () => {
  const files = createJsonFiles(newFolder());
  expect(() => files.read("../x")).toThrow("Not a key");
});

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeResult } from "../../src/cli/write-file.ts";

it("overwrites a file only by force, and says so", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "result-")), "a.csv");
  await writeResult(path, "first", false);
  await expect(writeResult(path, "second", false)).rejects.toThrow("--force");
  expect(readFileSync(path, "utf8")).toBe("first");
  await writeResult(path, "third", true);
  expect(readFileSync(path, "utf8")).toBe("third");
});

it("names the trouble with a path that cannot be written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "result-"));
  await expect(writeResult(join(folder, "no", "a.csv"), "x", true)).rejects.toThrow("folder does not exist");
  await expect(writeResult(folder, "x", true)).rejects.toThrow("not allowed");
});

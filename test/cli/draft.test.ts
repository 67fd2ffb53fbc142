import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000 });

const REPORT =
  "石門鄉2023年工作總結\n一、2023年工作總結\n全年完成改廁320戶。\n二、2024年工作計劃\n完成改廁150戶。\n";
const folder = mkdtempSync(join(tmpdir(), "draft-cli-"));
mkdirSync(join(folder, "knowledge"));
writeFileSync(join(folder, "knowledge", "石門鄉2023年工作總結.txt"), REPORT);

/** Runs the command line; its exit code and what it wrote. */
function draft(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, KNOWLEDGE_DIR: join(folder, "knowledge"), DATA_DIR: join(folder, "data") };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", "draft", ...words],
      { env },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

describe("the draft command", () => {
  it("prints one JSON object, and exits with 0 where nothing is found too", async () => {
    const { code, out } = await draft("改廁", "--json");
    const json = JSON.parse(out);
    expect([code, json.kind, json.year, json.engine]).toEqual([0, "plan-section", 2024, "quote"]);
    expect(json.sections[0].paragraphs[0].text).toContain("320戶");
    expect(json.citations[0].quote).toBe(REPORT.slice(json.citations[0].start, json.citations[0].end));
    const none = await draft("地鐵", "--json");
    expect([none.code, JSON.parse(none.out).status]).toEqual([0, "not_found"]);
  });

  it("exits with 2 for a topic without end", async () => {
    expect((await draft("長".repeat(10_000))).code).toBe(2);
  });

  it("writes a Word file, and overwrites nothing unless told to", async () => {
    const path = join(folder, "draft.docx");
    writeFileSync(path, "mine");
    const again = await draft("改廁", "--out", path);
    expect([again.code, readFileSync(path, "utf8")]).toEqual([1, "mine"]);
    expect(again.err).toContain("--force");
    expect((await draft("改廁", "--out", path, "--force")).code).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
  });
});

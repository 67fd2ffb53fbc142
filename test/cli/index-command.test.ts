import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderOf } from "../documents/temp-files.ts";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const SLOW = { timeout: 120_000 };
const REPORT = "reports/总结.txt";

function reportOf(households: number): string {
  return `白杨坪镇2023年工作总结\n一、民生\n全镇改造卫生厕所${households}户，硬化村道12公里。\n`;
}

interface Folders {
  readonly knowledge: string;
  readonly data: string;
}

async function foldersOf(report: string): Promise<Folders> {
  return { knowledge: await folderOf({ [REPORT]: report }), data: await folderOf({}) };
}

/** Starts a command of the command line; it ends with the test at the latest. */
function start(folders: Folders, ...words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", CLI, ...words], {
    env: { ...process.env, KNOWLEDGE_DIR: folders.knowledge, DATA_DIR: folders.data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** What a command says on standard output and standard error together, and how it ends. */
async function run(folders: Folders, ...words: readonly string[]): Promise<string> {
  const child = start(folders, ...words);
  const closed = once(child, "close");
  const said = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")));
  const [code] = await closed;
  return `${said.join("")}ended with ${code}`;
}

/** Kills a command at a change in its data folder; true where the change came before its end. */
async function killAtChange(folders: Folders, number: number, ...words: readonly string[]): Promise<boolean> {
  const child = start(folders, ...words);
  child.stdout?.resume();
  child.stderr?.resume();
  let seen = 0;
  let killed = false;
  const watcher = watch(folders.data, { recursive: true }, () => {
    seen += 1;
    if (seen === number) killed = child.kill("SIGKILL");
  });
  await once(child, "close");
  watcher.close();
  return killed;
}

describe("the command index", () => {
  it("can run twice at once, names the files that cannot be read and indexes the rest", SLOW, async () => {
    const folders = await foldersOf(reportOf(300));
    const bad = { "空.txt": "", "旧.doc": "x", "断.docx": "PK\u0003\u0004", "图.png": "x" };
    for (const [name, content] of Object.entries(bad))
      await writeFile(join(folders.knowledge, name), content);
    const both = await Promise.all([run(folders, "index"), run(folders, "index", "--rebuild")]);
    for (const said of both) {
      expect(said).toMatch(/空\.txt: .*empty/);
      expect(said).toMatch(/旧\.doc: .*save it as docx/);
      expect(said).toMatch(/断\.docx: .*damaged/);
      expect(said).toMatch(/图\.png: .*not supported/);
      expect(said).toMatch(/^1 documents, \d+ passages, \d+ figures\nended with 0$/m);
    }
    expect(await run(folders, "ask", "改造卫生厕所多少户")).toMatch(/300户.*ended with 0$/s);
  });

  // That each step of the writing may be the last one is proved in test/stores/crash.test.ts.
  it(
    "can be killed while it writes: the next question is answered from the files as they are",
    SLOW,
    async () => {
      const folders = await foldersOf(reportOf(300));
      expect(await killAtChange(folders, 4, "index")).toBe(true);
      await writeFile(join(folders.knowledge, REPORT), reportOf(400));
      expect(await run(folders, "ask", "改造卫生厕所多少户")).toMatch(/400户.*ended with 0$/s);
    },
  );
});

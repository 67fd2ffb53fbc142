import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lockData } from "../../../../src/chat/telegram/delivery/data-lock.ts";

const newPath = () => join(mkdtempSync(join(tmpdir(), "lock-")), "lock");
const options = (onWait = () => {}) => ({ patience: 60_000, onWait, signal: new AbortController().signal });

it("waits for another process that lives, and takes over from one that was killed", async () => {
  const path = newPath();
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(other, "spawn");
  writeFileSync(path, String(other.pid));
  const unlock = await lockData(
    path,
    options(() => other.kill("SIGKILL")),
  );
  expect(readFileSync(path, "utf8")).toBe(String(process.pid));
  unlock();
  expect(existsSync(path)).toBe(false);
});

it("does not wait for a process that is gone, for itself, or for what is no number", async () => {
  for (const content of [String(process.pid), "", "x"]) {
    const path = newPath();
    writeFileSync(path, content);
    await lockData(
      path,
      options(() => expect.unreachable()),
    );
  }
});

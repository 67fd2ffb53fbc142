import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const WRITER = fileURLToPath(new URL("./store-writer.ts", import.meta.url));

/** Starts a process that writes in the folder; it ends with the test at the latest. */
export function startWriter(what: "index" | "snapshot", folder: string, rounds?: number): ChildProcess {
  const rest = rounds === undefined ? [] : [String(rounds)];
  const child = spawn(process.execPath, ["--import", "tsx", WRITER, what, folder, ...rest], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** Resolves when the process has written its first line. */
export async function firstLine(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout, "data");
  child.stdout?.resume();
}

/** The lines that the process writes until it ends; throws where it fails. */
export async function linesUntilEnd(child: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The writing process ended with ${code}`);
  return lines;
}

/** Kills the process and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "close");
  child.kill("SIGKILL");
  await gone;
}

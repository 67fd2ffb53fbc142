import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, type Workspace } from "./workspace.ts";

/** The part of the command line's answer that is scored. */
export interface AnswerJson {
  readonly question: string;
  readonly status: "answered" | "not_found";
  readonly text: string;
  readonly figures: readonly { readonly value: number; readonly unit: string; readonly text: string }[];
  readonly citations: readonly {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
  readonly milliseconds: number;
}

/** What a run of the command line took and gave. */
export interface Run {
  readonly stdout: string;
  readonly milliseconds: number;
  /** Highest resident memory in megabytes; none where the system does not tell. */
  readonly megabytes?: number;
}

/** Runs `src/cli.ts` in a workspace, with the input on standard input. Rejects when it fails. */
export function runCommand(workspace: Workspace, args: readonly string[], input = ""): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "src/cli.ts"), ...args], {
    cwd: ROOT,
    env: { ...process.env, KNOWLEDGE_DIR: workspace.knowledge, DATA_DIR: workspace.data },
  });
  let stdout = "";
  let stderr = "";
  let megabytes: number | undefined;
  const watch = setInterval(() => {
    megabytes = peakMegabytes(child.pid) ?? megabytes;
  }, 50);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  // A command that fails early closes its input; its exit code tells the rest.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on("close", (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${args[0]} ended with ${code}: ${stderr.slice(-2000)}`));
      const run = { stdout, milliseconds: performance.now() - started };
      resolve(megabytes === undefined ? run : { ...run, megabytes });
    });
  });
}

/** Asks all questions in one batch; one answer each, in order. */
export async function askBatch(
  workspace: Workspace,
  questions: readonly string[],
): Promise<{ readonly answers: readonly AnswerJson[]; readonly run: Run }> {
  const run = await runCommand(workspace, ["ask", "--json", "--batch"], `${questions.join("\n")}\n`);
  const answers = run.stdout
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as AnswerJson);
  if (answers.length !== questions.length)
    throw new Error(`Asked ${questions.length} questions, got ${answers.length} answers`);
  return { answers, run };
}

function peakMegabytes(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

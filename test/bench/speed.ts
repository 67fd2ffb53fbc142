import { askBatch, type Run, runCommand } from "./command-line.ts";
import { LANGUAGES } from "./questions.ts";
import { type QuestionSet, setOf } from "./sets.ts";
import { median, printTable } from "./table.ts";
import { writeVariedReports } from "./varied-reports.ts";
import { createWorkspace } from "./workspace.ts";

const CHARACTERS = 600_000;
/** Questions that warm a process up and are not counted. */
const WARM_UP = 5;

/** Prints build time, cold start, warm latency and memory on one set's documents and on many reports. */
export async function benchSpeed(set: QuestionSet, many: QuestionSet): Promise<void> {
  const rows = [await measure(set, set.name), await measure(many, "many reports", CHARACTERS)];
  const header = [
    "documents",
    "characters",
    "build ms",
    "cold ask ms",
    "warm median ms",
    "warm p95 ms",
    "peak MB",
  ];
  printTable("Speed and memory of the command line", header, rows);
}

async function measure(set: QuestionSet, name: string, characters?: number): Promise<string[]> {
  const workspace = createWorkspace(characters === undefined ? set.documents : undefined);
  try {
    const size =
      characters === undefined
        ? "-"
        : String(writeVariedReports(set.documents, workspace.reports, characters).characters);
    const build = await runCommand(workspace, ["index", "--rebuild"]);
    const { questions } = setOf(set);
    const cold = await runCommand(workspace, ["ask", "--json", questions[0]?.hans ?? "全年情况"]);
    const asked = LANGUAGES.flatMap((language) => questions.map((question) => question[language]));
    const { answers, run } = await askBatch(workspace, asked);
    const times = answers.slice(WARM_UP).map((answer) => answer.milliseconds);
    const late = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
    const durations = [build.milliseconds, cold.milliseconds, median(times), late];
    return [name, size, ...durations.map((value) => value.toFixed(0)), peak([build, cold, run])];
  } finally {
    workspace.remove();
  }
}

function peak(runs: readonly Run[]): string {
  const known = runs.map((run) => run.megabytes).filter((value) => value !== undefined);
  return known.length === 0 ? "-" : Math.max(...known).toFixed(0);
}

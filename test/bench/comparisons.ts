import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnswerJson, askBatch } from "./command-line.ts";
import { LANGUAGES } from "./questions.ts";
import { printTable, share } from "./table.ts";
import { createWorkspace, ROOT } from "./workspace.ts";

/** One question on several reports, in three languages, with what a right answer holds. */
export interface ComparisonQuestion {
  readonly id: string;
  /** What is asked for; `plain` is stated and must not be computed, `refuse` cannot be compared. */
  readonly operation: string;
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
  /** Value of the first figure. */
  readonly first?: number;
  /** Values one of which the computed value must be. */
  readonly computed?: readonly number[];
  /** How many figures the answer rests on. */
  readonly operands?: number;
  /** Pattern that the text of a refusal must match. */
  readonly reason?: string;
  /** Pattern that the text of an answer must match: its yes or no. */
  readonly says?: string;
}

/** A set of comparisons and the folder of the reports it asks about. */
export interface ComparisonSet {
  readonly file: string;
  readonly documents: string;
}

const OWN: ComparisonSet = {
  file: join(ROOT, "test/evals/comparisons.jsonl"),
  documents: join(ROOT, "test/evals/comparisons"),
};

/** The questions of a set of comparisons, the repository's own where none is named. */
export function comparisonQuestions(file = OWN.file): ComparisonQuestion[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as ComparisonQuestion);
}

/** What is wrong with an answer; undefined where nothing is. */
export function faultOf(
  question: ComparisonQuestion,
  answer: Pick<AnswerJson, "status" | "text" | "figures"> & {
    readonly computed?: { readonly value: number };
  },
): string | undefined {
  if (question.operation === "refuse") {
    if (answer.status !== "not_found") return "answered";
    return new RegExp(question.reason ?? "").test(answer.text) ? undefined : "does not say why";
  }
  if (answer.status !== "answered") return "refused";
  if (question.operation === "plain" && answer.computed !== undefined) return "computed what is stated";
  if (question.computed !== undefined && !question.computed.includes(answer.computed?.value ?? Number.NaN))
    return `computed ${answer.computed?.value}`;
  if (question.first !== undefined && answer.figures[0]?.value !== question.first)
    return `first figure ${answer.figures[0]?.text}`;
  if (question.says !== undefined && !new RegExp(question.says).test(answer.text)) return "says otherwise";
  if (question.operands !== undefined && answer.figures.length !== question.operands)
    return `${answer.figures.length} figures`;
  return undefined;
}

/** Prints how many comparisons of each kind are right, in each language. */
export async function benchComparisons(showMisses: boolean, set: ComparisonSet = OWN): Promise<void> {
  const questions = comparisonQuestions(set.file);
  const workspace = createWorkspace(set.documents);
  const rows: string[][] = [];
  const misses: string[] = [];
  try {
    for (const language of LANGUAGES) {
      const { answers } = await askBatch(
        workspace,
        questions.map((question) => question[language]),
      );
      const faults = questions.map((question, i) => {
        const answer = answers[i];
        if (answer === undefined) throw new Error(`No answer to ${question.id}`);
        const fault = faultOf(question, answer);
        if (fault !== undefined)
          misses.push(
            `${question.id} ${language} ${question[language]}\n   ${fault}\n   ${answer.text.slice(0, 300)}`,
          );
        return fault;
      });
      const right = (wanted: (operation: string) => boolean) => {
        const of = questions.flatMap((question, i) => (wanted(question.operation) ? [faults[i]] : []));
        return share(of.filter((fault) => fault === undefined).length, of.length);
      };
      rows.push([
        language,
        right((one) => one !== "plain" && one !== "refuse"),
        right((one) => one === "plain"),
        right((one) => one === "refuse"),
      ]);
    }
  } finally {
    workspace.remove();
  }
  printTable(
    "Comparisons over several reports",
    ["language", "compared", "stated, not computed", "refused with reason"],
    rows,
  );
  if (showMisses) console.log(`\n${misses.length} misses\n${misses.join("\n")}`);
}

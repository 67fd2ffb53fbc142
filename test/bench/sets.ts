import { join } from "node:path";
import { type Question, readQuestions } from "./questions.ts";
import { ROOT } from "./workspace.ts";

/** A file of questions and the folder of the documents they are asked on. */
export interface QuestionSet {
  readonly name: string;
  readonly file: string;
  readonly documents: string;
}

/** The sets of this repository. */
export const SETS: readonly QuestionSet[] = [
  { name: "town", file: join(ROOT, "test/evals/town.jsonl"), documents: join(ROOT, "knowledge/reports") },
  {
    name: "synthetic",
    file: join(ROOT, "test/evals/synthetic.jsonl"),
    documents: join(ROOT, "test/evals/documents"),
  },
  // Tuned on the first, never on the second.
  {
    name: "provinces-dev",
    file: join(ROOT, "test/evals/provinces-dev.jsonl"),
    documents: join(ROOT, "test/evals/provinces"),
  },
  {
    name: "provinces-test",
    file: join(ROOT, "test/evals/provinces-test.jsonl"),
    documents: join(ROOT, "test/evals/provinces"),
  },
];

/** The set with its questions read, and those that a passage answers. */
export function setOf(set: QuestionSet): { questions: Question[]; answerable: Question[] } {
  const questions = readQuestions(set.file);
  return { questions, answerable: questions.filter(({ kind, quote }) => kind !== "refuse" && quote) };
}

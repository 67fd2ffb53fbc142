import type { StruckSentence } from "./judge-sentence.ts";
import { appendJsonLine } from "./model/json-lines.ts";

/** What was not shown, and for whom it was written. */
export interface StruckEntry {
  readonly purpose: string;
  readonly person?: string;
  readonly question: string;
  readonly struck: readonly StruckSentence[];
  /** Why the model's text was given up as a whole, where it was. */
  readonly fallback?: string;
}

/** Writes down what was struck out, for the administrators. */
export type StruckLog = (entry: StruckEntry) => void;

/** A log of JSON lines; `withQuestions` false keeps the text of questions out of it. */
export function createStruckLog(path: string, withQuestions: boolean, now = () => new Date()): StruckLog {
  return ({ question, ...entry }) => {
    if (entry.struck.length === 0 && entry.fallback === undefined) return;
    appendJsonLine(path, { at: now().toISOString(), ...(withQuestions ? { question } : {}), ...entry });
  };
}

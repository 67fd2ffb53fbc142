import { readFileSync } from "node:fs";

/** The three forms in which every question is asked. */
export const LANGUAGES = ["hans", "hant", "en"] as const;
export type QuestionLanguage = (typeof LANGUAGES)[number];

/** One question of a set, in three languages, with what a right answer holds. */
export interface Question {
  readonly id: string;
  /** File name of the document that answers it. */
  readonly doc: string;
  readonly kind: "figure" | "comparison" | "fact" | "list" | "date" | "yesno" | "refuse";
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
  /** The first figure must equal one of these. */
  readonly value?: readonly string[];
  readonly unit?: string;
  /** The first citation must contain it, or one of them where the document gives two answers. */
  readonly quote?: string | readonly string[];
  readonly note?: string;
}

/** Reads a question set: one JSON object a line. */
export function readQuestions(path: string): Question[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Question);
}

/** The quotes of which one is enough; none where the set gives none. */
export function quotesOf(question: Question): readonly string[] {
  const { quote } = question;
  if (quote === undefined) return [];
  return typeof quote === "string" ? [quote] : quote;
}

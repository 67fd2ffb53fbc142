import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnswerJson } from "./command-line.ts";
import { type Question, quotesOf } from "./questions.ts";
import { median, share } from "./table.ts";

/** What was right and wrong in one answer; a part that does not apply is left out. */
export interface Verdict {
  readonly refusedRightly?: boolean;
  readonly answered?: boolean;
  readonly quoteFirst?: boolean;
  readonly figureFirst?: boolean;
  /** Quotes at their offsets, of all quotes. */
  readonly exactQuotes: number;
  readonly quotes: number;
  readonly milliseconds: number;
}

/** Judges one answer; `read` gives the text of a cited document. */
export function judge(question: Question, answer: AnswerJson, read: (document: string) => string): Verdict {
  const exactQuotes = answer.citations.filter(
    ({ document, start, end, quote }) => quote !== "" && read(document).slice(start, end) === quote,
  ).length;
  const base = { exactQuotes, quotes: answer.citations.length, milliseconds: answer.milliseconds };
  if (question.kind === "refuse") return { ...base, refusedRightly: answer.status === "not_found" };
  const answered = answer.status === "answered";
  const quotes = quotesOf(question);
  const first = answer.citations[0];
  const figure = answer.figures[0];
  return {
    ...base,
    answered,
    ...(quotes.length > 0 && {
      quoteFirst:
        answered &&
        first?.document.split("/").at(-1) === question.doc &&
        quotes.some((quote) => first.quote.includes(quote)),
    }),
    ...(question.value && {
      figureFirst: answered && figure !== undefined && question.value.some((v) => Number(v) === figure.value),
    }),
  };
}

/** True where anything in the answer is wrong. */
export function isMiss(verdict: Verdict): boolean {
  const parts = [verdict.refusedRightly, verdict.answered, verdict.quoteFirst, verdict.figureFirst];
  return parts.includes(false) || verdict.exactQuotes < verdict.quotes;
}

/** Reads the cited files of a knowledge folder, each once; a file that cannot be read has no text. */
export function createReader(knowledge: string): (document: string) => string {
  const texts = new Map<string, string>();
  return (document) => {
    let text = texts.get(document);
    if (text === undefined) {
      try {
        text = readFileSync(join(knowledge, document), "utf8").replace(/^\uFEFF/, "");
      } catch {
        text = "";
      }
      texts.set(document, text);
    }
    return text;
  };
}

/** Names of the columns that `summary` fills. */
export const SCORE_COLUMNS = [
  "right quote first",
  "right figure first",
  "refused",
  "wrongly refused",
  "exact quotes",
  "median ms",
];

/** The verdicts of one set in one language, as cells of a table. */
export function summary(verdicts: readonly Verdict[]): string[] {
  const tally = (pick: (verdict: Verdict) => boolean | undefined, wanted: boolean) => {
    const judged = verdicts.map(pick).filter((value) => value !== undefined);
    return share(judged.filter((value) => value === wanted).length, judged.length);
  };
  const sum = (pick: (verdict: Verdict) => number) => verdicts.reduce((total, v) => total + pick(v), 0);
  return [
    tally((v) => v.quoteFirst, true),
    tally((v) => v.figureFirst, true),
    tally((v) => v.refusedRightly, true),
    tally((v) => v.answered, false),
    share(
      sum((v) => v.exactQuotes),
      sum((v) => v.quotes),
    ),
    median(verdicts.map((v) => v.milliseconds)).toFixed(1),
  ];
}

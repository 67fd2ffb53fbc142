import type { Answer, Citation } from "../domain/answer.ts";
import { fold } from "../language/fold.ts";
import * as words from "./question-words.ts";

/** Where one line may go on to ask another thing. */
const CUTS =
  /[?？;；]|[,，、]\s*(?:并且?|而且|同时|以及|还有|又|and |also )?|(?:并且?|而且|以及)(?=.{0,12}(?:多少|几))|\s+and\s+(?:also\s+)?(?=how (?:many|much)\b|what\b|when\b|which\b)/gi;
const ASKS = [
  words.ASKS_DATE,
  words.ASKS_LIST,
  words.ASKS_REASON,
  /多少|几多|几[^乎个时月]|how (?:many|much|far|long|big|old|high)\b/,
];
/** What compares is one question: 哪个高，高多少. */
const COMPARES = /哪个|哪边|哪里|谁|比|相差|差多少|which|whose|than|compare/;
const MOST = 3;
const BARE_MARK = /\[(\d{1,3})\]/g;

/**
 * The questions that one line asks, in order: 查处多少起，抓了多少人. What asks nothing itself goes with what follows, or at
 * the end with what precedes. One question, or more than three, are left as they are.
 */
export function questionsIn(line: string): string[] {
  const folded = fold(line);
  if (COMPARES.test(folded)) return [line];
  const parts: string[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    if (!ASKS.some((asks) => asks.test(folded.slice(start, end)))) return;
    parts.push(line.slice(start, end));
    start = next;
  };
  for (const { index, 0: cut } of folded.matchAll(CUTS)) close(index, index + cut.length);
  close(line.length, line.length);
  const last = parts.pop() ?? "";
  const whole = [...parts, last + line.slice(start)].map((part) =>
    part.replace(/^[\s,，、;；]+|[\s,，、;；]+$/g, ""),
  );
  return whole.length < 2 || whole.length > MOST ? [line] : whole;
}

/** The answers to the questions of one line as one; what was not found is said, and does not undo what was. */
export function joinAnswers(question: string, answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (first === undefined) throw new Error("No answers to join");
  const found = answers.filter(({ status }) => status === "answered");
  if (found.length === 0 || answers.length === 1) return { ...first, question };
  const citations: Citation[] = [];
  const figures: Answer["figures"][number][] = [];
  const lines: string[] = [];
  const quotes: string[] = [];
  for (const answer of answers) {
    if (answer.status !== "answered") {
      lines.push(answer.text.split("\n")[0] ?? "");
      continue;
    }
    const numbers = new Map(answer.citations.map((citation) => [citation.number, cite(citation, citations)]));
    const moved = (text: string) =>
      text.replace(BARE_MARK, (mark, number: string) => `[${numbers.get(Number(number)) ?? mark}]`);
    for (const figure of answer.figures)
      figures.push({ ...figure, citation: numbers.get(figure.citation) ?? figure.citation });
    for (const line of answer.text.split("\n")) (line.startsWith("「") ? quotes : lines).push(moved(line));
  }
  const text = [...new Set([...lines, ...quotes])].join("\n");
  const whole: Answer = { ...first, question, status: "answered", text, figures, citations };
  const { missing: _missing, closest: _closest, ...rest } = whole;
  return rest;
}

/** The number of a citation among those of the whole answer. */
function cite(citation: Citation, known: Citation[]): number {
  const same = known.find(
    (one) => one.documentId === citation.documentId && one.span.start === citation.span.start,
  );
  if (same !== undefined) return same.number;
  known.push({ ...citation, number: known.length + 1 });
  return known.length;
}

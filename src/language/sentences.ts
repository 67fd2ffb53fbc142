import type { Span } from "../domain/span.ts";

const SENTENCE_END = new Set("。！？!?;；");
const LINE_ENDS = new Set("。！？!?;；\n\r");
const CLAUSE_END = new Set("，,。！？!?；;、：:");
const CLOSING = new Set('"”」』）)』');

/**
 * Sentences of `text`, cut after 。！？； and line ends, closing quotes included; white space trimmed. Those within a `span`,
 * a stretch of one paragraph, are not cut at line ends: there these only cut the text to a width.
 */
export function sentencesIn(text: string, span?: Span): Span[] {
  if (span === undefined) return cutAfter(text, { start: 0, end: text.length }, LINE_ENDS);
  return cutAfter(text, span, SENTENCE_END);
}

/** Clauses of `text` within `span`, a stretch of one paragraph, cut at commas and enumeration commas too; thousands separators do not cut. */
export function clausesIn(text: string, span: Span): Span[] {
  return cutAfter(text, span, CLAUSE_END);
}

function cutAfter(text: string, span: Span, ends: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    const character = text[at] ?? "";
    if (!(ends.has(character) || (character === "." && ends !== CLAUSE_END && isEnglishStop(text, at))))
      continue;
    if (
      (character === "," || character === "，") &&
      isDigit(text[at - 1]) &&
      /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
    )
      continue;
    let end = at + 1;
    while (end < span.end && CLOSING.has(text[end] ?? "")) end++;
    pushTrimmed(found, text, start, end);
    start = end;
    at = end - 1;
  }
  pushTrimmed(found, text, start, span.end);
  return found;
}

function isEnglishStop(text: string, at: number): boolean {
  return /[a-z)]/i.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? " ");
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function pushTrimmed(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (start < end) found.push({ start, end });
}

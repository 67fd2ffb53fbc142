import type { Citation } from "../../../src/domain/answer.ts";

/** Citations of quotes from one document, numbered from 1. */
export function citeQuotes(
  quotes: readonly string[],
  document: Partial<Pick<Citation, "title" | "section" | "place" | "year" | "turned">> = {},
): Citation[] {
  return quotes.map((quote, index) => ({
    number: index + 1,
    documentId: "reports/one.txt",
    title: "岭南县工作总结",
    section: [],
    paragraph: index + 1,
    span: { start: 0, end: quote.length },
    quote,
    ...document,
  }));
}

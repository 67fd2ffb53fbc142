import type { Citation } from "../../../domain/answer.ts";

const BEFORE = /[「『“"·•\s]/u;
const AFTER = /^(?:[」』”"\s]|\[\d+\])*(?=\n|$)/u;

/**
 * Takes the quotes that stand on lines of their own out of an answer's text: text and citations by turns, each
 * citation at most once. What surrounds the quote (marks, brackets, a bullet) goes with it; empty text is left out.
 */
export function splitQuotes(text: string, citations: readonly Citation[]): (string | Citation)[] {
  const places = citations
    .flatMap((citation) => {
      const place = placeOf(text, citation.quote.trim());
      return place === undefined ? [] : [{ ...place, citation }];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: (string | Citation)[] = [];
  let from = 0;
  for (const { start, end, citation } of places) {
    if (start < from) continue;
    pieces.push(text.slice(from, start).trim(), citation);
    from = end;
  }
  pieces.push(text.slice(from).trim());
  return pieces.filter((piece) => piece !== "");
}

function placeOf(text: string, quote: string): { readonly start: number; readonly end: number } | undefined {
  if (quote === "") return undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    let start = at;
    while (start > 0 && text[start - 1] !== "\n" && BEFORE.test(text[start - 1] ?? "")) start -= 1;
    const after = AFTER.exec(text.slice(at + quote.length));
    if ((start === 0 || text[start - 1] === "\n") && after !== null)
      return { start, end: at + quote.length + after[0].length };
  }
  return undefined;
}

import type { Language } from "../../../domain/answer.ts";
import { type Document, headingPath, paragraphAt } from "../../../domain/document.ts";
import type { Span } from "../../../domain/span.ts";
import type { RecordedCitation } from "../delivery/stores.ts";
import { ANSWERS } from "../messages/answers.ts";
import { SOURCES } from "../messages/sources.ts";
import { type FormattedText, join, plain, styled, toLabel, wrapped } from "./formatted-text.ts";
import { say } from "./say.ts";

/** A source as shown in the chat, and the numbers of the paragraphs before and after it. */
export interface SourceView {
  readonly message: FormattedText;
  readonly previous?: number;
  readonly next?: number;
}

// Leaves room for headings in a message of 4,096 units.
const ROOM = 3_200;

/**
 * A cited place in its document: headings, the paragraph, the quote in bold. `paragraph` turns to another one of the
 * same document. Where the document has changed or gone since the answer, the view says so and shows the old quote.
 */
export function renderSource(
  citation: RecordedCitation,
  document: Document | undefined,
  language: Language,
  paragraph?: number,
): SourceView {
  if (document === undefined) return { message: oldQuote(citation, say(language, SOURCES.removed)) };
  const changed = document.sha256 !== citation.sha256;
  const quote = changed ? findQuote(document, citation) : citation.span;
  const notice = changed ? [plain(say(language, SOURCES.changed))] : [];
  if (quote === undefined) {
    return { message: join([...notice, oldQuote(citation, say(language, SOURCES.changedQuote))], "\n\n") };
  }
  return viewOf(document, quote, language, notice, paragraph);
}

function oldQuote(citation: RecordedCitation, line: string): FormattedText {
  const title = `📄 ${[citation.title, ...citation.section].map((name) => toLabel(name)).join(" › ")}`;
  return join([title, line, styled(clip(citation.quote), "blockquote")], "\n\n");
}

function findQuote(document: Document, citation: RecordedCitation): Span | undefined {
  const start = citation.quote.length === 0 ? -1 : document.text.indexOf(citation.quote);
  return start < 0 ? undefined : { start, end: start + citation.quote.length };
}

function viewOf(
  document: Document,
  quote: Span,
  language: Language,
  notice: readonly FormattedText[],
  number: number | undefined,
): SourceView {
  const from = number === undefined ? paragraphAt(document, quote.start) : document.paragraphs[number - 1];
  const to = number === undefined ? paragraphAt(document, Math.max(quote.start, quote.end - 1)) : from;
  const shown = { start: from?.span.start ?? quote.start, end: Math.max(to?.span.end ?? quote.end, 0) };
  if (number === undefined) {
    shown.start = Math.min(shown.start, quote.start);
    shown.end = Math.max(shown.end, quote.end);
  }
  const path = [document.title, ...headingPath(document, from?.section)]
    .map((name) => toLabel(name))
    .join(" › ");
  const place = say(language, ANSWERS.paragraph, { number: from?.number ?? 1 });
  const message = join(
    [...notice, `📄 ${path} · ${place}`, wrapped(marked(document, shown, quote), "blockquote")],
    "\n\n",
  );
  const first = (from?.number ?? 1) - 1;
  const after = (to?.number ?? 1) + 1;
  return {
    message,
    ...(first >= 1 ? { previous: first } : {}),
    ...(after <= document.paragraphs.length ? { next: after } : {}),
  };
}

function marked(document: Document, shown: Span, quote: Span): FormattedText {
  const text = document.text;
  if (quote.end <= shown.start || quote.start >= shown.end)
    return plain(clip(text.slice(shown.start, shown.end)));
  const long = shown.end - shown.start > ROOM;
  const start = long ? Math.max(shown.start, whole(text, quote.start - 300)) : shown.start;
  const end = long ? Math.min(shown.end, whole(text, quote.end + 300)) : shown.end;
  return join([
    start > shown.start ? "…" : "",
    text.slice(start, Math.max(start, quote.start)),
    styled(clip(text.slice(Math.max(quote.start, shown.start), Math.min(quote.end, shown.end))), "bold"),
    text.slice(Math.min(quote.end, end), end),
    end < shown.end ? "…" : "",
  ]);
}

function clip(text: string): string {
  return text.length <= ROOM ? text : `${text.slice(0, whole(text, ROOM))}…`;
}

/** Moves an offset out of a surrogate pair. */
function whole(text: string, at: number): number {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

import type { Span } from "./span.ts";

/** What is indexed and retrieved: a paragraph, or a piece of one cut at sentence ends. */
export interface Passage {
  /** Stable while the document's content is: document id, sha256 prefix, start offset. */
  readonly id: string;
  readonly documentId: string;
  readonly span: Span;
  /** Text of the passage, `document.text.slice(span.start, span.end)`. */
  readonly text: string;
  /** Headings above, outermost first; the document's title is not among them. */
  readonly headings: readonly string[];
  /** Title of the document. */
  readonly title: string;
  /** Number of the paragraph it is, or is a piece of. */
  readonly paragraph: number;
}

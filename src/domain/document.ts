import type { Span } from "./span.ts";

/** What a document is, as far as its title or front matter tells. */
export type DocumentKind = "report" | "plan" | "policy" | "table" | "other";

/** One heading of a document and the text below it, up to the next heading of its level or above. */
export interface Section {
  /** The heading as it stands in the text, numbering included, white space trimmed. */
  readonly heading: string;
  /** 1 for the highest level. */
  readonly level: number;
  /** The heading itself. */
  readonly span: Span;
  /** From the end of the heading to the end of the section, sub-sections included. */
  readonly body: Span;
  /** Index into `Document.sections` of the section above, none at the top. */
  readonly parent?: number;
}

/** One paragraph of running text, a table row, or a heading line. Paragraphs never overlap and stand in order. */
export interface Paragraph {
  /** Counts from 1 through the document, headings included. */
  readonly number: number;
  readonly span: Span;
  /** Index into `Document.sections` of the innermost section, none before the first heading. */
  readonly section?: number;
  /** True where the whole paragraph is a heading. */
  readonly heading: boolean;
}

/** A document as read: the text that every span refers to, its outline, and what it states of itself. */
export interface Document {
  /** Stable name of the document: its path relative to the knowledge folder, forward slashes. */
  readonly id: string;
  /** Same as `id`; kept apart so that a store may use other identities. */
  readonly path: string;
  readonly title: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly kind: DocumentKind;
  /** Decoded text, verbatim for text files (line ends kept, byte order mark dropped); extracted text otherwise. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** Place that the document speaks for, in its own script: 某鎮, 某省. */
  readonly place?: string;
  /** Year whose work it reports (a plan alone: the year planned). */
  readonly year?: number;
  /** Date of issue, ISO 8601, where stated; a year or year-month may stand alone. */
  readonly issued?: string;
  /** Front matter of a policy note: issuing body, document number, effective date, sources. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Headings above a place in the text, outermost first. */
export function headingPath(document: Document, section: number | undefined): string[] {
  const path: string[] = [];
  for (let index = section; index !== undefined; index = document.sections[index]?.parent) {
    const heading = document.sections[index]?.heading;
    if (heading !== undefined) path.unshift(heading);
  }
  return path;
}

/** The paragraph that holds the offset, or the last one before it. */
export function paragraphAt(document: Document, offset: number): Paragraph | undefined {
  let low = 0;
  let high = document.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const paragraph = document.paragraphs[middle];
    if (paragraph !== undefined && paragraph.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return document.paragraphs[low];
}

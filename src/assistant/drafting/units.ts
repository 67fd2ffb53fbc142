import { type Document, headingPath, type Paragraph } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import { covers, type Span } from "../../domain/span.ts";
import { fold } from "../../language/fold.ts";
import { commaClauses, withoutNumbering } from "../../language/join-clauses.ts";
import { sentencesIn } from "../../language/sentences.ts";
import type { Reading } from "./templates.ts";

/** What a part of a document speaks of. */
export type Part = "review" | "problems" | "plan" | "safeguards" | "policy";

/** A clause between commas that can be carried over into a draft. */
export interface Clause {
  readonly span: Span;
  /** Folded, without the numbering at its head. */
  readonly folded: string;
  readonly figures: readonly Figure[];
}

/** A sentence of a document with its clauses; what cannot be carried over is left out of them. */
export interface Unit {
  readonly document: Document;
  readonly span: Span;
  readonly part: Part;
  readonly paragraph: number;
  readonly section?: number;
  readonly clauses: readonly Clause[];
  readonly folded: string;
  /** True where the source ends it with a semicolon. */
  readonly goesOn: boolean;
}

/** The sentences of a document that a draft may take up, in order: no headings, signatures, greetings, leftovers. */
export function readUnits(document: Document, figures: readonly Figure[], reading: Reading): Unit[] {
  const units: Unit[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.heading || isFurniture(document, paragraph, reading)) continue;
    let part = partOf(document, paragraph.section, reading);
    for (const span of sentencesIn(document.text, paragraph.span)) {
      if (isHeading(document, span)) continue;
      const folded = fold(document.text.slice(span.start, span.end));
      part = turned(part, folded, reading);
      const clauses = clausesOf(document, span, figures, reading);
      if (clauses.length === 0 || reading.asides.test(withoutNumbering(folded.slice(leadIn(folded)))))
        continue;
      units.push({
        document,
        span,
        part,
        paragraph: paragraph.number,
        ...(paragraph.section === undefined ? {} : { section: paragraph.section }),
        clauses,
        folded,
        goesOn: /[;；]["」”』]?$/.test(folded),
      });
    }
  }
  return units;
}

/** The part that the headings above a section name, the innermost first; else what the document is. */
export function partOf(document: Document, section: number | undefined, reading: Reading): Part {
  if (document.kind === "policy") return "policy";
  for (const heading of headingPath(document, section).map(fold).reverse())
    for (const [part, pattern] of Object.entries(reading.parts) as [Part, RegExp][])
      if (pattern.test(heading)) return part;
  return document.kind === "plan" ? "plan" : "review";
}

function turned(part: Part, folded: string, reading: Reading): Part {
  if (part !== "review" && part !== "problems") return part;
  if (reading.turns.plan.test(folded)) return "plan";
  return part === "review" && reading.turns.problems.test(folded) ? "problems" : part;
}

/** Lines at the end of a document among which the signature stands. */
const CLOSING_LINES = 6;
const DATE_ALONE =
  /^[\d〇零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]+月(?:[\d一二三四五六七八九十]+日)?$/;

/** A line that is no running text: the title, a greeting, a signature, a date, an attachment. */
function isFurniture(document: Document, paragraph: Paragraph, reading: Reading): boolean {
  const line = fold(document.text.slice(paragraph.span.start, paragraph.span.end));
  if (line === fold(document.title) || DATE_ALONE.test(line)) return true;
  if (line.length >= 30) return false;
  const last = paragraph.number > document.paragraphs.length - CLOSING_LINES;
  return (
    reading.leftovers.test(line) || line.endsWith(":") || (last && !/\d/.test(line) && !/[。!?;]$/.test(line))
  );
}

function isHeading(document: Document, span: Span): boolean {
  return document.sections.some(
    (section) => section.span.start <= span.start && span.end <= section.span.end + 1,
  );
}

function clausesOf(
  document: Document,
  sentence: Span,
  figures: readonly Figure[],
  reading: Reading,
): Clause[] {
  const from = sentence.start + leadIn(fold(document.text.slice(sentence.start, sentence.end)));
  const clauses: Clause[] = [];
  for (const span of commaClauses(document.text, { start: from, end: sentence.end })) {
    const raw = document.text.slice(span.start, span.end);
    const bare = withoutNumbering(fold(raw));
    if (bare === "" || reading.leftovers.test(bare) || !/[\u3400-\u9fff]/.test(bare)) continue;
    // The head of a table names columns and says nothing.
    if (bare.includes("|") && !/\d/.test(bare)) continue;
    const own = figures.filter(
      (figure) => covers(span, figure.span) && !isQuoted(raw, figure.span.start - span.start),
    );
    const start = span.end - bare.length;
    clauses.push({ span: { start, end: span.end }, folded: bare, figures: own });
  }
  return clauses;
}

/** A number within quotation marks belongs to a name: 最多跑一次. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    (before.split('"').length % 2 === 0 && text.indexOf('"', at) > 0) || /[“「『][^”」』]*$/u.test(before)
  );
}

/** Length of what stands before the first of several points: 存在一些问题:一是…, 重点抓好以下工作:… */
function leadIn(folded: string): number {
  const match =
    /^[^:]*:(?=[一首]是|(?:第?一|首先)[,、是]|\(一\)|1[.、])|^[^:]*(?:如下|以下|下列)[^:,]*:/.exec(folded);
  return match?.[0].length ?? 0;
}

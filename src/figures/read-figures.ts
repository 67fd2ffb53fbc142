import { type Document, headingPath, type Paragraph } from "../domain/document.ts";
import type { Figure, Quantity, QuantityKind } from "../domain/figure.ts";
import { covers, type Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { clausesIn, sentencesIn } from "../language/sentences.ts";
import { type Unwrapped, unwrap } from "../language/wraps.ts";
import { voicesOf } from "./course.ts";
import { contextOf } from "./paragraph-context.ts";
import type { Found } from "./read-figure.ts";
import { readRow } from "./read-row.ts";
import { readSentence } from "./read-sentence.ts";
import { goOn, leave, nothingSaid, type Said } from "./statement.ts";
import { type Cell, createRowReader, labelledCells } from "./table-rows.ts";
import type { Voice } from "./voice.ts";

const NUMERAL = /[\d零〇一二三四五六七八九十百千万亿半]/;

const PEOPLE = /人口|人数/;
const MONEY = /投入|投资|资金|收入|花费|补助|捐|经费|产值/;
const NEAR = 20;

/** Every figure of a document, in order of its place in the text. Dates and ages are no figures of a report. */
export function readFigures(document: Document): Figure[] {
  const voices = voicesOf(document);
  const figures: Figure[] = [];
  let before: Said | undefined;
  const rows = createRowReader();
  for (const [at, paragraph] of document.paragraphs.entries()) {
    const [line, next] = [lineOf(document, paragraph), lineOf(document, document.paragraphs[at + 1])];
    const cells = rows.read(line, next) ?? (document.kind === "table" ? labelledCells(line) : undefined);
    if (cells !== undefined && !paragraph.heading) {
      for (const figure of figuresOfRow(document, paragraph, cells)) figures.push(figure);
      continue;
    }
    const voice = voices[at];
    if (voice === undefined) throw new Error("A paragraph without a voice");
    const read = figuresOf(document, paragraph, voice, voice.mixed ? before : undefined);
    before = read.said;
    for (const figure of read.figures) figures.push(figure);
  }
  return figures;
}

function figuresOf(document: Document, paragraph: Paragraph, voice: Voice, before: Said | undefined) {
  const { head, headings } = contextOf(document, paragraph);
  const figures: Figure[] = [];
  let said: Said = before === undefined ? nothingSaid(head) : goOn(head, before);
  for (const sentence of sentencesIn(document.text, paragraph.span)) {
    const { text, at } = unwrap(document.text.slice(sentence.start, sentence.end));
    if (!NUMERAL.test(fold(text))) {
      said = leave(said, text);
      continue;
    }
    const read = readSentence(text, voice, said);
    said = read.said;
    const clauses = clausesIn(document.text, sentence);
    for (const found of read.found)
      figures.push(toFigure(document, { sentence, at }, clauses, found, headings));
  }
  return { figures, said };
}

function lineOf(document: Document, paragraph: Paragraph | undefined): string {
  return paragraph === undefined ? "" : document.text.slice(paragraph.span.start, paragraph.span.end);
}

/** Figures of a table's row; the row is clause and sentence of each. */
function figuresOfRow(
  document: Document,
  { span: row, section }: Paragraph,
  cells: readonly Cell[],
): Figure[] {
  const year = document.year === undefined ? undefined : String(document.year);
  const place = document.place;
  return readRow(cells, document.year).map(({ quantity, ...found }) => {
    const span = moved(quantity.span, row.start);
    return {
      ...(year === undefined ? {} : { period: year }),
      ...(place === undefined ? {} : { place }),
      ...quantity,
      ...found,
      span,
      number: moved(quantity.number, row.start),
      id: `${document.id}#${span.start}`,
      documentId: document.id,
      qualifiers: [document.title, ...headingPath(document, section)],
      clause: row,
      sentence: row,
    };
  });
}

function toFigure(
  document: Document,
  { sentence, at }: { readonly sentence: Span; readonly at: Unwrapped["at"] },
  clauses: readonly Span[],
  found: Found,
  headings: readonly string[],
): Figure {
  const { quantity, indicator, status } = found;
  const inText = ({ start, end }: Span) => moved({ start: at(start), end: at(end - 1) + 1 }, sentence.start);
  const [span, number] = [inText(quantity.span), inText(quantity.number)];
  const clause = clauseOf(clauses, span);
  return {
    ...quantity,
    kind: kindOf(quantity, span, document.text, clause),
    span,
    number,
    id: `${document.id}#${span.start}`,
    documentId: document.id,
    indicator,
    qualifiers: [...new Set([...found.qualifiers, ...headings])],
    clause,
    sentence,
    status,
    ...(found.action === "" ? {} : { action: found.action }),
    ...(found.period === undefined ? {} : { period: found.period }),
    ...(document.place === undefined ? {} : { place: document.place }),
    ...(found.change === undefined ? {} : { change: found.change }),
    ...(found.threshold ? { threshold: true } : {}),
    ...(found.part ? { part: true } : {}),
  };
}

/** The clause that holds a span, by halving; the span itself where it reaches over a comma. */
function clauseOf(clauses: readonly Span[], span: Span): Span {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const clause = clauses[low];
  return clause !== undefined && covers(clause, span) ? clause : span;
}

/** 投入1000万 is money: the 元 goes without saying. */
function kindOf(quantity: Quantity, { start, end }: Span, text: string, clause: Span): QuantityKind {
  if (quantity.kind !== "number" || !/^[万亿萬億]+$/.test(quantity.unit)) return quantity.kind;
  const near = text.slice(Math.max(clause.start, start - NEAR), Math.min(clause.end, end + NEAR));
  if (MONEY.test(fold(near))) return "money";
  return PEOPLE.test(fold(text.slice(Math.max(clause.start, start - NEAR), start))) ? "people" : "number";
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

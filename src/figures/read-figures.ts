import type { Document, Paragraph } from "../domain/document.ts";
import type { Figure, Quantity } from "../domain/figure.ts";
import { covers, type Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { clausesIn, sentencesIn } from "../language/sentences.ts";
import { contextOf } from "./paragraph-context.ts";
import { type Found, readSentence } from "./read-sentence.ts";
import { leave, nothingSaid, type Said } from "./statement.ts";
import { type Voice, voiceOf } from "./voice.ts";

const NUMERAL = /[\d零〇一二三四五六七八九十百千万亿半]/;

const MONEY = /投入|投资|资金|收入|花费|补助|捐|经费|产值/;
const NEAR = 20;

/** Every figure of a document, in order of its place in the text. Dates and ages are no figures of a report. */
export function readFigures(document: Document): Figure[] {
  const voices = new Map<number | undefined, Voice>();
  return document.paragraphs.flatMap((paragraph) => {
    const voice = voices.get(paragraph.section) ?? voiceOf(document, paragraph.section);
    voices.set(paragraph.section, voice);
    return figuresOf(document, paragraph, voice);
  });
}

function figuresOf(document: Document, paragraph: Paragraph, voice: Voice): Figure[] {
  const { head, headings } = contextOf(document, paragraph);
  const figures: Figure[] = [];
  let said: Said = nothingSaid(head);
  for (const sentence of sentencesIn(document.text, paragraph.span)) {
    const text = document.text.slice(sentence.start, sentence.end);
    if (!NUMERAL.test(fold(text))) {
      said = leave(said, text);
      continue;
    }
    const read = readSentence(text, voice, said);
    said = read.said;
    const clauses = clausesIn(document.text, sentence);
    for (const found of read.found) figures.push(toFigure(document, sentence, clauses, found, headings));
  }
  return figures;
}

function toFigure(
  document: Document,
  sentence: Span,
  clauses: readonly Span[],
  found: Found,
  headings: readonly string[],
): Figure {
  const quantity = shift(found.quantity, sentence.start);
  const clause = clauseOf(clauses, quantity.span);
  const { period, change, action, indicator, status } = found;
  return {
    ...impliedMoney(quantity, document.text, clause),
    id: `${document.id}#${quantity.span.start}`,
    documentId: document.id,
    indicator,
    ...(action === "" ? {} : { action }),
    qualifiers: [...new Set([...found.qualifiers, ...headings])],
    clause,
    sentence,
    status,
    ...(period === undefined ? {} : { period }),
    ...(document.place === undefined ? {} : { place: document.place }),
    ...(change === undefined ? {} : { change }),
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

/** 投入1000万: the 元 goes without saying. */
function impliedMoney(quantity: Quantity, text: string, clause: Span): Quantity {
  if (quantity.kind !== "number" || !/^[万亿萬億]+$/.test(quantity.unit)) return quantity;
  const { start, end } = quantity.span;
  const near = text.slice(Math.max(clause.start, start - NEAR), Math.min(clause.end, end + NEAR));
  return MONEY.test(fold(near)) ? { ...quantity, kind: "money" } : quantity;
}

function shift(quantity: Quantity, by: number): Quantity {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...quantity, span: move(quantity.span), number: move(quantity.number) };
}

import type { Document } from "../domain/document.ts";
import { headingPath } from "../domain/document.ts";
import type { Figure, FigureStatus, Quantity } from "../domain/figure.ts";
import { covers, type Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { clausesIn, sentencesIn } from "../language/sentences.ts";
import { readPeriods } from "../quantities/read-dates.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { distribute } from "./distribute.ts";
import { changeBefore, indicatorOf } from "./indicator.ts";
import { PLAN_HEADING, REVIEW_HEADING, TARGET_CLAUSE } from "./indicator-words.ts";

/** Every figure of a document, in order of its place in the text. Dates and ages are no figures of a report. */
export function readFigures(document: Document): Figure[] {
  const figures: Figure[] = [];
  for (const paragraph of document.paragraphs) {
    const planned = isPlan(headingPath(document, paragraph.section));
    for (const sentence of sentencesIn(document.text, paragraph.span))
      figures.push(...figuresOfSentence(document, sentence, planned));
  }
  return figures;
}

function figuresOfSentence(document: Document, sentence: Span, planned: boolean): Figure[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const folded = fold(text);
  const clauses = clausesIn(document.text, sentence);
  const periods = readPeriods(text, document.year);
  const figures: Figure[] = [];
  let previousEnd = 0;
  const quantities = readQuantities(text);
  const distributed = distribute(
    text,
    folded,
    quantities.map((quantity) => quantity.span),
  );
  for (const quantity of quantities) {
    const own = shift(quantity, sentence.start);
    const clause = clauses.find((one) => covers(one, own.span)) ?? own.span;
    const from = Math.max(previousEnd, clause.start - sentence.start);
    const lead = folded.slice(from, quantity.span.start);
    const tail = folded.slice(quantity.span.end, clause.end - sentence.start);
    previousEnd = quantity.span.end;
    if (own.kind === "date" || own.kind === "age") continue;
    const before = figures.at(-1);
    const listed = /^[、和与及]$/.test(lead.trim()) && before?.kind === own.kind;
    const change = listed ? before?.change : changeBefore(lead);
    const period =
      periods.filter((one) => one.span.end <= quantity.span.start).at(-1)?.period ??
      periodAfter(document, planned);
    figures.push({
      ...impliedMoney(own, folded.slice(clause.start - sentence.start, clause.end - sentence.start)),
      id: `${document.id}#${own.span.start}`,
      documentId: document.id,
      indicator:
        distributed.get(quantity.span.start) ??
        indicatorOf({
          text,
          folded,
          from,
          quantity,
          lead,
          tail,
          previous: figures.at(-1)?.indicator,
        }),
      clause,
      sentence,
      status: statusOf(planned, folded.slice(Math.max(0, quantity.span.start - 40), quantity.span.start)),
      ...(period === undefined ? {} : { period }),
      ...(document.place === undefined ? {} : { place: document.place }),
      ...(change === undefined ? {} : { change }),
    });
  }
  return figures;
}

/** 投入1000万: the 元 goes without saying. */
function impliedMoney(quantity: Quantity, clause: string): Quantity {
  const bare =
    quantity.kind === "number" &&
    /^[万亿萬億]+$/.test(quantity.unit) &&
    /投入|投资|资金|收入|花费|补助|捐|经费|产值/.test(clause);
  return bare ? { ...quantity, kind: "money" } : quantity;
}

function periodAfter(document: Document, planned: boolean): string | undefined {
  if (document.year === undefined) return undefined;
  return String(document.year + (planned && document.kind === "report" ? 1 : 0));
}

function isPlan(headings: readonly string[]): boolean {
  const path = headings.map(fold);
  const deciding = path.findLast((heading) => PLAN_HEADING.test(heading) || REVIEW_HEADING.test(heading));
  return deciding !== undefined && PLAN_HEADING.test(deciding) && !REVIEW_HEADING.test(deciding);
}

function statusOf(planned: boolean, before: string): FigureStatus {
  if (planned) return "plan";
  return TARGET_CLAUSE.test(before) ? "target" : "done";
}

function shift(quantity: Quantity, by: number): Quantity {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...quantity, span: move(quantity.span), number: move(quantity.number) };
}

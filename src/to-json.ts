import { describeDocument } from "./documents/describe-document.ts";
import { outlineOf } from "./documents/outline.ts";
import type { Answer, Citation } from "./domain/answer.ts";
import type { Document } from "./domain/document.ts";
import type { Draft } from "./domain/draft.ts";
import type { Figure, Quantity } from "./domain/figure.ts";
import type { AskResult, DraftRequest, FigureHit } from "./domain/ports.ts";
import type { Change } from "./ledger/changes.ts";
import type { RowGroup } from "./ledger/group-rows.ts";

/** A citation in the form of the command-line contract. */
export function citationJson(citation: Citation, path = citation.documentId) {
  const { number, title, section, paragraph, span, quote } = citation;
  return { number, document: path, title, section, paragraph, start: span.start, end: span.end, quote };
}

/** An answer in the form of the command-line contract. */
export function answerJson({ answer, milliseconds }: AskResult) {
  const { question, language, status, text, figures, citations, computed, engine, missing } =
    answer satisfies Answer;
  return {
    question,
    language,
    status,
    text,
    figures,
    citations: citations.map((one) => citationJson(one)),
    ...(computed === undefined ? {} : { computed }),
    engine,
    ...(missing === undefined ? {} : { missing }),
    milliseconds,
  };
}

/** A figure or a mere quantity in the form of the command-line contract. */
export function figureJson(text: string, figure: Quantity & Partial<Figure>, citation?: number) {
  const {
    kind,
    value,
    unit,
    baseValue,
    baseUnit,
    low,
    high,
    approximate,
    indicator,
    period,
    place,
    change,
    status,
    span,
  } = figure;
  return {
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    kind,
    value,
    unit,
    baseValue,
    baseUnit,
    low,
    high,
    approximate,
    indicator,
    period: period ?? figure.date,
    place,
    change,
    status,
    citation,
  };
}

/** Figures found for a query, with their citations. */
export function hitsJson(hits: readonly FigureHit[], document: (id: string) => Document | undefined) {
  const figures = hits.map((hit) =>
    figureJson(document(hit.figure.documentId)?.text ?? "", hit.figure, hit.citation.number),
  );
  return { figures, citations: hits.map((hit) => citationJson(hit.citation)) };
}

/** Texts of fewer paragraphs are sentences, not reports: nothing about them is read from a first line. */
const SHORTEST_REPORT = 4;

/** A text that is in no folder, as a document: its headings, and where it is long enough its title, place and year. */
export function looseDocument(text: string): Document {
  const { sections, paragraphs } = outlineOf(text);
  const report = paragraphs.length >= SHORTEST_REPORT;
  const description = report
    ? describeDocument({ path: "-", text, start: 0, metadata: undefined, sections })
    : { title: "", kind: "other" as const };
  return { id: "-", path: "-", sha256: "", text, sections, paragraphs, ...description };
}

/** A computed change of one indicator at one place; operands are numbers of citations, the later year first. */
export function changeJson(group: RowGroup, { earlier, later, difference, growth }: Change) {
  return {
    indicator: group.indicator,
    place: later.figure.place,
    periods: [earlier.figure.period, later.figure.period],
    ...difference,
    growth,
    operands: [later.citation.number, earlier.citation.number],
  };
}

/** A draft in the form of the command-line contract: the text of a paragraph, and the citations of all its sentences. */
export function draftJson(draft: Draft, milliseconds: number) {
  const { topic, kind, year, title, slots, engine } = draft;
  return {
    topic,
    kind,
    year,
    title,
    sections: draft.sections.map(({ heading, level, paragraphs }) => ({
      heading,
      level,
      paragraphs: paragraphs.map((paragraph) => ({
        text: paragraph.sentences.map((sentence) => sentence.text).join(""),
        citations: [...new Set(paragraph.sentences.flatMap((sentence) => sentence.citations))],
        sentences: paragraph.sentences,
      })),
    })),
    slots,
    citations: draft.citations.map((one) => citationJson(one)),
    engine,
    milliseconds,
  };
}

/** What stands for a draft where the documents say nothing on the topic: the same shape, empty, with the reason. */
export function noDraftJson(
  request: DraftRequest,
  message: string,
  closest: readonly string[],
  milliseconds: number,
) {
  const { topic, kind, year } = request;
  const empty = { title: "", sections: [], slots: [], citations: [], engine: "quote" };
  return { topic, kind, year, status: "not_found", message, closest, ...empty, milliseconds };
}

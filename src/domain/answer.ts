import type { Span } from "./span.ts";

/** Language and script of a question and of its answer. */
export type Language = "zh-Hant" | "zh-Hans" | "en";

/** Which writer made the text. */
export type Engine = "quote" | "model";

/** A numbered source; `quote` is `document.text.slice(span.start, span.end)`. */
export interface Citation {
  /** Counts from 1 in the order of first mention. */
  readonly number: number;
  readonly documentId: string;
  readonly title: string;
  readonly section: readonly string[];
  readonly paragraph: number;
  readonly span: Span;
  readonly quote: string;
  /** What the document states of itself: the place that it speaks for and the year whose work it reports or plans. */
  readonly place?: string;
  readonly year?: number;
  /** Whether the text has by then turned to what is planned or to what was done, and of which period, whatever its headings say. */
  readonly turned?: { readonly planned: boolean; readonly period: string };
}

/** A figure as an answer shows it. */
export interface AnswerFigure {
  /** In the source's own unit. */
  readonly value: number;
  readonly unit: string;
  /** As in the source: 100餘起. */
  readonly text: string;
  readonly low?: number;
  readonly high?: number;
  readonly approximate?: boolean;
  readonly indicator: string;
  readonly period?: string;
  /** Number of the citation that holds it. */
  readonly citation: number;
}

/** A value that no document states, computed from figures that documents do state. */
export interface Computed {
  /** With each operand as its source writes it: 218億元 − 195億元 = 23億元. */
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
  /** Numbers of the citations that hold the operands, in the order of the formula. */
  readonly operands: readonly number[];
}

/** What the assistant says to one question. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly status: "answered" | "not_found";
  /** Plain text with `[n]` marks; no markup. */
  readonly text: string;
  readonly figures: readonly AnswerFigure[];
  readonly citations: readonly Citation[];
  /** Where the answer rests on arithmetic; the operands are among `figures`. */
  readonly computed?: Computed;
  readonly engine: Engine;
  /** On `not_found`: what the documents lack, in the language of the question. */
  readonly missing?: readonly string[];
  /** On `not_found`: what the documents say that comes closest, numbered from 1; no evidence for an answer. */
  readonly closest?: readonly Citation[];
  /** True for greetings and questions about the assistant itself: help, not a finding. */
  readonly smallTalk?: boolean;
}

import type { AnswerFigure, Citation } from "../../domain/answer.ts";

/** What about a sentence is not proved. */
export type ProofFailureKind =
  | "number"
  | "unit"
  | "date"
  | "place"
  | "name"
  | "law"
  | "direction"
  | "negation"
  | "approximation"
  | "status"
  | "pairing"
  | "qualifier"
  | "citation"
  | "unsupported";

/** One thing that is not proved; `detail` is for the administrators' log and names the words concerned. */
export interface ProofFailure {
  readonly kind: ProofFailureKind;
  readonly detail: string;
}

/** Proved only without failures; a sentence is shown only if it is proved. */
export interface Proof {
  readonly proved: boolean;
  readonly failures: readonly ProofFailure[];
}

/**
 * Judges one sentence, with its `[n]` marks, by the quotes that its marks name; an item of a list by the lead of the
 * list too. Never throws on any text.
 */
export interface ProofGate {
  prove(sentence: string, citations: readonly Citation[], lead?: string): Proof;
  /**
   * True where a number of the sentence is the figure of this citation, and not another of its quote that has the same
   * value; undefined where the figure cannot be found in the quote.
   */
  states(sentence: string, figure: AnswerFigure, citation: Citation): boolean | undefined;
}

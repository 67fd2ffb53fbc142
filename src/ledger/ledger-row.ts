import type { Citation } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { FigureHit } from "../domain/ports.ts";
import { cut } from "../domain/span.ts";
import type { Operand } from "./arithmetic.ts";

/** A figure as a table, a file or a chart shows it. */
export interface LedgerRow extends Operand {
  readonly citation: Citation;
  /** How well it matches what was looked up, 0 to 1. */
  readonly score: number;
}

/** The hits with the text of their figures; a hit whose document is gone is left out. */
export function toRows(
  hits: readonly FigureHit[],
  document: (id: string) => Document | undefined,
): LedgerRow[] {
  return hits.flatMap(({ figure, citation, score }) => {
    const text = document(figure.documentId)?.text;
    return text === undefined ? [] : [{ figure, text: cut(text, figure.span), citation, score }];
  });
}

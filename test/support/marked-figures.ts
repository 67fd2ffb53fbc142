import type { Figure } from "../../src/domain/figure.ts";
import { fold } from "../../src/language/fold.ts";

/** A figure as a person marked it: {{text|value unit|words of the indicator|period|status|change}}. */
export interface Mark {
  readonly text: string;
  /** Offset of the text in the document without its marks. */
  readonly start: number;
  readonly value: number;
  readonly unit: string;
  /** Words that the indicator holds, all of them. Folded. */
  readonly words: readonly string[];
  readonly period: string;
  readonly status: string;
  /** Not marked where it does not matter. */
  readonly change?: string;
}

/** Fields of a figure that are judged one by one. */
export const FIELDS = ["value", "unit", "indicator", "period", "status", "change"] as const;
export type Field = (typeof FIELDS)[number];

const MARK = /\{\{([^|}]+)\|([\d.]+) ([^|}]*)\|([^|}]*)\|([^|}]*)\|([^|}]*)(?:\|([^|}]*))?\}\}/g;

/** The text of a marked document, and its marks. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, shown = "", value, unit = "", words = "", period = "", status = "", change] = match;
    text += marked.slice(from, match.index);
    marks.push({
      text: shown,
      start: text.length,
      value: Number(value),
      unit,
      words: fold(words).split(" "),
      period,
      status,
      ...(change === undefined ? {} : { change }),
    });
    text += shown;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}

/** The figure that reads a mark's number, if one does. */
export function figureAt(figures: readonly Figure[], mark: Mark): Figure | undefined {
  const end = mark.start + mark.text.length;
  return figures.find((figure) => figure.span.start < end && figure.span.end > mark.start);
}

/** Whether a figure has each field as marked. */
export function judge(figure: Figure, mark: Mark): Readonly<Record<Field, boolean>> {
  const indicator = fold(figure.indicator);
  return {
    value: Math.abs(figure.value - mark.value) < 1e-6,
    unit: fold(figure.unit) === fold(mark.unit),
    indicator: mark.words.every((word) => indicator.includes(word)),
    period: figure.period === mark.period,
    status: figure.status === mark.status,
    change: mark.change === undefined || figure.change === mark.change,
  };
}

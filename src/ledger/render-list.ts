import type { AnswerFigure, Citation, Language } from "../domain/answer.ts";
import { withUnit } from "../domain/figure.ts";
import { changesIn } from "./changes.ts";
import { groupRows, inReadingOrder } from "./group-rows.ts";
import { STATUS_NAMES } from "./ledger-phrases.ts";
import type { LedgerRow } from "./ledger-row.ts";
import { renderChange } from "./render-table.ts";

/** Rows as a chat shows them: lines with citation marks, and what the marks stand for. */
export interface FigureList {
  readonly text: string;
  readonly figures: readonly AnswerFigure[];
  /** One for each sentence, numbered in order of mention. */
  readonly citations: readonly Citation[];
}

/** Rows grouped by indicator, computed changes below their group. */
export function renderList(rows: readonly LedgerRow[], language: Language): FigureList {
  const citations: Citation[] = [];
  const figures: AnswerFigure[] = [];
  const number = ({ citation }: LedgerRow): number => {
    const same = (one: Citation) =>
      one.documentId === citation.documentId && one.span.start === citation.span.start;
    const known = citations.find(same);
    if (known !== undefined) return known.number;
    citations.push({ ...citation, number: citations.length + 1 });
    return citations.length;
  };
  const blocks = groupRows(rows).map((group) => {
    const own = inReadingOrder(group).map((row) => {
      figures.push(toAnswerFigure(row, number(row)));
      return `• ${wordsOf(row, language)} [${number(row)}]`;
    });
    const changes = changesIn(group).map(
      (change) => `${renderChange(change, language)} [${number(change.later)}][${number(change.earlier)}]`,
    );
    return [group.indicator, ...own, ...changes].join("\n");
  });
  return { text: blocks.join("\n\n"), figures, citations };
}

function wordsOf({ figure, text }: LedgerRow, language: Language): string {
  const where = [figure.period, figure.place].filter((part) => part !== undefined);
  const status = figure.status === "done" ? "" : ` (${STATUS_NAMES[figure.status][language]})`;
  return [...where, `${withUnit(text, figure.unit)}${status}`].join(" ");
}

function toAnswerFigure({ figure, text }: LedgerRow, citation: number): AnswerFigure {
  const { value, unit, indicator, period, low, high, approximate } = figure;
  return {
    value,
    unit,
    text,
    indicator,
    citation,
    ...(period === undefined ? {} : { period }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(approximate === undefined ? {} : { approximate }),
  };
}

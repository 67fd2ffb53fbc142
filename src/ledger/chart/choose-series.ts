import { groupRows } from "../group-rows.ts";
import { groupedBy } from "../grouped-by.ts";
import type { LedgerRow } from "../ledger-row.ts";
import { commonUnit, measureOf, sizeOf, valueIn } from "../measure.ts";

/** Bars of one unit, each with its row. */
export interface Series {
  /** What is shown: the indicator of all bars; empty where each bar has its own. */
  readonly indicator: string;
  /** As in the sources; empty for bare numbers. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/** One bar; `value` is in the unit of the series. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly row: LedgerRow;
}

const FEWEST = 3;
const MOST = 20;

/**
 * The figures that one chart can show: three or more of one indicator, or else of one measure. Figures of different
 * units never share a chart unless one unit converts into the other. Undefined where there are too few.
 */
export function chooseSeries(rows: readonly LedgerRow[]): Series | undefined {
  const alike = groupRows(rows).map((group) => toSeries(group.indicator, distinct(group.rows)));
  const shown = alike.find(({ bars }) => bars.length >= FEWEST);
  if (shown !== undefined) return shown;
  const measures = [...groupedBy(rows, ({ figure }) => measureOf(figure)).values()];
  return measures.map((own) => toSeries("", distinct(own))).find(({ bars }) => bars.length >= FEWEST);
}

function toSeries(indicator: string, rows: readonly LedgerRow[]): Series {
  const unit = commonUnit(rows.map(({ figure }) => figure));
  const labelOf = labeller(indicator, rows);
  const shown = oneEach(rows, (row) => `${labelOf(row)}\n${row.figure.status}`).slice(0, MOST);
  const byYear = indicator !== "" && new Set(shown.map(({ figure }) => figure.place)).size === 1;
  const bars = shown.map((row) => ({
    row,
    label: labelOf(row),
    value: unit === undefined ? row.figure.value : valueIn(row.figure, unit),
  }));
  const sorted = byYear
    ? bars.sort((a, b) => ((a.row.figure.period ?? "") < (b.row.figure.period ?? "") ? -1 : 1))
    : bars.sort((a, b) => b.value - a.value);
  return { indicator, unit: unit?.unit ?? "", bars: sorted };
}

/** A bar is named by what tells it from the others: indicator, place, period. */
function labeller(indicator: string, rows: readonly LedgerRow[]): (row: LedgerRow) => string {
  const places = new Set(rows.map(({ figure }) => figure.place)).size > 1;
  const periods = new Set(rows.map(({ figure }) => figure.period)).size > 1;
  return ({ figure }) =>
    [
      ...(indicator === "" ? [figure.indicator] : []),
      ...(places ? [figure.place ?? "–"] : []),
      ...(periods ? [figure.period ?? "–"] : []),
    ].join(" ");
}

/** The same figure in two places of a document is one bar. */
function distinct(rows: readonly LedgerRow[]): LedgerRow[] {
  const key = ({ figure }: LedgerRow) =>
    [figure.documentId, figure.indicator, figure.period, sizeOf(figure)].join("\n");
  return oneEach(rows, key);
}

/** The first row of each key: no two bars may bear one name. */
function oneEach(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string): LedgerRow[] {
  return [...groupedBy(rows, keyOf).values()].flatMap((same) => same.slice(0, 1));
}

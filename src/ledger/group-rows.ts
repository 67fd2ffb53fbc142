import { groupedBy } from "./grouped-by.ts";
import { likeness, plainIndicator } from "./indicator-likeness.ts";
import type { LedgerRow } from "./ledger-row.ts";
import { measureOf } from "./measure.ts";

/** Rows of one indicator in one measure: they can be compared. Best match first. */
export interface RowGroup {
  /** Indicator of the best match. */
  readonly indicator: string;
  readonly rows: readonly LedgerRow[];
}

/** Between documents wordings differ; within one, two wordings are most often two indicators. */
const LIKE_ACROSS = 0.7;
const LIKE_WITHIN = 0.99;

/** Groups rows by indicator and measure, across documents and years, in the order of their best rows. */
export function groupRows(rows: readonly LedgerRow[]): RowGroup[] {
  const groups: { readonly plain: string; readonly measure: string; readonly rows: LedgerRow[] }[] = [];
  for (const row of rows) {
    const plain = plainIndicator(row.figure.indicator, row.figure.place);
    const measure = measureOf(row.figure);
    const home = groups.find(
      (group) =>
        group.measure === measure &&
        group.rows.every((other) => likeness(plain, plainOf(other)) >= leastLikeness(row, other)),
    );
    if (home === undefined) groups.push({ plain, measure, rows: [row] });
    else home.rows.push(row);
  }
  return groups.map((group) => ({ indicator: group.rows[0]?.figure.indicator ?? "", rows: group.rows }));
}

/** Rows of a group as they are read: place by place in the order of their best rows, each in order of time. */
export function inReadingOrder({ rows }: RowGroup): LedgerRow[] {
  const places = groupedBy(rows, ({ figure }) => figure.place ?? figure.documentId);
  return [...places.values()].flatMap((own) =>
    own.toSorted((a, b) => ((a.figure.period ?? "") < (b.figure.period ?? "") ? -1 : 1)),
  );
}

function plainOf(row: LedgerRow): string {
  return plainIndicator(row.figure.indicator, row.figure.place);
}

function leastLikeness(a: LedgerRow, b: LedgerRow): number {
  const same = a.figure.documentId === b.figure.documentId && a.figure.period === b.figure.period;
  return same ? LIKE_WITHIN : LIKE_ACROSS;
}

import { difference, growth, type Result } from "./arithmetic.ts";
import type { RowGroup } from "./group-rows.ts";
import { groupedBy } from "./grouped-by.ts";
import type { LedgerRow } from "./ledger-row.ts";
import { sizeOf } from "./measure.ts";

/** The change of one indicator at one place from one year to a later one: computed, stated nowhere. */
export interface Change {
  readonly earlier: LedgerRow;
  readonly later: LedgerRow;
  readonly difference: Result;
  /** In per cent, where that can be said. */
  readonly growth?: Result;
}

/** Changes between successive years of each place in a group. A year with two different figures is passed over. */
export function changesIn(group: RowGroup): Change[] {
  const places = groupedBy(group.rows, ({ figure }) => figure.place ?? figure.documentId);
  return [...places.values()].flatMap((rows) => {
    const years = unambiguousYears(rows);
    return years.slice(1).flatMap((later, i) => {
      const earlier = years[i];
      if (earlier === undefined || isChange(later)) return [];
      const rate = growth(later, earlier);
      return [
        {
          earlier,
          later,
          difference: difference(later, earlier),
          ...(rate === undefined ? {} : { growth: rate }),
        },
      ];
    });
  });
}

/** One row a year, in order, for years that have one value; done before planned. */
function unambiguousYears(rows: readonly LedgerRow[]): LedgerRow[] {
  const years = groupedBy(
    rows.filter(({ figure }) => /^\d{4}$/.test(figure.period ?? "")),
    ({ figure }) => figure.period ?? "",
  );
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const done = same.filter(({ figure }) => figure.status === "done");
      const counted = done.length > 0 ? done : same;
      return new Set(counted.map(({ figure }) => sizeOf(figure))).size === 1 ? counted.slice(0, 1) : [];
    });
}

function isChange({ figure }: LedgerRow): boolean {
  return figure.change === "increase" || figure.change === "decrease";
}

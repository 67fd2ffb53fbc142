import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";

/** Kinds whose figures are parts of a whole: only these can be added up. */
const ADDITIVE: ReadonlySet<string> = new Set([
  "number",
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "people",
  "household",
  "count",
  "energy",
]);

/** What a figure is measured in. Figures of one measure, and only they, can be compared, added or drawn on one axis. */
export function measureOf(figure: Figure): string {
  const changed = figure.change === "increase" || figure.change === "decrease";
  return `${figure.kind} ${baseUnitOf(figure)}${changed ? " change" : ""}`;
}

/** True where figures of this kind may be added up: shares, rates, ranks and ages may not. */
export function isAdditive(figure: Figure): boolean {
  return ADDITIVE.has(figure.kind);
}

/** Size of a figure's own unit in the base unit of its measure: 10000 for 萬元. */
export function unitSize(figure: Figure): number {
  if (figure.baseValue === undefined || figure.value === 0) return 1;
  return Number((figure.baseValue / figure.value).toPrecision(10));
}

/** The value in the base unit; figures of one measure can be ordered by it. */
export function sizeOf(figure: Figure): number {
  return figure.baseValue ?? figure.value;
}

/** The value in the unit of another figure of the same measure: 8400萬元 is 0.84 in 億元. */
export function valueIn(figure: Figure, unit: Figure): number {
  if (fold(figure.unit) === fold(unit.unit)) return figure.value;
  return Number(((figure.value * unitSize(figure)) / unitSize(unit)).toPrecision(10));
}

/** The figure whose unit most of the figures share, the first of them in a tie; a figure of zero has no unit size. */
export function commonUnit(figures: readonly Figure[]): Figure | undefined {
  const sized = figures.filter((figure) => figure.value !== 0);
  const candidates = sized.length > 0 ? sized : figures;
  const count = (figure: Figure) => candidates.filter((one) => fold(one.unit) === fold(figure.unit)).length;
  return candidates.reduce<Figure | undefined>(
    (best, figure) => (best === undefined || count(figure) > count(best) ? figure : best),
    undefined,
  );
}

function baseUnitOf(figure: Figure): string {
  if (figure.kind === "money" && (figure.baseUnit ?? "") === "") return "元";
  return fold(figure.baseUnit ?? figure.unit);
}

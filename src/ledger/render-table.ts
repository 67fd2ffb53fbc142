import type { Citation, Language } from "../domain/answer.ts";
import { withUnit } from "../domain/figure.ts";
import { toScript } from "../language/convert.ts";
import type { Change } from "./changes.ts";
import { changesIn } from "./changes.ts";
import { groupRows, inReadingOrder } from "./group-rows.ts";
import { LEDGER_PHRASES, STATUS_NAMES } from "./ledger-phrases.ts";
import type { LedgerRow } from "./ledger-row.ts";

/**
 * Rows as lines of text: grouped by indicator, computed changes below their group and marked as computed, sources
 * last. Control characters of a document are taken out, so that they cannot steer a terminal.
 */
export function renderTable(rows: readonly LedgerRow[], language: Language): string {
  const mark = ({ citation }: LedgerRow) => `[${numbers.get(sourceKey(citation))}]`;
  const groups = groupRows(rows).map((group) => ({ ...group, rows: inReadingOrder(group) }));
  const numbers = numberSources(groups.flatMap((group) => group.rows));
  const cells = rows.map((row) => cellsOf(row, language));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => widthOf(row[column] ?? ""))));
  const lines = groups.flatMap((group) => [
    clean(group.indicator),
    ...group.rows.map((row) => `  ${padded(cellsOf(row, language), widths)}${mark(row)}`),
    ...changesIn(group).map(
      (change) => `  ${renderChange(change, language)} ${mark(change.later)}${mark(change.earlier)}`,
    ),
    "",
  ]);
  return [...lines, LEDGER_PHRASES.sources[language], ...sourceLines(rows, numbers, language)].join("\n");
}

/** A change with its formula: 2021→2022: 967戶 − 976戶 = −9戶, (967戶 − 976戶) ÷ 976戶 = −0.9%. */
export function renderChange(change: Change, language: Language): string {
  const { earlier, later, difference, growth } = change;
  const planned = [earlier, later].some(({ figure }) => figure.status !== "done");
  const years = `${earlier.figure.period}→${later.figure.period}`;
  const status = planned ? ` (${STATUS_NAMES.plan[language]})` : "";
  const formulas = [difference, growth].flatMap((one) => (one === undefined ? [] : [one.formula]));
  return clean(
    toScript(`${LEDGER_PHRASES.computed[language]} ${years}${status}: ${formulas.join("; ")}`, language),
  );
}

function cellsOf({ figure, text }: LedgerRow, language: Language): readonly string[] {
  const words = withUnit(text, figure.unit);
  const shown = figure.status === "done" ? words : `${words} (${STATUS_NAMES[figure.status][language]})`;
  return [figure.period ?? "–", figure.place ?? "–", shown].map(clean);
}

/** A number for each paragraph cited, in order of first mention. */
function numberSources(rows: readonly LedgerRow[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { citation } of rows) {
    const key = sourceKey(citation);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}

function sourceKey({ documentId, paragraph }: Citation): string {
  return `${documentId}\n${paragraph}`;
}

function sourceLines(
  rows: readonly LedgerRow[],
  numbers: ReadonlyMap<string, number>,
  language: Language,
): string[] {
  const shown = new Map(rows.map(({ citation }) => [sourceKey(citation), citation]));
  return [...numbers].flatMap(([key, number]) => {
    const citation = shown.get(key);
    return citation === undefined ? [] : [`[${number}] ${placeOf(citation, language)}`];
  });
}

/** Where a citation stands: document › headings · paragraph. */
export function placeOf({ title, section, paragraph }: Citation, language: Language): string {
  const number = LEDGER_PHRASES.paragraph[language].replace("{number}", String(paragraph));
  return clean(`${[title, ...section].join(" › ")} · ${number}`);
}

function padded(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - widthOf(cell) + 2)).join("");
}

/** Columns that a text takes in a terminal: two for a Chinese character or a full-width sign. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, one) =>
      width + (/[\u1100-\u115f\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(one) ? 2 : 1),
    0,
  );
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
}

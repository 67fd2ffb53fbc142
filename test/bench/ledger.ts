import { readMarkedDocuments } from "../support/marked-documents.ts";
import { FIELDS, type Field, figureAt, judge } from "../support/marked-figures.ts";
import { printTable, share } from "./table.ts";

/** Prints how well the figures of the hand-marked documents are found, and each of their fields. */
export async function benchLedger(misses: boolean): Promise<void> {
  const rows: string[][] = [];
  const missed: string[] = [];
  const right = new Map<Field, number>(FIELDS.map((field) => [field, 0]));
  let [marked, found, read] = [0, 0, 0];
  for (const { document, figures, marks } of await readMarkedDocuments()) {
    const hits = marks.flatMap((mark) => figureAt(figures, mark) ?? []);
    marked += marks.length;
    found += hits.length;
    read += figures.length;
    rows.push([document.title, share(new Set(hits).size, figures.length), share(hits.length, marks.length)]);
    for (const figure of figures)
      if (!hits.includes(figure)) missed.push(`not marked: ${shown(document.text, figure)}`);
    for (const mark of marks) {
      const figure = figureAt(figures, mark);
      if (figure === undefined) missed.push(`not found: ${mark.text} ${mark.words.join(" ")}`);
      const fields = figure === undefined ? undefined : judge(figure, mark);
      for (const field of FIELDS) {
        if (fields?.[field]) right.set(field, (right.get(field) ?? 0) + 1);
        else if (figure !== undefined)
          missed.push(
            `${field}: ${shown(document.text, figure)} (marked ${mark.words.join(" ")}, ${mark.period}, ${mark.status}, ${mark.change ?? "-"})`,
          );
      }
    }
  }
  rows.push(["all", share(found, read), share(found, marked)]);
  printTable("Figures of hand-marked reports", ["document", "precision", "recall"], rows);
  const fields = FIELDS.map((field) => [field, share(right.get(field) ?? 0, found)]);
  printTable("Fields of the figures found", ["field", "right"], fields);
  if (misses) console.log(`\n${missed.join("\n")}`);
}

function shown(
  text: string,
  figure: {
    readonly span: { start: number; end: number };
    indicator: string;
    period?: string;
    status: string;
    change?: string;
    value: number;
    unit: string;
  },
): string {
  const { span, indicator, period, status, change, value, unit } = figure;
  return `${text.slice(span.start, span.end)} = ${value} ${unit} | ${indicator} | ${period} | ${status} | ${change ?? "-"}`;
}

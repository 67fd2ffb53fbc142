import { readFileSync } from "node:fs";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import { fold } from "../../src/language/fold.ts";
import { printTable, share } from "./table.ts";

interface Fact {
  readonly doc: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly status: string;
}

/** Share of the characters of a fact's indicator that name it well enough: facts are worded anew. */
const NAMED = 0.6;
const STATUS: Readonly<Record<string, string>> = { 完成: "done", 计划: "plan" };

/** Prints how many facts of a file stand among the figures of a folder's documents, and the fields that agree. */
export async function benchFacts(file: string, folder: string, misses: boolean): Promise<void> {
  const facts = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Fact);
  const documents = new Map<string, Promise<readonly Figure[]>>();
  const counts = { found: 0, indicator: 0, period: 0, dated: 0, status: 0, stated: 0, whole: 0 };
  const missed: string[] = [];
  for (const fact of facts.filter((one) => /^\d/.test(one.value))) {
    counts.whole++;
    const figures = documents.get(fact.doc) ?? readDocument(folder, `${fact.doc}.txt`).then(readFigures);
    documents.set(fact.doc, figures);
    const figure = best(await figures, fact);
    if (figure === undefined) {
      missed.push(`not found: ${fact.doc} ${fact.indicator} ${fact.value}${fact.unit}`);
      continue;
    }
    counts.found++;
    const named = likeness(figure, fact) >= NAMED;
    if (named) counts.indicator++;
    const year = /^\d{4}/.exec(fact.period)?.[0];
    const dated = year === undefined || figure.period?.startsWith(year) === true;
    if (year !== undefined) counts.dated++;
    if (year !== undefined && dated) counts.period++;
    const status = STATUS[fact.status];
    const stated = status === undefined || (figure.status === "done") === (status === "done");
    if (status !== undefined) counts.stated++;
    if (status !== undefined && stated) counts.status++;
    if (!named || !dated || !stated)
      missed.push(
        `${fact.doc}: ${fact.indicator} ${fact.period} ${fact.status} | ${figure.indicator} | ${figure.period} | ${figure.status}`,
      );
  }
  printTable(
    "Facts found as figures",
    ["field", "right"],
    [
      ["value and unit", share(counts.found, counts.whole)],
      ["indicator", share(counts.indicator, counts.found)],
      ["year", share(counts.period, counts.dated)],
      ["done or not", share(counts.status, counts.stated)],
    ],
  );
  if (misses) console.log(`\n${missed.join("\n")}`);
}

/** The figure of a fact's value and unit whose words are most like its indicator. */
function best(figures: readonly Figure[], fact: Fact): Figure | undefined {
  const value = Number.parseFloat(fact.value);
  const unit = fold(fact.unit).replace(/\/.*/, "");
  return figures
    .filter((figure) => same(figure, value, unit))
    .sort((a, b) => likeness(b, fact) - likeness(a, fact))[0];
}

function same(figure: Figure, value: number, unit: string): boolean {
  const scale = unit.startsWith("万") && !fold(figure.unit).startsWith("万") ? 10_000 : 1;
  const shown =
    fold(figure.unit).startsWith("万") && !unit.startsWith("万") ? figure.value * 10_000 : figure.value;
  return Math.abs(shown - value * scale) < 1e-6 && fold(figure.unit).endsWith(unit.replace(/^[万亿]+/, ""));
}

function likeness(figure: Figure, fact: Fact): number {
  const words = fold([figure.indicator, ...figure.qualifiers].join(" "));
  const characters = [...fold(fact.indicator)];
  return characters.filter((one) => words.includes(one)).length / characters.length;
}

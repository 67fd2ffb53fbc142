import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { Understood, YearAsked } from "./understand-question.ts";

/** How well a figure's period answers the years asked: 1 the year itself, less for a part of it or a span of years, 0 where it lies outside. */
export function yearFit(
  { years, rule, plan, several }: Pick<Understood, "years" | "rule" | "plan" | "several">,
  document: Document,
  figure: Figure,
): number {
  // A rule holds until it is changed: its figures answer for any year that its text names.
  if (document.kind === "policy" && rule) return 0.7;
  const period = figure.period ?? (document.year === undefined ? undefined : String(document.year));
  if (period === undefined) return years.length === 0 ? 1 : 0.5;
  const stated = [...period.matchAll(/\d{4}/g)].map((match) => Number(match[0]));
  const low = Math.min(...stated);
  const high = Math.max(...stated);
  if (years.length === 0) return (low === high) !== several ? 1 : 0.6;
  const wanted = years.map((asked) => ("year" in asked ? asked.year : writtenIn(document) + asked.offset));
  if (!wanted.some((year) => low <= year && year <= high))
    return !plan &&
      low === high &&
      years.some((asked) => meansReported(asked, document)) &&
      low === document.year
      ? LIKELY
      : 0;
  // A figure of five years tells nothing of one year among them, and little of the last.
  if (low !== high) return !wanted.includes(high) ? 0 : several ? 1 : OF_THE_LAST;
  if (several) return ONE_OF_THEM;
  return /^\d{4}$/.test(period) ? 1 : 0.8;
}

/** How much a figure of one year tells of several. */
const ONE_OF_THEM = 0.5;
/** How much a figure of several years tells of the last of them. */
const OF_THE_LAST = 0.25;

/** A figure of the year that a report is about, where a person says 去年 or 今年 and counts from another day than the report. */
const LIKELY = 0.9;

/** Who reads a summary in the new year calls its year 去年; who reads a report of last year may still say 今年 of it. */
function meansReported(asked: YearAsked, { kind, year }: Document): boolean {
  return (
    "offset" in asked &&
    kind !== "policy" &&
    year !== undefined &&
    (asked.offset === -1 || asked.offset === 0)
  );
}

/**
 * The year in which a document speaks: its issue, or the year of a title that reports on the year before, or else the year
 * it reports. A government work report that names no year itself is delivered in the year after the one it reviews.
 */
export function writtenIn(document: Document): number {
  if (document.issued !== undefined) return Number(document.issued.slice(0, 4));
  const titled = Number(/(?:19|20)\d{2}/.exec(document.title)?.[0] ?? Number.NaN);
  const year = document.year ?? Number.NaN;
  const later = titled === year + 1 || (Number.isNaN(titled) && /政府工作报告/.test(fold(document.title)));
  return later ? year + 1 : year;
}

/** True where a year is among those asked, or none is asked. */
export function yearWanted(asked: readonly YearAsked[], document: Document, year: number): boolean {
  if (asked.length === 0) return true;
  return asked.some((one) => year === ("year" in one ? one.year : writtenIn(document) + one.offset));
}

/** Years that a document speaks of: the one it reports, the one after, and those that its figures or a policy's text name. */
export function yearsOf(document: Document, figures: readonly Figure[]): ReadonlySet<number> {
  const years = new Set<number>();
  if (document.year !== undefined) years.add(document.year).add(document.year + 1);
  const named = document.kind === "policy" ? (document.text.match(/(?:19|20)\d{2}(?=年)/g) ?? []) : [];
  for (const year of named) years.add(Number(year));
  for (const figure of figures)
    for (const year of figure.period?.match(/\d{4}/g) ?? []) years.add(Number(year));
  return years;
}

/** Those of the documents that speak of one of the years asked; all of them where none is asked. */
export function speakingOf(
  asked: readonly YearAsked[],
  documents: ReadonlySet<Document>,
  knowledge: { yearsOf(documentId: string): ReadonlySet<number> },
): ReadonlySet<Document> {
  if (asked.length === 0) return documents;
  const speaks = (document: Document) =>
    asked.some(
      (year) =>
        meansReported(year, document) ||
        knowledge.yearsOf(document.id).has("year" in year ? year.year : writtenIn(document) + year.offset),
    );
  return new Set([...documents].filter(speaks));
}

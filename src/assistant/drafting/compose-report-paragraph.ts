import { compareYears } from "./compare-years.ts";
import type { Composition } from "./composition.ts";
import { openWithYear, partOfYear, selfOf, toLines, withClauses } from "./composition.ts";
import { standsUnder } from "./find-heading.ts";
import type { Picked } from "./match-topic.ts";
import type { LineSection } from "./number-citations.ts";
import type { Line } from "./voice.ts";

/** More characters of source than this, and only sentences with figures are taken, or the first of a section. */
const LONGEST = 900;

/** One paragraph in the style of the report: what was done on the topic, with every figure; where nothing was, what is planned. */
export function composeReportParagraph(composition: Composition): LineSection[] {
  const { voice, ledger, years } = composition;
  const review = partOfYear(composition, "review", "base");
  const problems = partOfYear(composition, "problems", "base");
  const planned = [
    ...partOfYear(composition, "plan", "plan"),
    ...partOfYear(composition, "safeguards", "plan"),
  ];
  const [main, year] = headed(composition, [
    [review, years.base],
    [problems, years.base],
    [planned, years.plan],
  ]);
  const picked = ledger.take(condense(main, voice.length === "short"));
  const lines: Line[] = [...open(composition, picked, year), ...compareYears(composition)];
  if (voice.length === "long") {
    const rest = [problems, planned].filter((part) => part !== main);
    for (const part of rest)
      lines.push(
        ...toLines(ledger.take(part), voice, (at) => (at > 0 ? {} : lead(composition, part === planned))),
      );
  }
  return [{ heading: "", level: 0, paragraphs: [lines] }];
}

function headed(
  { evidence }: Composition,
  parts: readonly (readonly [readonly Picked[], number | undefined])[],
): readonly [readonly Picked[], number | undefined] {
  const { heading } = evidence;
  const under = parts.find(([part]) =>
    part.some(
      ({ unit }) => heading !== undefined && unit.document === heading.document && standsUnder(heading, unit),
    ),
  );
  return under ?? parts.find(([part]) => part.length > 0) ?? [[], undefined];
}

function lead({ voice }: Composition, next: boolean) {
  return { lead: voice.pick(next ? voice.wording.leads.next : voice.wording.leads.problems) };
}

/** The first line says the year and, before a verb, whose work it is. */
function open(composition: Composition, picked: readonly Picked[], year: number | undefined): Line[] {
  const { voice } = composition;
  const self = selfOf(composition);
  const verb = voice.reading.measures.test(picked[0]?.clauses[0]?.folded ?? "");
  const opening =
    verb && self !== "" && year === composition.years.base
      ? openWithYear(composition, picked, year, voice.wording.leads.own_base, { self })
      : openWithYear(composition, picked, year, voice.wording.leads.base);
  return toLines(picked, voice, opening);
}

/** Sentences with figures and the first of each section, where all would be too long. */
export function condense(picked: readonly Picked[], short: boolean): readonly Picked[] {
  const length = picked.reduce(
    (sum, { clauses }) => sum + clauses.reduce((all, { folded }) => all + folded.length, 0),
    0,
  );
  if (short) {
    const counted = withClauses(picked, (clause) => clause.figures.length > 0);
    return counted.length > 0 ? counted : picked.slice(0, 2);
  }
  if (length <= LONGEST) return picked;
  return picked.filter(
    ({ unit, clauses }, at) =>
      clauses.some((clause) => clause.figures.length > 0) || picked[at - 1]?.unit.section !== unit.section,
  );
}

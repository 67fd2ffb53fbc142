import { type Document, type Paragraph, paragraphAt } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { Zone } from "./match.ts";

/** How much a mention proves, by where it stands. */
export const ZONES = {
  own: 1,
  context: 0.95,
  near: 0.8,
  earlier: 0.7,
  after: 0.3,
  previous: 0.45,
  heading: 0.6,
  lead: 0.5,
  /** A policy speaks of what its title says; a report's title says little. */
  policyTitle: 0.85,
  title: 0.3,
};
const NEAR = 60;
/** A paragraph says in its first characters what it is about. */
const LEAD = 30;
/** A paragraph with figures and what is said around all of them; folded. */
export interface Surroundings {
  readonly start: number;
  readonly headings: string;
  readonly title: string;
  /** Everything that any zone of any of the figures holds. */
  readonly all: string;
  readonly figures: readonly {
    readonly figure: Figure;
    readonly before: Figure | undefined;
    readonly after: Figure | undefined;
  }[];
}

/** Kept as long as the figures are: those of a whole document are asked about again and again. */
const surroundingsOf = new WeakMap<readonly Figure[], readonly Surroundings[]>();

/** The figures by the paragraphs in which they stand. */
export function paragraphsOf(
  document: Document,
  figures: readonly Figure[],
  text: string,
): readonly Surroundings[] {
  const known = surroundingsOf.get(figures) ?? readSurroundings(document, figures, text);
  surroundingsOf.set(figures, known);
  return known;
}

function readSurroundings(document: Document, figures: readonly Figure[], text: string): Surroundings[] {
  const title = fold(document.title);
  const groups: { paragraph: Paragraph | undefined; figures: Surroundings["figures"][number][] }[] = [];
  for (const [at, figure] of figures.entries()) {
    const paragraph = paragraphAt(document, figure.span.start);
    const one = { figure, before: figures[at - 1], after: figures[at + 1] };
    const group = groups.at(-1);
    if (group !== undefined && group.paragraph === paragraph) group.figures.push(one);
    else groups.push({ paragraph, figures: [one] });
  }
  return groups.map(({ paragraph, figures }) => {
    const headings = headingText(document, paragraph?.section, text);
    const start = Math.min(
      ...[paragraph?.span.start ?? 0, ...figures.map(({ figure }) => figure.sentence.start)],
    );
    const end = Math.max(
      start + LEAD,
      ...figures.map(({ figure }) => Math.max(figure.sentence.end, figure.clause.end)),
    );
    const names = new Set(figures.flatMap(({ figure }) => [namesOf(figure), ...figure.qualifiers]));
    const all = [text.slice(start, end), headings, title, fold([...names].join("\n"))].join("\n");
    return { start: paragraph?.span.start ?? start, headings, title, all, figures };
  });
}

/** The figure's own words come first: its indicator, and what stands between its neighbours. */
export function zonesOf(
  document: Document,
  { start, headings, title }: Surroundings,
  figure: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
  text: string,
): Zone[] {
  const { sentence, clause } = figure;
  const from = Math.max(clause.start, before?.span.end ?? 0);
  const to = Math.min(clause.end, Math.max(after?.span.start ?? clause.end, figure.span.end));
  const nearStart = Math.max(sentence.start, from - NEAR);
  // One of several that 分别 deals out: the words around it speak of the others too.
  const dealt = text.slice(sentence.start, figure.span.start).includes("分别");
  return [
    { text: fold(namesOf(figure)), weight: ZONES.own },
    { text: text.slice(from, to), weight: dealt ? ZONES.earlier : ZONES.own },
    { text: fold(figure.qualifiers.join("\n")), weight: ZONES.context },
    { text: text.slice(nearStart, from), weight: ZONES.near },
    { text: text.slice(sentence.start, from), weight: ZONES.earlier },
    { text: text.slice(to, Math.min(sentence.end, to + NEAR)), weight: ZONES.after },
    { text: text.slice(start, sentence.start).slice(-200), weight: ZONES.previous },
    { text: headings, weight: ZONES.heading },
    { text: text.slice(start, start + LEAD), weight: ZONES.lead },
    { text: title, weight: document.kind === "policy" ? ZONES.policyTitle : ZONES.title },
  ];
}

/** What a figure counts; 粮食 总产 is 粮食总产, too. */
function namesOf({ indicator }: Figure): string {
  return indicator.includes(" ") ? `${indicator}\n${indicator.replaceAll(" ", "")}` : indicator;
}

function headingText(document: Document, section: number | undefined, folded: string): string {
  let result = "";
  for (let index = section; index !== undefined; index = document.sections[index]?.parent) {
    const span = document.sections[index]?.span;
    if (span !== undefined) result += `${folded.slice(span.start, span.end)}\n`;
  }
  return result;
}

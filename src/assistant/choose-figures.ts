import type { QuantityKind } from "../domain/figure.ts";
import type { FigureMatch } from "./find-figures.ts";

/** The figures that an answer shows, best first. */
export interface Chosen {
  readonly figures: readonly FigureMatch[];
  /** True where the documents give different values for one thing. */
  readonly differ: boolean;
}

/** Figures this close to the best are shown beside it. */
const SIBLING = 0.04;
const MOST = 4;
/** Two figures are of one thing where their words cover the question alike, and add no more of their own than this. */
const ALIKE = 0.08;
const LEAST_OWN = 0.75;
const ADDED = 0.12;
const LEAST_FIT = 0.45;
const COUNTED: ReadonlySet<QuantityKind> = new Set(["count", "household", "people", "number"]);

/** The best figure with its rivals, which say something else of the same thing, and its close siblings. */
export function chooseFigures(matches: readonly FigureMatch[]): Chosen {
  const best = matches[0];
  if (best === undefined) return { figures: [], differ: false };
  const rivals = matches.filter((match) => isRival(match, best));
  if (rivals.length > 0) return { figures: [best, ...rivals].slice(0, MOST), differ: true };
  const siblings = matches.filter(
    (match) =>
      match !== best &&
      match.score >= best.score - (sameUnit(match, best) ? SIBLING : SIBLING / 2) &&
      match.figure.status === best.figure.status,
  );
  return { figures: [best, ...siblings].slice(0, MOST), differ: false };
}

/** True where another sentence of the same document, speaking of the same time, gives another value of the same thing. */
function isRival(match: FigureMatch, best: FigureMatch): boolean {
  const [a, b] = [match.figure, best.figure];
  const apart =
    match.document === best.document && a.sentence.start !== b.sentence.start && a.value !== b.value;
  const time = a.status === b.status && a.period === b.period && (a.change ?? "") === (b.change ?? "");
  const kind = a.kind === b.kind || (COUNTED.has(a.kind) && COUNTED.has(b.kind));
  const alike =
    match.own >= best.own - ALIKE && match.coverage >= best.coverage - ALIKE && match.own >= LEAST_OWN;
  return (
    apart &&
    time &&
    kind &&
    alike &&
    match.fit >= LEAST_FIT &&
    match.unasked <= ADDED &&
    best.unasked <= ADDED
  );
}

function sameUnit(match: FigureMatch, best: FigureMatch): boolean {
  return match.figure.kind === best.figure.kind && match.figure.unit.at(-1) === best.figure.unit.at(-1);
}

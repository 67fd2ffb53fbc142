import { likeness, plainIndicator } from "../../ledger/indicator-likeness.ts";
import { measureOf } from "../../ledger/measure.ts";
import { convincingFigure } from "../convincing.ts";
import { type FigureMatch, matchFigures } from "../find-figures.ts";
import { rarityIn } from "../match.ts";
import { type Understood, understand } from "../understand-question.ts";
import type { Comparison, Slot } from "./comparison.ts";
import { gatherPerHead } from "./gather-per-head.ts";
import type { Ground } from "./places-named.ts";

/** A slot and the figure that stands for it. */
export interface Gathered {
  readonly slot: Slot;
  readonly match: FigureMatch;
}

/** Why a slot has no figure that fits the others, with the figure it has instead. */
export interface Wanting {
  readonly slot: Slot;
  readonly reason: "none" | "unit" | "period" | "planned";
  readonly instead?: FigureMatch;
}

/** Figures of one measure and period for the slots, and the slots that have none. */
export interface Operands {
  readonly found: readonly Gathered[];
  readonly wanting: readonly Wanting[];
}

/** Share of the best slot's coverage that any other must reach: a place without the figure has near misses only. */
const BESIDE_THE_BEST = 0.8;
/** What covers less of the question than this, beside the best, does not explain why a slot is wanting. */
const WORTH_NAMING = 0.6;
const NEAR_THE_BEST = 0.15;
/** How much it counts that an indicator reads like those of the other slots. */
const ALIKE = 0.15;
/** How much it counts that a figure is but a bound. */
const BOUNDED = 0.1;

/** Finds for each slot the figure asked for, all in one measure and one kind of period. */
export function gatherOperands(comparison: Comparison, asked: Understood, ground: Ground): Operands {
  if (comparison.operation === "perHead") return gatherPerHead(comparison, asked, ground);
  const searched = comparison.slots.map((slot) => search(slot, comparison, asked, ground));
  const best = Math.max(0, ...searched.flatMap((one) => one.matches.map((match) => match.coverage)));
  const near = (part: number) =>
    searched.map(({ slot, matches }) => ({
      slot,
      matches: matches.filter((match) => match.coverage >= part * best),
    }));
  const slots = near(BESIDE_THE_BEST);
  const found = bestFit(
    slots.map((one) => ({
      slot: one.slot,
      matches: inYear(one.slot, withStatus(one.slot, asked, one.matches)),
    })),
  );
  const has = new Set(found.map((one) => one.slot));
  const wanting = near(WORTH_NAMING)
    .filter(({ slot }) => !has.has(slot))
    .map(({ slot, matches }) => whyWanting(slot, matches, asked, found[0]?.match));
  return { found, wanting };
}

interface Searched {
  readonly slot: Slot;
  readonly matches: readonly FigureMatch[];
}

function search(
  slot: Slot,
  comparison: Comparison,
  asked: Understood,
  { knowledge, folded }: Ground,
): Searched {
  const own = understand(slot.subject ?? comparison.subject, knowledge.vocabulary, asked.language);
  const change = comparison.operation === "growth" ? false : own.change;
  const candidates = slot.place.documents.map((document) => ({
    document,
    figures: knowledge.figuresOf(document.id),
  }));
  const question = { ...own, years: [], change, plan: slot.planned ?? asked.plan };
  // A target is often a rate where the report tells an amount as well: the one that both have will do.
  const either = comparison.operation === "target";
  const matches = matchFigures(question, candidates, rarityIn(knowledge), folded).filter(
    (match) => convincingFigure(question, match) && (either || isChange(match) === change),
  );
  const best = matches[0]?.score ?? 0;
  return { slot, matches: matches.filter((match) => match.score >= best - 1) };
}

function isChange({ figure }: FigureMatch): boolean {
  return (figure.change === "increase" || figure.change === "decrease") && figure.kind.startsWith("percent");
}

/** A rise and a fall are no figures of one measure. */
function directionOf(match: FigureMatch): string {
  return isChange(match) ? (match.figure.change ?? "") : "";
}

function withStatus(slot: Slot, asked: Understood, matches: readonly FigureMatch[]): FigureMatch[] {
  return matches.filter(({ figure }) => (figure.status === "done") !== (slot.planned ?? asked.plan));
}

function inYear(slot: Slot, matches: readonly FigureMatch[]): FigureMatch[] {
  return matches.filter((match) => slot.year === undefined || yearOf(match) === slot.year);
}

/** The last year of a figure's period, or its document's year. */
export function yearOf({ figure, document }: FigureMatch): number | undefined {
  const stated = figure.period?.match(/\d{4}/g)?.at(-1);
  return stated === undefined ? document.year : Number(stated);
}

/** The period of a figure apart from its year: "" for a whole year, H1, -01/-10; slots of different years can share it. */
function partOfYear({ figure }: FigureMatch): string {
  return (figure.period ?? "").replace(/\d{4}(?!\d)/g, "");
}

/** The measure and period that most slots have figures for, and of these the best of each slot. */
function bestFit(slots: readonly Searched[]): Gathered[] {
  const years = new Set(slots.map(({ slot }) => slot.year)).size > 1;
  const keyOf = (match: FigureMatch) =>
    [measureOf(match.figure), directionOf(match), partOfYear(match), years ? "" : yearOf(match)].join("|");
  const keys = new Map<string, { slots: number; score: number; year: number }>();
  for (const { matches } of slots) {
    const own = new Map<string, FigureMatch>();
    for (const match of matches) if (!own.has(keyOf(match))) own.set(keyOf(match), match);
    for (const [key, match] of own) {
      const known = keys.get(key) ?? { slots: 0, score: 0, year: yearOf(match) ?? 0 };
      keys.set(key, { ...known, slots: known.slots + 1, score: known.score + match.score });
    }
  }
  const chosen = [...keys].sort(
    ([, a], [, b]) => b.slots - a.slots || b.year - a.year || b.score - a.score,
  )[0]?.[0];
  const fitting = slots.map(({ slot, matches }) => ({
    slot,
    matches: matches.filter((one) => keyOf(one) === chosen),
  }));
  return fitting.flatMap(({ slot, matches }) => {
    const match = slot.subject === undefined ? mostAlike(matches, fitting) : matches[0];
    return match === undefined ? [] : [{ slot, match }];
  });
}

/** Of a slot's close matches, the one whose indicator reads most like the best of the other slots. */
function mostAlike(matches: readonly FigureMatch[], all: readonly Searched[]): FigureMatch | undefined {
  const best = matches[0];
  if (best === undefined) return undefined;
  const others = all.flatMap((one) => (one.matches === matches ? [] : one.matches.slice(0, 1)));
  const value = (match: FigureMatch) =>
    match.score -
    (isBounded(match) ? BOUNDED : 0) +
    (ALIKE * others.reduce((sum, other) => sum + alike(match, other), 0)) / Math.max(1, others.length);
  return matches
    .filter((match) => match.score >= best.score - NEAR_THE_BEST)
    .reduce((a, b) => (value(b) > value(a) ? b : a));
}

/** 突破2300億元，達到2392.7億元: of a bound and a value the value is meant. */
function isBounded({ figure }: FigureMatch): boolean {
  return figure.low !== undefined || figure.high !== undefined;
}

function alike(a: FigureMatch, b: FigureMatch): number {
  return likeness(
    plainIndicator(a.figure.indicator, a.figure.place),
    plainIndicator(b.figure.indicator, b.figure.place),
  );
}

function whyWanting(
  slot: Slot,
  matches: readonly FigureMatch[],
  asked: Understood,
  model: FigureMatch | undefined,
): Wanting {
  const done = withStatus(slot, asked, matches);
  const planned = matches.find((match) => match.figure.status !== "done" && isAbout(slot, match));
  if (
    planned !== undefined &&
    slot.year !== undefined &&
    yearOf(planned) === slot.year &&
    inYear(slot, done).length === 0
  )
    return { slot, reason: "planned", instead: planned };
  const other = done.find((match) => model !== undefined && isOtherPeriod(match, model));
  if (other !== undefined) return { slot, reason: "period", instead: other };
  const unit = inYear(slot, done).find(
    (match) => model !== undefined && measureOf(match.figure) !== measureOf(model.figure),
  );
  if (unit !== undefined) return { slot, reason: "unit", instead: unit };
  return planned === undefined ? { slot, reason: "none" } : { slot, reason: "planned", instead: planned };
}

/** The same measure at another time, or of a longer or shorter time. */
function isOtherPeriod(match: FigureMatch, model: FigureMatch): boolean {
  if (measureOf(match.figure) !== measureOf(model.figure)) return false;
  return partOfYear(match) !== partOfYear(model) || yearOf(match) !== yearOf(model);
}

/** A plan of the slot's year or of the next one may be what the person has in mind. */
function isAbout(slot: Slot, match: FigureMatch): boolean {
  const year = yearOf(match);
  return slot.year === undefined || (year !== undefined && year >= slot.year && year <= slot.year + 1);
}

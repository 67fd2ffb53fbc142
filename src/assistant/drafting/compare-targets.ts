import { difference, show } from "../../ledger/arithmetic.ts";
import { sizeOf } from "../../ledger/measure.ts";
import type { Composition } from "./composition.ts";
import { counterpart, isCounted, type Stated, statedIn } from "./stated-figures.ts";
import type { Unit } from "./units.ts";
import type { Line } from "./voice.ts";
import { clauseOf, formulaOf, indicatorOf, yearLine } from "./year-lines.ts";

const MOST_DROPPED = { short: 2, normal: 5, long: 12 } as const;
const MOST_OUTCOMES = { short: 2, normal: 4, long: 12 } as const;

/** What two plans and the report between them say on a topic. */
export interface Promises {
  /** The year reported, which the earlier plan was for. */
  readonly year: number;
  /** Figures of the report on the topic. */
  readonly now: readonly Stated[];
  /** All of the report but its plan. */
  readonly reported: readonly Unit[];
  /** All of the plan for the year; and what of it is on the topic. */
  readonly promised: readonly Unit[];
  readonly topical: readonly Stated[];
  /** Figures of the plan for the year after, on the topic. */
  readonly next: readonly Stated[];
}

/** Targets of which the report says nothing, those met, missed or stated otherwise, and those of the next plan beside them. */
export function compareTargets(composition: Composition, promises: Promises): Line[] {
  const { year, now, reported, promised, topical, next } = promises;
  const targets = statedIn(promised);
  const everything = statedIn(reported, false);
  const dropped = reported.length === 0 ? [] : topical.filter((target) => !isCounted(target, everything));
  const outcomes =
    reported.length === 0 ? [] : now.flatMap((actual) => outcomeLine(composition, targets, actual, year));
  return [
    ...droppedLine(composition, dropped, year),
    ...led(composition, outcomes, year).slice(0, MOST_OUTCOMES[composition.voice.length]),
    ...next
      .flatMap((target) => aimLine(composition, target, targets, year))
      .slice(0, MOST_OUTCOMES[composition.voice.length]),
  ];
}

/** 對照某年計劃 before the first of several lines. */
function led({ voice }: Composition, lines: readonly Line[], year: number): Line[] {
  const lead = voice.say(voice.wording.years.against, { year });
  return lines.map((line, at) => (at === 0 ? { ...line, text: `${lead}${line.text}` } : line));
}

function outcomeLine(
  composition: Composition,
  targets: readonly Stated[],
  actual: Stated,
  year: number,
): Line[] {
  const target = counterpart(actual, targets);
  if (target === undefined || target.figure.change !== actual.figure.change) return [];
  return actual.figure.status === "done"
    ? [metLine(composition, target, actual, year)]
    : changedLine(composition, target, actual, year);
}

function metLine(composition: Composition, target: Stated, actual: Stated, year: number): Line {
  const { voice } = composition;
  const values = {
    year,
    indicator: indicatorOf(composition, actual),
    before: voice.words(target.text),
    after: voice.words(actual.text),
  };
  const { met, short } = voice.wording.years;
  if (sizeOf(actual.figure) >= sizeOf(target.figure))
    return yearLine(composition, met, values, [target, actual], [year]);
  const gap = difference(target, actual);
  const number = show(Math.abs(gap.value));
  const filled = {
    ...values,
    difference: number,
    unit: voice.words(gap.unit),
    formula: formulaOf(voice, gap.formula),
  };
  return yearLine(composition, short, filled, [target, actual], [year], [number]);
}

function changedLine(composition: Composition, target: Stated, actual: Stated, year: number): Line[] {
  if (sizeOf(actual.figure) === sizeOf(target.figure)) return [];
  const { voice } = composition;
  const values = {
    year,
    indicator: indicatorOf(composition, target),
    before: voice.words(target.text),
    after: voice.words(actual.text),
    slot: voice.slot("reason"),
  };
  return [yearLine(composition, voice.wording.years.changed, values, [target, actual], [year])];
}

/** A target of one plan beside that of the plan before: carried over, raised or lowered. */
function aimLine(composition: Composition, later: Stated, promised: readonly Stated[], year: number): Line[] {
  const { voice } = composition;
  const earlier = counterpart(later, promised);
  if (earlier === undefined || earlier.figure.change !== later.figure.change) return [];
  const { raised, lowered, kept } = voice.wording.years;
  const values = {
    indicator: indicatorOf(composition, later),
    from: year,
    to: year + 1,
    before: voice.words(earlier.text),
    after: voice.words(later.text),
    slot: voice.slot("reason"),
  };
  const gap = sizeOf(later.figure) - sizeOf(earlier.figure);
  const phrase = gap === 0 ? kept : gap > 0 ? raised : lowered;
  return [yearLine(composition, phrase, values, [earlier, later], [year, year + 1])];
}

/** One sentence for all targets that the report passes over. */
function droppedLine(composition: Composition, dropped: readonly Stated[], year: number): Line[] {
  const { voice } = composition;
  const first = new Map(dropped.map((target) => [clauseOf(composition, target), target]));
  const told = [...first].slice(0, MOST_DROPPED[voice.length]);
  if (told.length === 0) return [];
  const [open, close] = voice.script === "zh-Hant" ? ["「", "」"] : ["“", "”"];
  const list = told.map(([words]) => `${open}${withInnerQuotes(words)}${close}`).join("、");
  const values = { year, targets: list, slot: voice.slot("result") };
  return [
    yearLine(
      composition,
      voice.wording.years.dropped,
      values,
      told.map(([, target]) => target),
      [year],
    ),
  ];
}

/** Quotation marks within a quotation. */
function withInnerQuotes(text: string): string {
  return text.replace(/「/g, "『").replace(/」/g, "』").replace(/“/g, "‘").replace(/”/g, "’");
}

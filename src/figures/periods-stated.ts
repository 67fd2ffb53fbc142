import type { Span } from "../domain/span.ts";
import { lastBefore } from "./last-before.ts";
import type { Said } from "./statement.ts";
import type { Voice } from "./voice.ts";

/** A period that a sentence names; the span refers to the sentence. */
export interface StatedPeriod {
  readonly span: Span;
  readonly period: string;
}

/** 由2017年的182亿元, 比2023年的1742万元: the year of what a change is from, no period of what follows. */
const FROM_YEAR = /(?:[由从]((?:19|20)\d\d)年(?:末|底)?的?|[比较]((?:19|20)\d\d)年(?:末|底|同期)?的)$/;
const FROM_LAST_YEAR = /[由从比较](?:上|去|前一)年(?:末|底|同期)?的$/;
/** 年均增长 is of all the years spoken of. */
const YEARLY = /年均[^,;。]{0,8}$/;
/** Up to here a period opens a statement. */
const OPENING = 8;
/** Periods that hold for what follows: a year, or several. */
const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** A statement that opens with a period of years speaks of it until one opens with another period. */
export function withSpan(said: Said, periods: readonly StatedPeriod[], voice: Voice): Said {
  const opening = periods[0];
  if (said.before !== "" || opening === undefined || opening.span.start > OPENING) return said;
  const { span: _, ...rest } = said;
  const several = opening.period.includes("/");
  const last = Number(opening.period.slice(-4));
  const ahead = several && voice.reported !== undefined && last > voice.reported;
  const turned: Said = voice.mixed && several ? { ...rest, turn: ahead ? "plan" : "done" } : rest;
  const planned = turned.turn === undefined ? voice.planned : turned.turn === "plan";
  if (!YEARS.test(opening.period) || (planned && !several)) return turned;
  return { ...turned, span: opening.period };
}

/** The year of what a change is from, for a number that starts at `start`; `year` is the one that the sentence speaks of. */
export function yearFrom(folded: string, start: number, year: number | undefined): string | undefined {
  const before = folded.slice(Math.max(0, start - 12), start);
  const own = FROM_YEAR.exec(before);
  if (own !== null) return own[1] ?? own[2];
  return year !== undefined && FROM_LAST_YEAR.test(before) ? String(year - 1) : undefined;
}

/**
 * The period that a sentence states for a number that starts at `start`: the last one named before it, in the words
 * before it or further up. `folded` is the sentence.
 */
export function periodOf(
  periods: readonly StatedPeriod[],
  folded: string,
  start: number,
  said: Said,
): string | undefined {
  if (said.span?.includes("/") && YEARLY.test(folded.slice(Math.max(0, start - 12), start))) return said.span;
  return lastBefore(periods, start)?.period ?? said.period ?? said.span;
}

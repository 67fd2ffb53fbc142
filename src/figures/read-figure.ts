import type { ChangeKind, FigureStatus, Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { clauseBefore, heard, outside } from "./between-figures.ts";
import { changeBefore } from "./change.ts";
import { type Indicator, indicatorOf } from "./indicator.ts";
import { lastBefore } from "./last-before.ts";
import { type Lead, leadOf } from "./lead.ts";
import { periodOf, yearFrom } from "./periods-stated.ts";
import { counterpart, overlapped, toPhrase, verbOf } from "./phrase.ts";
import { afterRun, type SentenceParts } from "./sentence-parts.ts";
import { isPart, peerOf } from "./siblings.ts";
import type { Said } from "./statement.ts";
import { statusOf } from "./status.ts";
import type { Voice } from "./voice.ts";

/** A figure as found in a sentence; spans refer to the sentence. */
export interface Found {
  readonly quantity: Quantity;
  readonly indicator: string;
  readonly action: string;
  readonly qualifiers: readonly string[];
  readonly period: string | undefined;
  readonly change: ChangeKind | undefined;
  readonly status: FigureStatus;
  /** True where it only says which things the next figure counts. */
  readonly threshold: boolean;
  /** True where it is a part of what a figure before it counts. */
  readonly part: boolean;
}

/** How far a sentence has been read: what it has said, and where the words of its last figure end. */
export interface Progress {
  readonly said: Said;
  readonly end: number;
}

/** The same right after a figure. */
export interface FigureRead extends Progress {
  readonly found: Found;
}

/** How far back the words that decide a status may stand. */
const FURTHEST = 600;
const LISTED = /^\s*(?:[、和与及]|以及)/;
const BARE = /^\s*[、和与及]?\s*$/;

/** Reads the figure of a sentence with the number `at`, where all before it have been read: `earlier`. */
export function readFigure(
  parts: SentenceParts,
  at: number,
  before: Progress,
  earlier: readonly Found[],
): FigureRead {
  const { words, voice, periods } = parts;
  const quantity = parts.figures[at] as Quantity;
  const to = quantity.span.start;
  const lead = leadOf(words.folded, before.end, to);
  const { start } = lead;
  const reached = outside(before.said, words.folded.slice(before.end, to));
  const said = heard(reached, words, before.end, start, lastBefore(parts.ages, to));
  const clause = clauseBefore(words, before.end, start);
  const indicator =
    dealtTo(parts, quantity, said, earlier) ??
    indicatorAt(parts, at, lead, said, clause, start === before.end, earlier);
  const from = yearFrom(words.folded, to, yearOf(voice));
  const period = from ?? periodOf(periods, words.folded, to, said);
  const found: Found = {
    quantity,
    indicator: named(indicator, said, quantity),
    action: indicator.phrase.action,
    qualifiers: qualifiersOf(indicator, said, clause),
    period: period ?? voice.period,
    change: reachedBy(parts, to) ?? changeOf(words.folded.slice(start, lead.end), quantity, earlier.at(-1)),
    status: statusAt(parts, quantity.span, said, period),
    threshold: parts.thresholds.has(to),
    part: isPart(words.folded.slice(before.end, to), quantity, earlier.at(-1)),
  };
  if (found.threshold) return { found, said: before.said, end: before.end };
  return {
    found,
    said: spoken(said, indicator, from === undefined ? period : undefined),
    end: indicator.end,
  };
}

function yearOf({ period }: Voice): number | undefined {
  return period !== undefined && /^\d{4}$/.test(period) ? Number(period) : undefined;
}

/** What 分别 deals out to a quantity; undefined where it deals nothing. */
function dealtTo(
  { dealt }: SentenceParts,
  { span }: Quantity,
  { topic }: Said,
  earlier: readonly Found[],
): Indicator | undefined {
  const share = dealt.get(span.start);
  if (share === undefined) return undefined;
  const text =
    "item" in share
      ? counterpart(share.item, topic?.text ?? "")
      : overlapped(earlier[share.of]?.indicator ?? "", share.measure);
  return { phrase: toPhrase(text), complete: true, level: true, end: span.end };
}

/** What the figure counts; `adjoins` where nothing but its own words parts it from the figure before. */
function indicatorAt(
  parts: SentenceParts,
  at: number,
  lead: Lead,
  said: Said,
  clause: string,
  adjoins: boolean,
  earlier: readonly Found[],
): Indicator {
  const { words, figures } = parts;
  const quantity = figures[at] as Quantity;
  const previous = earlier.at(-1)?.quantity;
  const listed = adjoins && LISTED.test(words.folded.slice(lead.start, lead.end));
  return indicatorOf({
    words,
    quantity,
    lead,
    run: afterRun(parts, at),
    limit: figures[at + 1]?.span.start ?? words.folded.length,
    topic: said.topic,
    level: said.level ?? said.topic,
    peer: peerOf(quantity, earlier),
    adjoins: previous?.span.end === quantity.span.start && previous.kind !== "rank",
    move: parts.moves.get(quantity.span.start),
    listed,
    shared: listed && said.topic !== undefined ? verbOf(said.topic) : "",
    head: said.head,
    clause,
  });
}

function reachedBy({ moves }: SentenceParts, start: number): ChangeKind | undefined {
  const move = moves.get(start);
  return move === "from" ? undefined : move;
}

/** The indicator with the age that holds for it: only people and shares of them have one. */
function named({ phrase }: Indicator, { group }: Said, { kind }: Quantity): string {
  return group === "" || (kind !== "people" && kind !== "percent") || phrase.text.includes(group)
    ? phrase.text
    : `${group} ${phrase.text}`;
}

/** Context of a figure, nearest first, without what its indicator says already. */
function qualifiersOf({ phrase }: Indicator, said: Said, clause: string): string[] {
  const context = [clause, said.topic?.text ?? "", said.head, ...said.campaigns.toReversed(), said.opening];
  return [...new Set(context)].filter((one) => one !== "" && !phrase.text.includes(one));
}

/** The change that its words speak of; a figure without any words shares that of the one before it. */
function changeOf(
  words: string,
  { kind, unit }: Quantity,
  previous: Found | undefined,
): ChangeKind | undefined {
  if (unit === "番") return "multiple";
  const own = changeBefore(words, kind);
  if (own !== undefined) return own.kind;
  return BARE.test(words) && previous?.quantity.kind === kind ? previous.change : undefined;
}

function statusAt({ words, voice }: SentenceParts, span: Span, said: Said, period: string | undefined) {
  const { folded } = words;
  const before = `${said.before}${folded.slice(Math.max(0, span.start - FURTHEST), span.start)}`;
  return statusOf(voice, said.turn, before, folded.slice(span.end, span.end + 12), period);
}

/** What was said, with what the figure adds for the next. */
function spoken(said: Said, { phrase, complete, level }: Indicator, period: string | undefined): Said {
  return {
    ...said,
    ...(complete ? { topic: phrase } : {}),
    ...(complete || level ? { level: phrase } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

import type { ChangeKind, FigureStatus, Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { readPeriods } from "../quantities/read-dates.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { changeBefore } from "./change.ts";
import { distribute } from "./distribute.ts";
import { type Indicator, indicatorOf } from "./indicator.ts";
import { lastBefore } from "./last-before.ts";
import { leadStart, toWords, type Words } from "./lead.ts";
import { toPhrase, verbOf } from "./phrase.ts";
import { enter, leave, type Said } from "./statement.ts";
import { statusOf } from "./status.ts";
import type { Voice } from "./voice.ts";
import { counts } from "./what-counts.ts";

/** A figure as found in a sentence; spans refer to the sentence. */
export interface Found {
  readonly quantity: Quantity;
  readonly indicator: string;
  readonly action: string;
  readonly qualifiers: readonly string[];
  readonly period: string | undefined;
  readonly change: ChangeKind | undefined;
  readonly status: FigureStatus;
}

/** How far back the words that decide a status may stand. */
const FURTHEST = 600;
/** 由2017年的182亿元: the year of where a change began, no period of what follows. */
const FROM_YEAR = /[由从]((?:19|20)\d\d)年(?:末|底)?的?$/;
/** 年均增长 is of all the years spoken of. */
const YEARLY = /年均[^,;。]{0,8}$/;
const LONGEST_RUN = 8;
/** Up to here a period opens a statement. */
const OPENING = 8;
/** Periods that hold for what follows: a year, or several. */
const YEARS = /^\d{4}(?:\/\d{4})?$/;

type Period = ReturnType<typeof readPeriods>[number];

/** The figures of a sentence, in order, and what it leaves said to the next one. */
export function readSentence(
  text: string,
  voice: Voice,
  before: Said,
): { readonly found: readonly Found[]; readonly said: Said } {
  const folded = fold(text);
  const periods = readPeriods(text, voice.years);
  const all = readQuantities(text);
  const words = toWords(
    text,
    folded,
    periods.map((period) => period.span),
  );
  const figures = all.filter((quantity) => counts(quantity, folded));
  const dealt = distribute(
    words,
    figures.map((quantity) => quantity.span),
  );
  const ages = all.filter((quantity) => quantity.kind === "age");
  const reading: Reading = { words, voice, periods, ages, figures, dealt };
  const found: Found[] = [];
  let said = withSpan(enter(before, text), periods, voice);
  let end = 0;
  for (const at of figures.keys()) {
    const step = readFigure(reading, at, said, found.at(-1), end);
    found.push(step.found);
    said = step.said;
    end = step.end;
  }
  return { found, said: leave(said, text) };
}

/** A statement that opens with a period of years speaks of it until one opens with another period. */
function withSpan(said: Said, periods: readonly Period[], voice: Voice): Said {
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

interface Reading {
  readonly words: Words;
  readonly voice: Voice;
  readonly periods: readonly Period[];
  readonly ages: readonly Quantity[];
  readonly figures: readonly Quantity[];
  readonly dealt: ReadonlyMap<number, string>;
}

function readFigure(reading: Reading, at: number, before: Said, previous: Found | undefined, end: number) {
  const { words, figures, ages } = reading;
  const quantity = figures[at] as Quantity;
  const start = leadStart(words.folded, end, quantity.span.start);
  const said = heard(before, words, end, start, lastBefore(ages, quantity.span.start));
  const lead = { start, end: quantity.span.start };
  const previousClause = clauseBefore(words, end, start);
  const spoken = words.folded.slice(start, lead.end);
  const listed = end === start && /^\s*(?:[、和与及]|以及)/.test(words.folded.slice(start, lead.end));
  const dealt = reading.dealt.get(quantity.span.start);
  const indicator: Indicator =
    dealt !== undefined
      ? { phrase: toPhrase(dealt), complete: true, end: quantity.span.end }
      : indicatorOf({
          words,
          quantity,
          lead,
          run: runAfter(reading, at),
          limit: figures[at + 1]?.span.start ?? words.folded.length,
          topic: said.topic,
          shared: listed && said.topic !== undefined ? verbOf(said.topic) : "",
          head: said.head,
          clause: previousClause,
        });
  const bare = /^\s*[、和与及]?\s*$/.test(spoken) && previous?.quantity.kind === quantity.kind;
  const change = changeBefore(spoken, quantity.kind)?.kind ?? (bare ? previous.change : undefined);
  const period = periodOf(reading, quantity, said);
  const after = words.folded.slice(quantity.span.end, quantity.span.end + 12);
  const clause = `${said.before}${words.folded.slice(Math.max(0, quantity.span.start - FURTHEST), quantity.span.start)}`;
  const found: Found = {
    quantity,
    indicator: named(indicator, said, quantity),
    action: indicator.phrase.action,
    qualifiers: qualifiersOf(indicator, said, previousClause),
    period: period ?? reading.voice.period,
    change,
    status: statusOf(reading.voice, said.turn, clause, after, period),
  };
  const topic = indicator.complete ? { topic: indicator.phrase } : {};
  return {
    found,
    said: { ...said, ...topic, ...(period === undefined ? {} : { period }) },
    end: indicator.end,
  };
}

/** The words after the numbers that follow one another from `at` on: 1.86万户、5.9万人 and then 全部脱贫. */
function runAfter({ words, figures }: Reading, at: number): Span {
  let last = at;
  while (last < at + LONGEST_RUN && figures[last + 1] !== undefined) {
    const between = words.folded.slice(figures[last]?.span.end, figures[last + 1]?.span.start);
    if (!/^[、和与及]?$/.test(between)) break;
    last++;
  }
  return {
    start: figures[last]?.span.end ?? 0,
    end: figures[last + 1]?.span.start ?? words.folded.length,
  };
}

/** What the words between the figure before and this one add: a head before a colon or a parenthesis, an age. */
function heard(
  said: Said,
  { text, folded }: Words,
  from: number,
  start: number,
  age: Quantity | undefined,
): Said {
  const mark = folded[start - 1] ?? "";
  const opens = (mark === ":" || mark === "(") && start > from;
  const head = opens ? headBefore(text, folded, from, start - 1) : "";
  const { topic: _, ...rest } = said;
  return {
    ...(opens && (mark === ":" || head !== "") ? rest : said),
    ...(head === "" ? {} : { head }),
    ...(age === undefined || age.span.start < from
      ? {}
      : { group: text.slice(age.span.start, age.span.end) }),
  };
}

function headBefore(text: string, folded: string, from: number, to: number): string {
  const start = leadStart(folded, from, to);
  const head = text
    .slice(start, to)
    .trim()
    .replace(/^[一二三四五六七八九十]是/, "");
  return head.length > 24 || /(?:如下|目标|是|为|以下|包括|其中)$/.test(fold(head)) ? "" : head;
}

/** The indicator with the age that holds for it: only people and shares of them have one. */
function named({ phrase }: Indicator, { group }: Said, { kind }: Quantity): string {
  return group === "" || (kind !== "people" && kind !== "percent") || phrase.text.includes(group)
    ? phrase.text
    : `${group} ${phrase.text}`;
}

/** The clause before the words of a number, where no number stands in it: 環境整治工程, 投入1000萬. */
function clauseBefore({ text, folded }: Words, from: number, start: number): string {
  if (!/[,:]/.test(folded[start - 1] ?? "")) return "";
  const clause = text.slice(leadStart(folded, from, start - 1), start - 1).trim();
  return clause.length > 20 || clause.length < 3 ? "" : clause;
}

/** Context of a figure, nearest first, without what its indicator says already. */
function qualifiersOf({ phrase }: Indicator, said: Said, clauseBefore: string): string[] {
  const context = [
    clauseBefore,
    said.topic?.text ?? "",
    said.head,
    ...said.campaigns.toReversed(),
    said.opening,
  ];
  return [...new Set(context)].filter((one) => one !== "" && !phrase.text.includes(one));
}

/** The period that a sentence states for a number: the last one named before it, in the words before it or further up. */
function periodOf(reading: Reading, quantity: Quantity, said: Said): string | undefined {
  const { periods } = reading;
  const { start } = quantity.span;
  const before = reading.words.folded.slice(Math.max(0, start - 12), start);
  const own = FROM_YEAR.exec(before);
  if (own !== null) return own[1];
  if (said.span?.includes("/") && YEARLY.test(before)) return said.span;
  return lastBefore(periods, quantity.span.start)?.period ?? said.period ?? said.span;
}

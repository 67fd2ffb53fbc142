import { difference, growth, show } from "../../ledger/arithmetic.ts";
import { sizeOf } from "../../ledger/measure.ts";
import type { Composition } from "./composition.ts";
import { counterpart, isCounted, type Stated, statedIn } from "./stated-figures.ts";
import type { Phrase } from "./templates.ts";
import type { Unit } from "./units.ts";
import { type Line, type Source, type Voice, yearSource } from "./voice.ts";
import { yearOf } from "./years.ts";

const MOST = { short: 3, normal: 8, long: 20 } as const;

/**
 * What changed on the topic from the report of one year to that of the next: differences, worked out and shown as such;
 * targets of the year before that were met or not; and those of which the later report says nothing, or says otherwise.
 */
export function compareYears(composition: Composition): Line[] {
  const { evidence, years, voice, sources } = composition;
  const { base } = years;
  if (base === undefined) return [];
  const all = evidence.documents.flatMap((document) => sources.unitsOf(document));
  const reported = all.filter((unit) => unit.part !== "plan" && unit.document.year === base);
  const before = all.filter(
    (unit) => unit.part === "review" && unit.document.kind !== "plan" && yearOf(unit) === base - 1,
  );
  const promised = all.filter(
    (unit) => unit.part === "plan" && yearOf(unit) === base && unit.document.year !== undefined,
  );
  const topical = evidence.picked.map(({ unit, clauses }) => ({ ...unit, clauses }));
  const now = statedIn(topical.filter((unit) => unit.part === "review" && yearOf(unit) === base));
  const lines = [
    ...now.flatMap((figure) => changeLine(composition, figure, statedIn(before), base)),
    ...(reported.some((unit) => unit.part === "review")
      ? targetLines(composition, { now, reported, promised, topical }, base)
      : []),
    ...statedIn(topical.filter((unit) => unit.part === "plan" && yearOf(unit) === base + 1)).flatMap(
      (target) => aimLine(composition, target, statedIn(promised), base),
    ),
  ];
  return lines.slice(0, MOST[voice.length]);
}

function changeLine(
  composition: Composition,
  later: Stated,
  candidates: readonly Stated[],
  year: number,
): Line[] {
  const { voice } = composition;
  const { figure } = later;
  const earlier =
    figure.status === "done" && figure.change === undefined ? counterpart(later, candidates) : undefined;
  if (earlier === undefined) return [];
  const values = {
    indicator: indicatorOf(composition, later),
    from: year - 1,
    to: year,
    before: voice.words(earlier.text),
    after: voice.words(later.text),
  };
  const pair = [later, earlier];
  if (sizeOf(figure) === sizeOf(earlier.figure))
    return [line(composition, voice.wording.years.same, values, pair, [year - 1, year])];
  const gap = difference(later, earlier);
  const rate = growth(later, earlier);
  const { more, less, up, down } = voice.wording.years;
  const computed = [gap, ...(rate === undefined ? [] : [rate])];
  const filled = {
    ...values,
    difference: show(Math.abs(gap.value)),
    unit: voice.words(gap.unit),
    rate:
      rate === undefined ? "" : voice.say(gap.value > 0 ? up : down, { rate: show(Math.abs(rate.value)) }),
    formula: [
      gap.formula,
      ...(rate === undefined
        ? []
        : [`${show(Math.abs(gap.value))}${gap.unit}÷${earlier.text}=${show(Math.abs(rate.value))}%`]),
    ]
      .map((one) => formulaOf(voice, one))
      .join("，"),
  };
  const numbers = computed.map(({ value }) => show(Math.abs(value)));
  return [line(composition, gap.value > 0 ? more : less, filled, pair, [year - 1, year], numbers)];
}

function targetLines(
  composition: Composition,
  {
    now,
    reported,
    promised,
    topical,
  }: {
    now: readonly Stated[];
    reported: readonly Unit[];
    promised: readonly Unit[];
    topical: readonly Unit[];
  },
  year: number,
): Line[] {
  const targets = statedIn(promised, false);
  const met = now.flatMap((actual) => {
    const target = counterpart(actual, targets);
    if (target === undefined || target.figure.change !== actual.figure.change) return [];
    return actual.figure.status === "done"
      ? [metLine(composition, target, actual, year)]
      : changedLine(composition, target, actual, year);
  });
  const everything = statedIn(reported, false);
  const dropped = statedIn(topical, false)
    .filter(
      ({ unit, figure }) =>
        promised.some((one) => one.span.start === unit.span.start && one.document === unit.document) &&
        figure.status !== "done",
    )
    .filter((target) => !isCounted(target, everything));
  const clauses = new Map(dropped.map((target) => [target.clause, target]));
  return [...met, ...[...clauses.values()].map((target) => droppedLine(composition, target, year))];
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
    return line(composition, met, values, [target, actual], [year]);
  const gap = difference(target, actual);
  const number = show(Math.abs(gap.value));
  const filled = {
    ...values,
    difference: number,
    unit: voice.words(gap.unit),
    formula: formulaOf(voice, gap.formula),
  };
  return line(composition, short, filled, [target, actual], [year], [number]);
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
  return [line(composition, voice.wording.years.changed, values, [target, actual], [year])];
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
  return [line(composition, phrase, values, [earlier, later], [year, year + 1])];
}

function droppedLine(composition: Composition, target: Stated, year: number): Line {
  const { voice } = composition;
  const { span } = target.clause;
  const [open, close] = voice.script === "zh-Hant" ? ["「", "」"] : ["“", "”"];
  const words = voice.words(target.unit.document.text.slice(span.start, span.end)).replace(/[。；]$/u, "");
  const values = { year, target: words, open, close, slot: voice.slot("result") };
  return line(composition, voice.wording.years.dropped, values, [target], [year]);
}

function formulaOf(voice: Voice, formula: string): string {
  return voice.words(formula).replace(/ /g, "");
}

function indicatorOf({ voice }: Composition, { figure }: Stated): string {
  return voice.words(figure.indicator).replace(/[，。；：]/gu, "");
}

/** A line on figures; its sources are their sentences and where the years are stated. */
function line(
  { voice, evidence }: Composition,
  phrase: Phrase,
  values: Readonly<Record<string, string | number>>,
  stated: readonly Stated[],
  years: readonly number[],
  computed: readonly string[] = [],
): Line {
  const proofs: Source[] = stated.map(({ unit }) => ({ document: unit.document, span: unit.span }));
  const dated = years.flatMap((year) => {
    const places = evidence.documents.map((document) => yearSource(document, year));
    const source = places.find((one) => one !== undefined);
    return source === undefined ? [] : [source];
  });
  return {
    text: voice.say(phrase, values),
    sources: [...proofs, ...dated],
    ...(computed.length === 0 ? {} : { computed }),
  };
}

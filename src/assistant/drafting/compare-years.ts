import { difference, growth, show } from "../../ledger/arithmetic.ts";
import { sizeOf } from "../../ledger/measure.ts";
import { compareTargets } from "./compare-targets.ts";
import type { Composition } from "./composition.ts";
import { counterpart, type Stated, statedIn } from "./stated-figures.ts";
import type { Line } from "./voice.ts";
import { formulaOf, indicatorOf, yearLine } from "./year-lines.ts";
import { yearOf } from "./years.ts";

const MOST_CHANGES = { short: 2, normal: 4, long: 20 } as const;

/**
 * What changed on the topic from the report of one year to that of the next: differences, worked out and shown as such;
 * targets of the year before that were met or not; and those of which the later report says nothing, or says otherwise.
 */
export function compareYears(composition: Composition): Line[] {
  const { evidence, years, voice, sources } = composition;
  const { base } = years;
  if (base === undefined) return [];
  const all = evidence.documents.flatMap((document) => sources.unitsOf(document));
  const topical = evidence.picked.map(({ unit, clauses }) => ({ ...unit, clauses }));
  const before = all.filter((unit) => unit.part === "review" && yearOf(unit) === base - 1);
  const reported = all.filter((unit) => unit.part === "review" && yearOf(unit) === base);
  const isPlanFor = (year: number) => (unit: (typeof all)[number]) =>
    unit.part === "plan" && yearOf(unit) === year;
  const now = statedIn(topical.filter((unit) => unit.part === "review" && yearOf(unit) === base));
  const changes = now.flatMap((figure) => changeLine(composition, figure, statedIn(before), base));
  const targets = compareTargets(composition, {
    year: base,
    now,
    reported,
    promised: all.filter(isPlanFor(base)),
    topical: statedIn(topical.filter(isPlanFor(base)), false),
    next: statedIn(topical.filter(isPlanFor(base + 1))),
  });
  return [...changes.slice(0, MOST_CHANGES[voice.length]), ...targets];
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
    return [yearLine(composition, voice.wording.years.same, values, pair, [year - 1, year])];
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
  return [yearLine(composition, gap.value > 0 ? more : less, filled, pair, [year - 1, year], numbers)];
}

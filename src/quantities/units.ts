import type { QuantityKind } from "../domain/figure.ts";
import table from "./units.json" with { type: "json" };

/** A unit of measure or a counter, Simplified, with its factor to the base unit of its kind. */
export interface Unit {
  readonly name: string;
  readonly kind: QuantityKind;
  readonly base: string;
  readonly factor: number;
}

/** Every unit by its folded name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [
    ...table.counters.split(" ").map((name): Unit => ({ name, kind: "count", base: name, factor: 1 })),
    ...table.measures.flatMap(({ kind, base, units }) =>
      Object.entries(units).map(
        ([name, factor]): Unit => ({ name, kind: kind as QuantityKind, base, factor: factor ?? 1 }),
      ),
    ),
  ].map((unit) => [unit.name, unit]),
);

/** Counters that after a Chinese numeral make a word: 十分, 四面, 两具. */
export const AFTER_DIGITS: ReadonlySet<string> = new Set(table.afterDigits.split(" "));

/** What an English rate is per, in Chinese. */
export const PER: ReadonlyMap<string, string> = new Map(Object.entries(table.per));

/** Signs and names of currencies that stand before an amount, longest first, with their base units. Folded. */
export const CURRENCIES: readonly (readonly [string, string])[] = Object.entries(table.currencies)
  .flatMap(([base, signs]) => signs.split(" ").map((sign) => [sign, base] as const))
  .sort(([a], [b]) => b.length - a.length);

/** What follows a unit where its characters are part of another word: 三成立, 二级医院, 3方面. */
const OTHER_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(table.otherWords).map(([name, words]) => [name, new RegExp(`^(?:${words})`)]),
);

const LONGEST = Math.max(...[...UNITS.keys()].map((name) => name.length));

/** The longest unit that begins at `start` of a folded text. */
export function unitAt(folded: string, start: number): Unit | undefined {
  for (let length = Math.min(LONGEST, folded.length - start); length > 0; length--) {
    const unit = UNITS.get(folded.slice(start, start + length));
    if (
      unit !== undefined &&
      OTHER_WORDS.get(unit.name)?.test(folded.slice(start + length, start + length + 2))
    )
      continue;
    if (unit !== undefined && !(/[a-z]$/.test(unit.name) && /[a-z]/.test(folded[start + length] ?? "")))
      return unit;
  }
  return undefined;
}

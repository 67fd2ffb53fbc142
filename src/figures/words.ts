import type { ChangeKind } from "../domain/figure.ts";
import table from "./words.json" with { type: "json" };

/** The words of a list, longest first, so that none hides another that begins or ends with it. Folded. */
function longestFirst(list: string): readonly string[] {
  return list.split(" ").sort((a, b) => b.length - a.length);
}

/** Words before an indicator that do not belong to it: 全年, 累計, 其中, 我鎮. */
export const LEADING: readonly string[] = longestFirst(table.leading);
/** Words between an indicator and its number: 達到, 為, 共. */
export const TRAILING: readonly string[] = longestFirst(table.trailing);
/** Verbs of what was done to the thing counted: 查處, 新增, 發放. */
export const ACTIONS: readonly string[] = longestFirst(table.actions);
/** Words that only begin like a verb of one character: 产业, 学校. */
export const NOUNS: readonly string[] = longestFirst(table.nouns);
/** Nouns and verbs that measure something named before them: 金額, 占地, 增速. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(table.attributes.split(" "));
/** What may be measured of each, a year, a market: 亩均 and 年 before one of the measures make an attribute of it. */
export const MEASURED: readonly string[] = longestFirst(table.measured);
/** What only such a word makes an attribute of: 收益 in 亩均收益, 价 in 地头价. */
export const MEASURES: ReadonlySet<string> = new Set(table.measures.split(" "));
/** How far a thing reaches, at the end of its name: a yield is of the rice, not of the area that it is planted on. */
export const EXTENTS: readonly string[] = longestFirst(table.extents);
/** Verbs that say nothing without what they are done to: 投入, 辦結. */
export const GENERIC: ReadonlySet<string> = new Set(table.generic.split(" "));
/** Words that compare what was named before: 高於, 占, 居, 完成全年. */
export const COMPARATORS: readonly string[] = longestFirst(table.comparators);
/** Prepositions that open a clause whose verb stands further on: 對…開展. */
export const OPENERS: readonly string[] = longestFirst(table.openers);
/** Words that measure a change, with its direction, longest first. */
export const CHANGES: readonly (readonly [string, ChangeKind])[] = Object.entries(table.changes)
  .flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind as ChangeKind] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The first word of a list that the text begins with. */
export function wordAtStart(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word));
}

/** The first word of a list that the text ends with. */
export function wordAtEnd(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.endsWith(word));
}

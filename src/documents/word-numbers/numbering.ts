import { attribute, elements } from "./xml.ts";

/** One level of a numbered list: where it starts, how it writes its number, and the text around it (第%1章). */
export interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** What follows the number: a tab, a space or nothing. */
  readonly suffix: string;
  /** True where the numbers of higher levels stand in digits whatever their format. */
  readonly legal: boolean;
}

/** A list of a document; lists of one series count on from each other. */
export interface NumberedList {
  readonly series: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins anew, with the number that they begin at. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Lists of a numbering part by their id, with the levels that belong to paragraph styles (ECMA-376-1 §17.9). */
export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberedList>;
  readonly styleLevels: ReadonlyMap<string, number>;
}

/** Reads word/numbering.xml. */
export function readNumbering(xml: string): Numbering {
  const styleLevels = new Map<string, number>();
  const series = new Map<string, ReadonlyMap<number, Level>>();
  for (const one of elements(xml, "w:abstractNum"))
    series.set(attribute(one, "w:abstractNumId") ?? "", levelsOf(one, styleLevels));
  const lists = new Map<string, NumberedList>();
  for (const one of elements(xml, "w:num")) {
    const id = attribute(one, "w:numId");
    const abstract = attribute(elements(one, "w:abstractNumId")[0] ?? "", "w:val") ?? "";
    const overrides = elements(one, "w:lvlOverride");
    const levels = new Map([...(series.get(abstract) ?? []), ...levelsOf(overrides.join(""), styleLevels)]);
    const restarts = overrides.flatMap((override): [number, number][] => {
      const start = attribute(elements(override, "w:startOverride")[0] ?? "", "w:val");
      return start === undefined ? [] : [[Number(attribute(override, "w:ilvl")), Number(start)]];
    });
    if (id !== undefined) lists.set(id, { series: abstract, levels, restarts: new Map(restarts) });
  }
  return { lists, styleLevels };
}

function levelsOf(xml: string, styleLevels: Map<string, number>): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const one of elements(xml, "w:lvl")) {
    const value = (tag: string) => attribute(elements(one, tag)[0] ?? "", "w:val");
    const level = Number(attribute(one, "w:ilvl") ?? 0);
    const style = value("w:pStyle");
    if (style !== undefined) styleLevels.set(style, level);
    levels.set(level, {
      start: Number(value("w:start") ?? 0),
      format: value("w:numFmt") ?? "decimal",
      text: value("w:lvlText") ?? "",
      suffix: value("w:suff") ?? "tab",
      legal: elements(one, "w:isLgl").length > 0,
    });
  }
  return levels;
}

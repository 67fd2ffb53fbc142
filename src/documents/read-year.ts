import type { DocumentKind, Section } from "../domain/document.ts";
import { fold } from "../language/fold.ts";

const YEAR = "((?:19|20)\\d\\d)年?度?";
const REVIEW = new RegExp(`${YEAR}[^\\d\\n。]{0,14}(?:总结|回顾|成绩|成效|完成|情况)`);
const PLAN = new RegExp(`${YEAR}[^\\d\\n。]{0,14}(?:计划|安排|打算|思路|要点|任务|目标|规划|方案)`);
const ANY = /(?:^|\D)((?:19|20)\d\d)(?=年|$|[^\d.])/;
const NUMERALS = "〇一二三四五六七八九";

/** Folded text in which 二〇二一年 stands as 2021年, unit for unit. */
export function withDigitYears(text: string): string {
  return fold(text).replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((digit) => Math.max(0, NUMERALS.indexOf(digit))).join(""),
  );
}

/** What a year is read from. */
export interface YearSources {
  readonly kind: DocumentKind;
  readonly title: string;
  /** File name without its extension. */
  readonly name: string;
  readonly sections: readonly Section[];
  readonly issued: string | undefined;
}

/**
 * The year whose work a document reports; of a plan alone, the year planned. A heading or a title that reviews a year
 * says so, one that plans a year follows the year before; a government work report without either reviews the year
 * before its delivery.
 */
export function readYear(sources: YearSources): number | undefined {
  const title = withDigitYears(sources.title);
  const name = withDigitYears(sources.name);
  if (sources.kind === "plan") return toYear(PLAN, title) ?? toYear(ANY, title) ?? toYear(ANY, name);
  const headings = sources.sections.map((section) => withDigitYears(section.heading));
  const reviewed = headings.map((heading) => toYear(REVIEW, heading)).find((year) => year !== undefined);
  const stated = reviewed ?? toYear(REVIEW, title) ?? toYear(/[_\s-]((?:19|20)\d\d)年?度?$/, name);
  if (stated !== undefined) return stated;
  const planned = headings.map((heading) => toYear(PLAN, heading)).find((year) => year !== undefined);
  if (planned !== undefined) return planned - 1;
  const issued = sources.issued === undefined ? undefined : Number(sources.issued.slice(0, 4));
  if (/政府工作报告/.test(title)) {
    const delivered = issued ?? toYear(ANY, title) ?? toYear(ANY, name);
    return delivered === undefined ? undefined : delivered - 1;
  }
  return toYear(ANY, title) ?? toYear(ANY, name) ?? issued;
}

function toYear(pattern: RegExp, text: string): number | undefined {
  const year = pattern.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

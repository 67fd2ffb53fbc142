import type { DocumentKind, Section } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { withDigitYears } from "./digit-years.ts";

const YEAR = "((?:19|20)\\d\\d)年?度?";
const REVIEW = new RegExp(`${YEAR}[^\\d\\n。]{0,14}(?:总结|回顾|成绩|成效|完成|情况)`);
const PLAN_WORDS = "计划|计画|安排|打算|思路|要点|任务|目标|规划|方案|部署|建议|要求|重点";
const PLAN = new RegExp(`${YEAR}[^\\d\\n。]{0,14}(?:${PLAN_WORDS})`);
/** What a government report says of the year that it plans. */
const PLANNED_IN_TEXT = new RegExp(
  `做好${YEAR}(?:的|各项|政府)*工作|${YEAR}(?:的?(?:全[省市县区镇乡州]|我[省市县区镇乡州]|政府))?(?:经济社会发展|工作)的?(?:主要|预期|总体)*(?:目标|要求)`,
);
const ANY = /(?:^|\D)((?:19|20)\d\d)(?=年|$|[^\d.])/;
const FIRST_WORDS = /^\s*((?:19|20)\d\d)年(?!\d{1,2}月)/;
const NAME_YEAR = /[_\s-]((?:19|20)\d\d)年?度?$/;
/** 2016-2021, 2016年至2021年: the years of a term, of which the last counts. */
const RANGE = /((?:19|20)\d\d)年?\s*(?:-{1,2}|至|到)\s*(?=(?:19|20)\d\d)/g;
const LONG_TERM = /[五十]年(?:规划|计划|行动|发展)|五年规划|远景|中长期/;
const GOVERNMENT_REPORT = /政府工作报告|人民政府工作报告/;
/** From this month on a report tells of the year in which it is given, up to the other one of the year before. */
const FIRST_MONTH_OF_YEAR_END = 10;
const LAST_MONTH_OF_YEAR_START = 3;

/** What a year is read from. */
export interface YearSources {
  readonly kind: DocumentKind;
  readonly title: string;
  /** File name without its extension. */
  readonly name: string;
  readonly sections: readonly Section[];
  readonly issued: string | undefined;
  readonly text: string;
}

/**
 * The year whose work a document reports; of a plan alone, the year planned. A heading or a title that reviews a year
 * says so, and one that plans a year follows the year before; a government work report without either reviews the year
 * before its delivery, or in the last quarter the year of delivery itself.
 */
export function readYear(sources: YearSources): number | undefined {
  const title = withDigitYears(sources.title);
  const name = withDigitYears(sources.name);
  if (sources.kind === "plan") {
    if (LONG_TERM.test(title)) return undefined;
    return toYear(PLAN, title) ?? toYear(ANY, title) ?? toYear(ANY, name);
  }
  const headings = sources.sections.map((section) => withDigitYears(section.heading));
  const reviewed = firstYear(REVIEW, headings) ?? toYear(REVIEW, title);
  if (reviewed !== undefined) return reviewed;
  const { text, issued } = sources;
  if (GOVERNMENT_REPORT.test(title)) return reviewedBy(title, name, headings, text, issued);
  return (
    toYear(NAME_YEAR, name) ??
    before(firstYear(PLAN, headings)) ??
    toYear(ANY, title) ??
    toYear(ANY, name) ??
    toYear(FIRST_WORDS, withDigitYears(text.slice(0, 40))) ??
    yearOfWork(issued, LAST_MONTH_OF_YEAR_START)
  );
}

function reviewedBy(
  title: string,
  name: string,
  headings: readonly string[],
  text: string,
  issued: string | undefined,
): number | undefined {
  const delivered = yearOfWork(issued, FIRST_MONTH_OF_YEAR_END - 1);
  if (delivered !== undefined) return delivered;
  return before(
    firstYear(PLAN, headings) ??
      toYear(PLANNED_IN_TEXT, fold(text)) ??
      toYear(ANY, title) ??
      toYear(ANY, name),
  );
}

function before(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year - 1;
}

/** The year before the date where its month is at most `last`, or none is stated; else the year of the date. */
function yearOfWork(date: string | undefined, last: number): number | undefined {
  if (date === undefined) return undefined;
  const [year, month] = date.split("-").map(Number);
  return year === undefined ? undefined : (month ?? 1) <= last ? year - 1 : year;
}

function firstYear(pattern: RegExp, texts: readonly string[]): number | undefined {
  return texts.map((text) => toYear(pattern, text)).find((year) => year !== undefined);
}

function toYear(pattern: RegExp, text: string): number | undefined {
  const year = pattern
    .exec(text.replace(RANGE, ""))
    ?.slice(1)
    .find((it) => it !== undefined);
  return year === undefined ? undefined : Number(year);
}

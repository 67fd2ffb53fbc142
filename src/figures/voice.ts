import { type Document, headingPath } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { YEAR_WORD, yearOf } from "../quantities/read-dates.ts";
import { readPeriods } from "../quantities/read-periods.ts";
import type { SpokenYears } from "../quantities/spoken-years.ts";

/** From where a section speaks: of what is to be done or was done, of which period, and what it calls this year. */
export interface Voice {
  readonly planned: boolean;
  /** True where one heading speaks of both: its paragraphs turn from one to the other and stay there. */
  readonly mixed: boolean;
  /** Period of what names none of its own. */
  readonly period?: string;
  readonly years?: SpokenYears;
  /** What the words before have turned the text to, where they have. */
  readonly turned?: Turned;
  /** Last year of which the document reports; what it states of later ones is yet to be done. */
  readonly reported?: number;
}

const PLAN =
  /计划|打算|安排|目标|下一步|下阶段|今后|明年|来年|总体要求|总体思路|指导思想|重点工作|主要任务|工作任务|重点任务|预期|展望|谋划|政策取向|建议|工作思路|工作要点|工作重点/;
const REVIEW =
  /总结|回顾|完成情况|开展情况|进展情况|工作成效|取得.*成[效绩]|主要成绩|存在.*问题|执行情况|成就/;
const FIVE_YEARS = /(?:过去|近|这|本届政府)(?:的)?五年|五年(?:来|工作|回顾)/;
const NEXT_FIVE_YEARS = /(?:今后|未来|下一个?)五年/;

/** What the words of a text turn it to, whatever the headings say. */
export interface Turned {
  readonly planned: boolean;
  readonly period: string;
}

/** True for a heading, folded, that says whether its section plans or reports, and of when. */
export function decides(heading: string): boolean {
  return PLAN.test(heading) || REVIEW.test(heading) || yearIn(heading) !== undefined;
}

/** The voice of a section, by what its text has turned to, the headings above it, the kind of the document and its date. */
export function voiceOf(document: Document, section: number | undefined, turned?: Turned): Voice {
  const path = headingPath(document, section).map(fold);
  const deciding = path.findLast((heading) => PLAN.test(heading) || REVIEW.test(heading));
  const stated = path.map(yearIn).findLast((year) => year !== undefined);
  const { year } = document;
  const reported = year === undefined || document.kind !== "plan" ? year : year - 1;
  const later = stated !== undefined && reported !== undefined && stated > reported;
  const byHeading =
    deciding === undefined
      ? document.kind === "plan" || later
      : PLAN.test(deciding) && (!REVIEW.test(deciding) || later);
  const planned = turned?.planned ?? byHeading;
  const mixed = deciding !== undefined && !planned && PLAN.test(deciding) && REVIEW.test(deciding);
  const about =
    lastYear(turned, reported) ??
    stated ??
    (planned && document.kind === "report" && year !== undefined ? year + 1 : year);
  const span = turned?.period ?? spanOfYears(path, planned, reported);
  const period = span ?? (about === undefined ? undefined : String(about));
  const years = about === undefined ? undefined : yearsSpoken(document, planned, about);
  return {
    planned,
    mixed,
    ...(turned === undefined ? {} : { turned }),
    ...(period === undefined ? {} : { period }),
    ...(years === undefined ? {} : { years }),
    ...(reported === undefined ? {} : { reported }),
  };
}

/** The year that a text which has turned calls its own: of several, the last that is reported. */
function lastYear(turned: Turned | undefined, reported: number | undefined): number | undefined {
  if (turned === undefined) return undefined;
  const last = Number(turned.period.slice(-4));
  return turned.period.includes("/") && turned.planned && reported !== undefined ? reported + 1 : last;
}

const YEAR = new RegExp(`(?<!\\d)(${YEAR_WORD})年`, "g");

function yearIn(heading: string): number | undefined {
  const years = [...heading.matchAll(YEAR)].map((match) => Number(yearOf(match[1] ?? "")));
  return years.at(-1);
}

/** Periods of several years that a heading names: 過去五年工作回顧, “十四五”時期. */
function spanOfYears(path: readonly string[], planned: boolean, reported: number | undefined) {
  for (const heading of path.toReversed()) {
    if (yearIn(heading) !== undefined && !/\d年?[-至到]/.test(heading)) return undefined;
    const named = readPeriods(heading, reported).find((one) => /\d{4}\/\d{4}$/.test(one.period));
    if (named !== undefined) return named.period;
    if (reported === undefined) continue;
    if (planned && NEXT_FIVE_YEARS.test(heading)) return `${reported + 1}/${reported + 5}`;
    if (FIVE_YEARS.test(heading)) return `${reported - 4}/${reported}`;
  }
  return undefined;
}

/** The year of issue; a government work report without a date is delivered in the year after the one it reviews. */
export function deliveredIn(document: Document): number | undefined {
  if (document.issued !== undefined) return Number(document.issued.slice(0, 4));
  if (document.year === undefined) return undefined;
  return /政府工作报告/.test(fold(document.title)) ? document.year + 1 : undefined;
}

/**
 * What 今年, 去年 and 明年 mean. A report delivered in the year after the one it reviews says 去年 of the year reviewed
 * and 今年 of its own; where it says 今年 in its review all the same, it was written in that year.
 */
function yearsSpoken(document: Document, planned: boolean, about: number): SpokenYears {
  const reviewed = document.year ?? about;
  const issued = deliveredIn(document);
  const ahead = planned ? about : reviewed + 1;
  if (document.kind === "plan") return { year: about, this: about, last: about - 1, next: about + 1, ahead };
  if (issued === undefined)
    return planned
      ? { year: about, this: about, last: about - 1, next: about, ahead }
      : { year: about, this: reviewed, last: reviewed - 1, next: reviewed + 1, ahead };
  if (planned || issued !== reviewed + 1)
    return { year: about, this: issued, last: issued - 1, next: issued + 1, ahead };
  return { year: about, this: reviewed, last: reviewed, next: issued, ahead };
}

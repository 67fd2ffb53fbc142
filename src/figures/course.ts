import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { readPeriods } from "../quantities/read-periods.ts";
import { decides, deliveredIn, type Turned, type Voice, voiceOf } from "./voice.ts";

/** Numbers and marks before the words of a line, and how a report addresses its listeners. */
const LEADING =
  /^[\s]*(?:[-—―─]{1,4}|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十\d]{1,3}[章节部]分?)?\s*(?:各位代表[!,:：！，]*)?\s*/;
const FIVE_YEARS =
  /^(?:(?:回顾|回首|回望|总结)?(?:刚刚)?(?:过去|走过)的?五年|(?:这|近)五年|五年(?:来|间|以来|里)|(?:这是)?[^,。:]{2,28}的五年(?:[,。:]|$))/;
const FIVE_YEAR_PLAN =
  /^(?:回顾|回望)?"?(十[一二三四五六七八九]五)"?(?:规划)?(?:时期|期间|以来|是|发展|主要|工作)/;
/** 刚刚过去的2025年, 2025年是…, 2026年重点工作; a year with a month or a day opens no stretch. */
const ONE_YEAR =
  /^(?:(?:回顾|回望|展望)?(?:刚刚)?(?:过去|走过)的?)?(?:((?:19|20)\d\d)年(?!\d|[初末底至到-]|[一二三四五六七八九十]+月|上半年|前)|(?:过去|这|上)(?:的)?一年|一年来|去年)/;
/** The aims of the year that a report has just begun. */
const THIS_YEAR =
  /^(?:今年是[^。]{0,30}之年|(?:今年)?[^,。:]{0,16}(?:主要)?预期目标(?:是|为|:)|(?:今年)?(?:要)?(?:重点|着力)(?:做好|抓好)[^,。]{0,12}(?:工作|任务)|今年[^,。]{0,8}(?:重点|着力|突出)(?:做好|抓好|抓))/;
/** As much of a line as opens it. */
const OPENING = 48;

/**
 * The voice of each paragraph. A report turns from the year to the five years, and from what was done to what is to come,
 * with the words that open a paragraph or a heading, and goes on so until others turn it; a heading that says what its
 * section is about begins anew.
 */
export function voicesOf(document: Document): Voice[] {
  const voices = new Map<string, Voice>();
  const read = (section: number | undefined, turned: Turned | undefined) => {
    const key = `${section} ${turned?.planned} ${turned?.period}`;
    const voice = voices.get(key) ?? voiceOf(document, section, turned);
    voices.set(key, voice);
    return voice;
  };
  if (document.kind !== "report" || document.year === undefined)
    return document.paragraphs.map(({ section }) => read(section, undefined));
  let turned: Turned | undefined;
  return document.paragraphs.map(({ section, heading, span }) => {
    const line = fold(document.text.slice(span.start, Math.min(span.end, span.start + OPENING)));
    const opened = turnedBy(line.replace(LEADING, ""), document);
    if (heading && decides(line)) turned = opened;
    else turned = opened ?? turned;
    return read(section, turned);
  });
}

const courses = new WeakMap<Document, readonly Voice[]>();

/** What the words up to the paragraph with this number have turned a report to; undefined where they have not. */
export function turnedAt(document: Document, paragraph: number): Turned | undefined {
  const voices = courses.get(document) ?? voicesOf(document);
  courses.set(document, voices);
  return voices[paragraph - 1]?.turned;
}

/** What the words that open a line turn a report to; undefined where they do not. */
function turnedBy(opening: string, document: Document): Turned | undefined {
  const reported = document.year ?? 0;
  const done = (period: string): Turned => ({ planned: false, period });
  if (FIVE_YEARS.test(opening)) return done(`${reported - 4}/${reported}`);
  const plan = FIVE_YEAR_PLAN.exec(opening)?.[1];
  const years = plan === undefined ? undefined : readPeriods(`${plan}时期`, reported)[0]?.period;
  if (years !== undefined) return { planned: Number(years.slice(0, 4)) > reported, period: years };
  const delivered = deliveredIn(document) === reported + 1;
  const one = ONE_YEAR.exec(opening);
  if (one !== null) {
    const year = one[1] === undefined ? reported : Number(one[1]);
    if (year === reported) return done(`${year}`);
    return year === reported + 1 && delivered ? { planned: true, period: `${year}` } : undefined;
  }
  return delivered && THIS_YEAR.test(opening) ? { planned: true, period: `${reported + 1}` } : undefined;
}

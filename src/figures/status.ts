import type { FigureStatus } from "../domain/figure.ts";
import type { Voice } from "./voice.ts";

const TARGET =
  /力争|争取(?![^,]{0,14}(?:资金|债券|补助|贷款|项目|支持|指标|政策))|确保(?!了)|务必|(?:预期|主要|总体|奋斗|发展|工作)目标(?:是|为|:|$)|目标(?:是|为|:|定为|设定)|(?<!超)预期(?!寿命)|任务(?:数(?!的)|是|为|:)|要达到|保证(?!金|了)|\b(?:target|aim|expected|strive)/;
/** Opens a list of aims: 今年发展主要预期目标是:… holds until the full stop. */
const LISTS_AIMS = /(?:目标|任务)[^,。]{0,8}[:]/;
/** In a plan, what is to be held is an aim. */
const LIMITS = /(?:不低于|控制在|保持在|稳定在)[^,]{0,8}$/;
const NEAR = 80;
const PLAN =
  /(?<!完成|年度|全年|按|超|原|五)计划(?=总投|投|新|建|实施|完成|安排|开工|开展|引进|培育|种|于|在|到|用|今年|明年|\d|竣工|改造|筹|上|再|每|今后)|拟(?!定)|明年|来年|下一步|下阶段|今后|将(?=达|新|建|完成|投|实现|于|在|全面|继续|再|突破|超|安排|组织|开展)|(?<!不|主|重|需|必|只)要(?=加快|推进|抓|完成|新|建|实现|在|把|深化|持续|坚持|做)|\b(?:will|plans? to|planned)\b/;
const DONE =
  /(?<!早)已(?:经|累计|有|完成|建|投|落|实现|全|达|于|做|[^知婚定])|完成了|截[至止]|目前|过去|(?<![比较])(?:去年|上年)(?!初|末|同期)|累计(?!投资额)|超额|回顾/;

/** 到2025年，力争… and 2024年计划… hold for the whole statement that they open, but for what was done already. */
const AIMED =
  /^\s*(?:[到至])?"?(?:20\d\d年|今年|明年|十[一二三四五]五)[^,。]{0,6},?[^,。]{0,6}?(力争|争取|确保(?!了)|计划(?!生育|完成)|拟(?!定)|目标)/;
const ACTUAL = /完成|实际|竣工|到位|同比|比上年|较上年|占/;

/** Opens a stretch of text that speaks of what is to come: 2024年,我们将…; of what has been: 一年来. */
const OPENS_PLAN = /^.{0,6}(?:明年|来年|下一步|下阶段|今后|接下来|新的一年|未来)/;
const OPENS_REVIEW = /^.{0,6}(?:过去|一年来|去年|五年来|今年以来|截至|截止)/;

/** Whether the words that open a sentence turn a paragraph to what is planned, or back to what was done; undefined where they do neither. */
export function turnOf(opening: string): "plan" | "done" | undefined {
  if (OPENS_PLAN.test(opening)) return "plan";
  return OPENS_REVIEW.test(opening) ? "done" : undefined;
}

/**
 * Status of a number: by the words before it in its sentence, the period that is stated for it, and its section.
 * `before` is folded; `stated` is a period that the text itself names, not one that follows from the section.
 */
export function statusOf(
  voice: Voice,
  turn: "plan" | "done" | undefined,
  before: string,
  after: string,
  stated: string | undefined,
): FigureStatus {
  const near = before.slice(-NEAR);
  const clause = near.slice(near.lastIndexOf(",") + 1);
  const planned = turn === undefined ? voice.planned : turn === "plan";
  const target =
    TARGET.test(planned ? near : clause) ||
    (planned && LIMITS.test(near)) ||
    LISTS_AIMS.test(before) ||
    (planned && /^(?:的)?(?:目标|任务(?!的))/.test(after));
  const last = stated === undefined ? undefined : Number(/(\d{4})[^/]*$/.exec(stated)?.[1]);
  const future = last !== undefined && voice.reported !== undefined && last > voice.reported;
  const past = last !== undefined && voice.reported !== undefined && last <= voice.reported;
  if (planned) {
    if (past && !target && !PLAN.test(near)) return "done";
    if (DONE.test(near) && !target && !PLAN.test(near)) return "done";
    return target ? "target" : "plan";
  }
  if (future && !/已/.test(near)) return target ? "target" : "plan";
  if (DONE.test(near) && !/明年|力争/.test(near)) return "done";
  if (target) return "target";
  if (PLAN.test(clause)) return "plan";
  const aimed = past || ACTUAL.test(clause) ? undefined : AIMED.exec(before)?.[1];
  if (aimed === undefined) return "done";
  return /^[计拟]/.test(aimed) ? "plan" : "target";
}

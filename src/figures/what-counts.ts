import type { Quantity } from "../domain/figure.ts";
import { ACTIONS, wordAtEnd } from "./words.ts";

const PROSE_BEFORE = /(?:连续|过去|近|这|新的|全|回顾|接下来的|下|头|每|上|前|后|同|历史|未来|今后|用)$/;
const PROSE_AFTER =
  /^(?:来|合计|累计|间|行动|计划|规划|期(?!间)|后|前|内|以来|一|度|里|如一|之|制|级|多来|目标|任务|辉煌|华诞|庆|奋斗|禁|过渡)/;
const MEASURED_BEFORE = /(?:为期|历时|长达|工期|期限|年限|寿命|延长|缩短|达到|提高到|为|约|近)$/;

/** 平均年龄, and 预期寿命由77.1岁提高到77.6岁. */
const AVERAGE_AGE =
  /(?:平均年龄|寿命)(?:达到?|为|是|超过?|约|已?(?:提高|提升|延长|增加|增长)(?:到|至|了)?|[由从][\d.]+岁?(?:提高|提升|延长|增加|增长|上升)?(?:到|至)?)?$/;

/** True for a quantity that a report counts; dates, ages but an average one, 过去一年, 一个 in prose and a bare digit inside a word are none. */
export function counts(quantity: Quantity, folded: string): boolean {
  const { kind, unit, value, span } = quantity;
  const before = folded.slice(Math.max(0, span.start - 5), span.start);
  if (kind === "age") return AVERAGE_AGE.test(folded.slice(Math.max(0, span.start - 20), span.start));
  if (kind === "date") return false;
  const after = folded.slice(span.end, span.end + 4);
  const chinese = !/\d/.test(folded.slice(span.start, span.end));
  if (kind === "duration" && chinese && !MEASURED_BEFORE.test(before)) return false;
  if (kind === "duration" && /[年周]$/.test(unit))
    return !(PROSE_BEFORE.test(before) || PROSE_AFTER.test(after) || value === 1 || unit === "周年");
  if (kind === "number" && unit === "" && value >= 1900 && value < 2100) return false;
  if (kind === "number" && unit === "" && Number.isInteger(value))
    return value >= 10_000 || !/^[\u3400-\u9fff]/.test(after);
  const one = value === 1 && folded[span.start] === "一" && kind === "count";
  return !one || ENDS.test(after) || (wordAtEnd(before, ACTIONS)?.length ?? 0) > 1;
}

/** What follows 一座 where it counts: a mark, or nothing. */
const ENDS = /^(?:$|[\s,;。、:)!?])/;

import { textAt } from "./unit-after.ts";

const TRAILING = / ?(?:及?以上|及?以下|以内|之内|左右|上下|有余|强(?![制烈化调])|or more|or less|or fewer)/y;
/** 数十, 几百, 上万, 过亿 say of a multiplier alone that there are some of it, or more than it. */
const SOME = /(?:(?<![人户总参指岁倍基件少多])数|好?几|(?<![以加身路线网市街晚早向])上|(?<![不超通])过)$/;
const BEFORE =
  /(超过|超出|不低于|不少于|不止|不下|至少|最少|多于|高于|超|逾|突破|不超过|不高于|不多于|至多|最多|少于|低于|不足|不到|将近|接近|(?<![附最就亲临])近|大约|大概|(?<![节签预履违合条契公制邀])约|达到|达|(?<![a-z])(?:more than|over|at least|no less than|no more than|at most|up to|less than|under|fewer than|about|around|approximately|nearly|almost|some))\s{0,3}$/;
const LOW =
  /^(?:超过|超出|不低于|不少于|不止|不下|至少|最少|多于|高于|超|逾|突破|more than|over|at least|no less than)$/;
const HIGH =
  /^(?:不超过|不高于|不多于|至多|最多|少于|低于|不足|不到|将近|接近|近|no more than|at most|up to|less than|under|fewer than|nearly|almost)$/;
const LOOSE = /^(?:大约|大概|约|将近|接近|近|nearly|almost|about|around|approximately|some)$/;

/** The approximator that ends just before a number, and its length with the blanks after it. */
export function markerBefore(
  before: string,
  numeral = "",
): { readonly word: string; readonly length: number } {
  const some = /^[十百千万亿半]/.test(numeral) ? SOME.exec(before)?.[0] : undefined;
  if (some !== undefined) return { word: some, length: some.length };
  const match = BEFORE.exec(before);
  const word = match?.[1] ?? "";
  return { word, length: /^达/.test(word) ? 0 : (match?.[0].length ?? 0) };
}

/** The approximator that follows a quantity; empty where none does. */
export function trailingAt(folded: string, at: number): string {
  return textAt(TRAILING, folded, at) ?? "";
}

/** What a quantity's approximators say of its bounds: 超 is a lower one, 不足 an upper one, 余 is both vague and lower. */
export function boundsOf(value: number, upper: number | undefined, before: string, after: string) {
  if (upper !== undefined)
    return { low: value, high: upper, ...(LOOSE.test(before) ? { approximate: true } : {}) };
  const some = SOME.test(before);
  const low = some || LOW.test(before) || /以上|余|多|几|强|or more/.test(after);
  const high = HIGH.test(before) || /以下|以内|之内|or less|or fewer/.test(after);
  const approximate =
    (some && before !== "过") || LOOSE.test(before) || /余|多|来|几|左右|上下|强/.test(after);
  return {
    ...(low ? { low: value } : {}),
    ...(high ? { high: value } : {}),
    ...(approximate ? { approximate: true } : {}),
  };
}

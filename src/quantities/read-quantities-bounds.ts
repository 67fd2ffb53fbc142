const BEFORE =
  /(超过|超出|不低于|不少于|不止|不下|至少|最少|多于|高于|超|逾|突破|不超过|不高于|不多于|至多|最多|少于|低于|不足|不到|将近|接近|(?<![附最就亲临])近|大约|大概|(?<![节签预履违合条契公制邀])约|达到|达|more than|over|at least|no less than|no more than|at most|up to|less than|under|fewer than|about|around|approximately|nearly|almost|some)\s{0,3}$/;
const LOW =
  /^(?:超过|超出|不低于|不少于|不止|不下|至少|最少|多于|高于|超|逾|突破|more than|over|at least|no less than)$/;
const HIGH =
  /^(?:不超过|不高于|不多于|至多|最多|少于|低于|不足|不到|将近|接近|近|no more than|at most|up to|less than|under|fewer than|nearly|almost)$/;
const LOOSE = /^(?:大约|大概|约|将近|接近|近|nearly|almost|about|around|approximately|some)$/;

/** The approximator that ends just before a number, and its length with the blanks after it. */
export function markerBefore(before: string): { readonly word: string; readonly length: number } {
  const match = BEFORE.exec(before);
  const word = match?.[1] ?? "";
  return { word, length: /^达/.test(word) ? 0 : (match?.[0].length ?? 0) };
}

/** What a quantity's approximators say of its bounds: 超 is a lower one, 不足 an upper one, 余 is both vague and lower. */
export function boundsOf(value: number, upper: number | undefined, before: string, after: string) {
  if (upper !== undefined)
    return { low: value, high: upper, ...(LOOSE.test(before) ? { approximate: true } : {}) };
  const low = LOW.test(before) || /以上|余|多|几|or more/.test(after);
  const high = HIGH.test(before) || /以下|以内|之内|or less|or fewer/.test(after);
  const approximate = LOOSE.test(before) || /余|多|来|几|左右|上下/.test(after);
  return {
    ...(low ? { low: value } : {}),
    ...(high ? { high: value } : {}),
    ...(approximate ? { approximate: true } : {}),
  };
}

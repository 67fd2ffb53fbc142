import { baseOf, sameUnit } from "./compare-figures.ts";
import type { Asked } from "./derive.ts";
import type { Member } from "./members.ts";
import { equals } from "./results.ts";

/** A number that one level is lower or higher by, where the sentence does not say than what: 583 yuan, which is 209 yuan lower. */
const LESS = /^\s*(?:lower|less|fewer|smaller|shorter)\b(?!.*\bthan\b)/;
const MORE = /^\s*(?:higher|more|greater|larger|longer)\b(?!.*\bthan\b)/;
const CHINESE = /^[^比较]*(?:(低|少|短)|(高|多|长))[出了]?\s*$/;
const PLAN = /计划|目标|任务|\b(?:plan|planned|target|goal)\b/;
const OVER_PLAN = /(?:超|多于|高于)(?:出|额|过)?(?:年度|全年|原定?)?(?:计划|目标|任务)\s*$/;
const UNDER_PLAN = /(?:低于|少于)(?:年度|全年|原定?)?(?:计划|目标|任务)\s*$/;

/** True where a number lies between the level told before it and the only other one of its list. */
export function gapToSibling(group: readonly Member[], { claim, window, shown }: Asked): boolean {
  const chinese = CHINESE.exec(window.before);
  const down = LESS.test(claim.after) || chinese?.[1] !== undefined;
  if (!down && !MORE.test(claim.after) && chinese?.[2] === undefined) return false;
  const own = group.find((one) => shown.includes(one.claim));
  if (own === undefined) return false;
  const [other, ...more] = group.filter((one) => one !== own && one.run === own.run);
  if (other === undefined || more.length > 0) return false;
  return equals(claim, (down ? 1 : -1) * (other.value - own.value));
}

/** True where a number is the plan that the quote's own level lies so far above or below: 58家、超计划6家. */
export function planBehind(group: readonly Member[], { claim, window }: Asked): boolean {
  if (!PLAN.test(`${window.before} ${window.after}`)) return false;
  return group.some((level) => {
    const { claims } = level.evidence;
    const gap = claims[claims.indexOf(level.claim) + 1];
    if (gap === undefined || gap.sentence !== level.claim.sentence || !sameUnit(gap, level.claim))
      return false;
    const sign = OVER_PLAN.test(gap.before) ? -1 : UNDER_PLAN.test(gap.before) ? 1 : 0;
    return sign !== 0 && equals(claim, level.value + sign * baseOf(gap.quantity));
  });
}

import type { Quantity } from "../domain/figure.ts";
import { isAttribute } from "./leaning-words.ts";
import { ACTIONS, CHANGES, wordAtEnd, wordAtStart } from "./words.ts";

const CUT = /[,;。:、()\n]/;
const NOUN = /^[\u3400-\u9fff]/;
/** What follows an amount, not a bound of what is counted. */
const AFTER_AMOUNT = /^(?:[、和与及并且或的]?$|为|是|达|占|比|较|左右|惠及|带动|受益|覆盖|涉及|使|让|用于)/;
const BOUND = /(?:以上|以下|以内|之内)$/;
const OVER = /^(?:超过?|过|逾)/;
const LONGEST = 18;

/**
 * Starts of the numbers that only say which things the next number counts: 百头以上 in 百头以上养殖场4个, 超亿元 in 超亿元企业3家.
 * `folded` is the sentence, `figures` its quantities in order.
 */
export function thresholdsIn(folded: string, figures: readonly Quantity[]): ReadonlySet<number> {
  return new Set(
    figures.filter((figure, i) => isThreshold(folded, figure, figures[i + 1])).map(({ span }) => span.start),
  );
}

function isThreshold(folded: string, { kind, span }: Quantity, next: Quantity | undefined): boolean {
  const text = folded.slice(span.start, span.end);
  if (!BOUND.test(text) && !(kind === "money" && OVER.test(text))) return false;
  const between = folded.slice(span.end, next?.span.start ?? span.end + LONGEST);
  if (between.startsWith("的")) return true;
  if (next === undefined || CUT.test(between)) return false;
  if (between.length < 2 || between.length > LONGEST || !NOUN.test(between)) return false;
  if (AFTER_AMOUNT.test(between) || isAttribute(between)) return false;
  if (CHANGES.some(([word]) => word.length > 1 && between.startsWith(word))) return false;
  // 投入500万元以上改造农房30户: the one verb has its amount, the other its own.
  const does = wordAtEnd(folded.slice(0, span.start), ACTIONS) !== undefined;
  return !(does && (wordAtStart(between, ACTIONS)?.length ?? 0) > 1);
}

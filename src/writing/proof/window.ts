import { countsNamed } from "./counted-here.ts";
import { isPeriod } from "./periods.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

/** The words of a sentence that may say how a number was computed and from what. */
export interface Window {
  /** From the number before, periods aside, or the beginning of the sentence; of a row (5355户8215人) before its first. */
  readonly before: string;
  /** In English, to the next number or the end of the sentence; empty in Chinese, where they speak of the next number. */
  readonly after: string;
  /** The number before, where it belongs to the same sentence. */
  readonly previous?: Claim;
}

/** Nothing but the word of a gap. */
const GAP_OF = /^\s*(?:高出|多出|增加|增长|多|高|提高|减少|下降|少|低|降低)[了出]?\s*$/;
const JOINT = /^\s*(?:[、,和与及]|and)?\s*$/;
/** The words around a number of a statement. */
export function windowOf(claim: Claim, statement: Statement): Window {
  const { claims, folded } = statement;
  const numbers = claims.filter((one) => !isPeriod(one) && (one === claim || !countsNamed(one, statement)));
  let index = numbers.indexOf(claim);
  const next = numbers[index + 1];
  while (index > 0 && JOINT.test(folded.slice(numbers[index - 1]?.span.end, numbers[index]?.span.start)))
    index--;
  const first = numbers[index] ?? claim;
  const last = numbers[index - 1];
  const opened =
    Math.max(...["。", ";", "!", "?", "\n"].map((end) => folded.lastIndexOf(end, first.span.start))) + 1;
  let from = Math.max(opened, last?.span.end ?? 0);
  // 比2022年的2953人增加173人: the words of the comparison stand before the level.
  const against =
    last !== undefined &&
    GAP_OF.test(folded.slice(from, first.span.start)) &&
    /[比较][^,，;；。]*$/.test(last.before);
  if (against) from = Math.max(opened, numbers[index - 2]?.span.end ?? 0);
  const english = /[a-z]{3}/.test(claim.clause);
  const rest = folded.slice(claim.span.end, next?.span.start).split(/[;。!?]|\.\s/)[0] ?? "";
  return {
    before: against
      ? `${folded.slice(from, last?.span.start)}${folded.slice(last?.span.end, first.span.start)}`
      : folded.slice(from, first.span.start),
    after: english ? `${/[a-z]/.test(claim.quantity.unit) ? claim.quantity.unit : ""} ${rest}` : "",
    ...(last !== undefined && last.span.start >= opened && { previous: last }),
  };
}

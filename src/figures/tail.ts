import type { Words } from "./lead.ts";
import { ACTIONS, wordAtEnd } from "./words.ts";

const CUT = /[,;。:!?、()\n]/;
const ADVERBS = /^(?:的|地)|已經|已经|已[于於]|已|全部|均|都|了/g;
const JOINT = /(?:以及|[和及与與、])$/;
/** The rest of 6月底前. */
const BY = /^[末底]?[前后]?/;
const LONGEST = 18;
const FURTHEST = 60;

/** The words after a number, and where they end in the sentence. */
export interface Tail {
  readonly text: string;
  readonly end: number;
}

/** What follows a number up to the next mark or the next number: 54个问题全部整改 gives 问题整改. Empty where nothing does. */
export function tailAfter({ text, folded, periods }: Words, from: number, limit: number): Tail {
  let end = from;
  while (end < limit && end - from < FURTHEST && !CUT.test(folded[end] ?? "")) end++;
  if (end === limit && end < folded.length) end = beforeVerb(folded, from, end);
  let tail = "";
  for (let at = from; at < end; at++) {
    const period = periods.get(at);
    if (period === undefined || period.end > end) tail += text[at];
    else at = period.end - 1 + (BY.exec(folded.slice(period.end, end))?.[0].length ?? 0);
  }
  const joint = end === limit ? (JOINT.exec(tail)?.[0].length ?? 0) : 0;
  tail = tail
    .slice(0, tail.length - joint)
    .replace(ADVERBS, "")
    .replace(/["“”「」]/g, "")
    .trim();
  return { text: tail.slice(0, LONGEST), end: end - joint };
}

/** Where the verbs begin that the next number belongs to: of 11个问题完成整改10个, only 问题 is of the first. */
function beforeVerb(folded: string, from: number, end: number): number {
  let start = end;
  for (;;) {
    const action = wordAtEnd(folded.slice(from, start), ACTIONS);
    if (action === undefined || start - action.length < from + 2) return start;
    start -= action.length;
  }
}

const PREDICATE =
  /^(?:已|均|都|全部|全[面年]|被|由|增|比|较|同比|为|是|占|达|获|受|以上|以下|左右|因|并|在|未|将|可|能|也|还|即|则|后|时|内|中|外|前|来|至|到|从|向|给|对|用|与|和|及|的|地|得)/;

/** True for words after a counter that name what it counts (十五件提案), not what became of it. */
export function isNoun(tail: string): boolean {
  return tail !== "" && tail.length <= 8 && !PREDICATE.test(tail);
}

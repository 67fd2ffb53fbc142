import { baseOf, sameUnit } from "./compare-figures.ts";
import type { Asked } from "./derive.ts";
import { wayOf } from "./directions.ts";
import { gapToSibling, planBehind } from "./elliptic-gaps.ts";
import { yearsIn } from "./evidence.ts";
import { isChange, type Member, resolve } from "./members.ts";
import { BEFORE, COMPARED, levelBeforeRate } from "./rate-operations.ts";
import { equals, keepsQualifiers, near } from "./results.ts";
import { share, sideOf } from "./shares.ts";
import { sidesOf } from "./sides.ts";
import { remainder, sum } from "./sums.ts";
import { readTerms } from "./terms.ts";

/** Tells whether a number is a result over the figures of one group. */
type Operation = (group: readonly Member[], asked: Asked) => boolean;

const SURPLUS = /顺差|\btrade surplus\b/;
const DEFICIT = /逆差|\btrade deficit\b/;
const NOT_DONE = /(?:尚?未|没有?)(办结|审结|结案|完成|化解|整改|解决|消除|销号|修复|兑现)/;
const MULTIPLE = /^(.*?)(?:约?[是为相]当?于?)(.*?)的约?\s*$/;
const MULTIPLE_ENGLISH = /^\s*(?:times)?\s*(?:that of|those of|as (?:much|many|large|high) as|the)?\s*(.*)$/;
/** A level that its change has led to: 增加1470元、达到13250元. */
const LED = /^\s*[,，、]?\s*达到?(?:了)?\s*$/;
const MOVED =
  /^[\s,，、(（]*(?:同比|[比较](?:上年|去年)(?:末|底|同期)?)?(?:增长|下降|增加|减少|净增|净减|多|少|提高|降低|缩短)?(?:[\d.]+%)?[,，、]?(?:同比|[比较]上年末?)?(?:增加|减少|净增|净减|多|少|增长|下降)?了?\s*$/;

const difference: Operation = (group, asked) => {
  const operands = compared(group, asked);
  return operands.length > 0 && isGap(operands, asked) && keepsQualifiers(operands, asked);
};

/** True where a number is not the difference of the two figures that the sentence compares. */
export function misses(group: readonly Member[], asked: Asked): boolean {
  const operands = compared(group, asked);
  return operands.length > 0 && !isGap(operands, asked);
}

function isGap([left, right]: readonly Member[], { claim, window }: Asked): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = left.value - right.value;
  return inWay(gap, sidesOf(window)?.way) && equals(claim, Math.abs(gap));
}

/** The two figures whose difference a sentence says a number is; none where it does not. */
function compared(group: readonly Member[], asked: Asked): readonly Member[] {
  const sides = sidesOf(asked.window);
  if (sides === undefined) return [];
  const right = resolve(sides.right, group, asked.vocabulary);
  const left = right === undefined ? undefined : sideOf(sides.left, group, asked);
  return left === undefined || right === undefined || left === right ? [] : [left, right];
}

function inWay(change: number, way: "up" | "down" | undefined): boolean {
  return way === undefined ? change !== 0 : (way === "up") === change > 0;
}

/** Exports less imports, or the other way round. */
const tradeBalance: Operation = (group, { claim, window }) => {
  const words = `${window.before} ${window.after}`;
  const sign = SURPLUS.test(words) ? 1 : DEFICIT.test(words) ? -1 : 0;
  const [out, ...others] = group.filter(({ referent }) => /(?<!进)出口/.test(referent.near));
  const [into, ...more] = group.filter(({ referent }) => /进口/.test(referent.near));
  if (sign === 0 || out === undefined || into === undefined || others.length + more.length > 0) return false;
  const balance = sign * (out.value - into.value);
  return balance > 0 && equals(claim, balance);
};

/** Where a level stood before the change that the quote tells of it. */
const levelBefore: Operation = (group, asked) => {
  const { claim, window } = asked;
  const words = `${window.before} ${window.after}`;
  if (!BEFORE.test(words) || COMPARED.test(words)) return false;
  const level = sideOf(words.replace(BEFORE, " "), group, asked);
  if (level === undefined || !keepsQualifiers([level], asked)) return false;
  const { claims, folded } = level.evidence;
  const at = claims.indexOf(level.claim);
  const first = claims[at - 1];
  const led = first !== undefined && LED.test(folded.slice(first.span.end, level.claim.span.start));
  const next = claims
    .slice(at + 1)
    .find((one) => one.quantity.kind !== "percent" && one.quantity.kind !== "date");
  const change = led ? first : next;
  if (change === undefined || !isChange(change) || !sameUnit(change, level.claim)) return false;
  if (!led && !MOVED.test(folded.slice(level.claim.span.end, change.span.start))) return false;
  const way =
    wayOf(change.before) ??
    (/多\s*$/.test(change.before) ? "up" : /少\s*$/.test(change.before) ? "down" : undefined);
  return way !== undefined && equals(claim, level.value + (way === "up" ? -1 : 1) * baseOf(change.quantity));
};

/** What of a whole is not done yet, where the quote tells next how much is: 126户，已消除98户. */
const undone: Operation = (group, { claim, statement, window, vocabulary }) => {
  const left = /(?:尚|还|仍)有\s*$/.test(window.before);
  const rest = statement.folded.slice(claim.span.end).split(/[,，;；。]/)[0] ?? "";
  const deed = NOT_DONE.exec(rest);
  if (!left || deed === null) return false;
  return group.some((whole, index) => {
    const part = group[index + 1];
    if (part === undefined || part.value > whole.value) return false;
    const label = part.claim.before.split(/[,，;；。]/).at(-1) ?? "";
    const object = rest.slice(0, deed.index);
    const named =
      readTerms(object, vocabulary).length === 0 || resolve(object, [whole], vocabulary) === whole;
    return (
      named &&
      label.includes(deed[1] ?? "?") &&
      !/未|没/.test(label) &&
      equals(claim, whole.value - part.value)
    );
  });
};

/** One level as a multiple of another. */
const multiple: Operation = (group, { claim, window, vocabulary }) => {
  if (claim.quantity.kind !== "ratio") return false;
  const chinese = MULTIPLE.exec(window.before);
  const [left, right] =
    chinese === null
      ? [window.before, MULTIPLE_ENGLISH.exec(window.after)?.[1] ?? ""]
      : [chinese[1] ?? "", chinese[2] ?? ""];
  const [a, b] = [left, right].map((text) => resolve(text, group, vocabulary));
  return a !== undefined && b !== undefined && a !== b && near(claim, a.value / b.value, 1);
};

/** What stands before the end of a movement: 增至, 到2025年的, 整合为. */
const REACHED = /[至到](?:\d+年的?)?\s*$|[合整并改调少加增减扩缩]为\s*$/;

/** What lies between the ends of a movement that the quote tells of: 由26.4萬畝增加到41.8萬畝. */
const movement: Operation = (group, { claim, window, shown, vocabulary }) => {
  const way = wayOf(window.before) ?? sidesOf(window)?.way;
  if (way === undefined || /[至到]\s*$|\bto\s*$/.test(window.before)) return false;
  const starts = group.filter(
    (one, index) => /[由从]/.test(one.claim.before) && REACHED.test(group[index + 1]?.claim.before ?? ""),
  );
  const words = `${window.before} ${window.after}`;
  const led = starts.find((one) => shown.some((claim) => claim === group[group.indexOf(one) + 1]?.claim));
  const from =
    resolve(words, starts, vocabulary) ?? (readTerms(words, vocabulary).length === 0 ? led : undefined);
  const to = from === undefined ? undefined : group[group.indexOf(from) + 1];
  if (from === undefined || to === undefined || !inWay(to.value - from.value, way)) return false;
  const start = yearsIn(from.claim.before);
  const against = /[比较]((?:19|20)\d\d)年|\b(?:than|from) (?:in )?((?:19|20)\d\d)/.exec(words);
  if (against !== null && start.length > 0 && !start.includes(Number(against[1] ?? against[2]))) return false;
  const given = yearsIn(from.evidence.folded);
  if (!yearsIn(words).every((year) => given.includes(year) || from.evidence.years.includes(year)))
    return false;
  if (claim.quantity.kind === "percent") return near(claim, 100 * Math.abs(to.value / from.value - 1));
  return equals(claim, Math.abs(to.value - from.value));
};

const levels =
  (operation: Operation): Operation =>
  (group, asked) =>
    asked.claim.quantity.kind !== "percent" &&
    asked.claim.quantity.kind !== "ratio" &&
    operation(group, asked);

/** Every formula, each with the words that name it. */
export const OPERATIONS: readonly Operation[] = [
  levels(sum),
  levels(remainder),
  levels(difference),
  levels(tradeBalance),
  levels(levelBefore),
  levels(undone),
  levels(gapToSibling),
  levels(planBehind),
  levels(levelBeforeRate),
  share,
  multiple,
  movement,
];

import type { Span } from "../domain/span.ts";
import { ACTIONS, LEADING, OPENERS, TRAILING, wordAtEnd, wordAtStart } from "./words.ts";

const BOUNDARY = /[,;。:!?()\n]/;
const BLANK = /[\s,、:;()《》<>·.-]/;
/** 五年后 and 连续十年 are times, and 的 after a number is the rest of its attribute. */
const YEARS_LATER =
  /^(?:[一二三四五六七八九十\d]{1,3}年后|连续[一二三四五六七八九十\d]{1,3}年|[一二两三四五六七八九十]{1,2}年(?:来|间|累计|里|中)?(?!行动|计划|期|级|规划|制|以)|的)/;
const LONGEST = 40;
const LONG = 22;
const LONGEST_ALIAS = 16;
const LIST_LONGEST = 18;

/** The sentence that is read, and the stretches of it that name periods. Offsets refer to it. */
export interface Words {
  readonly text: string;
  readonly folded: string;
  /** By their starts and by their ends. */
  readonly periods: ReadonlyMap<number, Span>;
  readonly periodEnds: ReadonlyMap<number, Span>;
}

/** A sentence with the periods that it names. */
export function toWords(text: string, folded: string, periods: readonly Span[]): Words {
  return {
    text,
    folded,
    periods: new Map(periods.map((period) => [period.start, period])),
    periodEnds: new Map(periods.map((period) => [period.end, period])),
  };
}

/** Where the words of a number begin: after the mark that cuts them off, at `from` at the earliest; marks in quotes do not cut. */
export function leadStart(folded: string, from: number, to: number): number {
  let quoted = false;
  for (let at = to - 1; at >= from; at--) {
    const character = folded[at] ?? "";
    if (character === '"') quoted = !quoted;
    const thousands = character === "," && /\d,\d{3}/.test(folded.slice(at - 1, at + 4));
    if (!quoted && !thousands && BOUNDARY.test(character)) return at + 1;
    if (to - at > 4 * LONGEST) return at;
  }
  return from;
}

/** The words of a number, and those before the parenthesis that they follow: 地区生产总值（GDP）增长. */
export interface Lead extends Span {
  readonly named?: Span;
}

/**
 * The words of a number that starts at `to`, from its mark on. Another name in parentheses right before them is left
 * out: 地区生产总值（GDP）12亿元 counts the 地区生产总值.
 */
export function leadOf(folded: string, from: number, to: number): Lead {
  const start = leadStart(folded, from, to);
  if (start === 0 || folded[start - 1] !== ")") return { start, end: to };
  const nearest = Math.max(from, start - LONGEST_ALIAS);
  const open = nearest + folded.slice(nearest, start).lastIndexOf("(");
  if (open <= nearest || /\d/.test(folded.slice(open, start))) return { start, end: to };
  const named = { start: leadStart(folded, from, open), end: open };
  return start === to ? named : { start, end: to, named };
}

/** The stretch without the words, marks and periods at its ends that belong to no indicator. */
export function trimmed(words: Words, from: number, to: number): Span {
  let start = from;
  let end = to;
  for (let moved = true; moved && start < end; ) {
    const first = atStart(words, start, end);
    const last = first > 0 ? 0 : atEnd(words, start, end);
    start += first;
    end -= last;
    moved = first + last > 0;
  }
  return { start, end };
}

function atStart({ folded, periods }: Words, start: number, end: number): number {
  if (BLANK.test(folded[start] ?? "")) return 1;
  const later = YEARS_LATER.exec(folded.slice(start, Math.min(end, start + 6)));
  if (later !== null) return later[0].length;
  const period = periods.get(start);
  if (period !== undefined && period.end <= end) return period.end - start;
  if (folded[start] === '"' && !folded.slice(start + 1, end).includes('"')) return 1;
  const word = wordAtStart(folded.slice(start, end), LEADING);
  if (word === undefined || isPartOfWord(word, folded.slice(start + word.length, end))) return 0;
  return word.length;
}

function atEnd({ folded, periodEnds }: Words, start: number, end: number): number {
  if (BLANK.test(folded[end - 1] ?? "")) return 1;
  const period = periodEnds.get(end);
  if (period !== undefined && period.start > start) return end - period.start;
  const rest = folded.slice(start, end);
  const word = wordAtEnd(rest, TRAILING);
  const whole = word === rest && rest.startsWith("每");
  return word === undefined || whole || KEPT.test(rest) ? 0 : word.length;
}

/** 全面 in 全面二孩, 再生, 均衡, 要素: the word before belongs to the one after. */
function isPartOfWord(word: string, rest: string): boolean {
  if (rest === "") return /^(?:.|完成|实现)$/.test(word) && !JOINING.test(word);
  return OTHER_WORD[word]?.test(rest) ?? false;
}

const JOINING = /[和及与并共对把约另将再还也]/;
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  对: /^[象口外接照联子]/,
  把: /^[握关]/,
  来: /^[华自源访信电]/,
  共: /^[同享建青产识治]/,
  再: /^[生造贷保就融制]/,
  均: /^[衡等]/,
  要: /^[素闻点地害求件]/,
  又: /^好/,
  并: /^[购网联轨]/,
  和: /^[平谐睦]/,
  与: /^会/,
  已: /^[知婚建成]/,
  先: /^[进行锋]/,
  约: /^[谈束定]/,
  现: /^[代场有行役实金状货]/,
  都: /^市/,
  里: /^程/,
  底: /^[数线]/,
  到: /^[位户期账会岗村]/,
  实现: /^[税了]/,
  预期: /^(?:目标|寿命)/,
  完成: /^[率度全年目任计了投预]/,
  计划: /^生育/,
  全村: /^级/,
  本村: /^级/,
  分别: /^$/,
  截: /^污/,
  至: /^今/,
};
/** Words that only look as if they ended with a word that does not belong: 拥有, 所有, 达到 in 直达到户. */
const KEPT =
  /(?:签约|履约|预约|节约|条约|公约|集约|违约|合约|未完成|占比|对比|拥有|所有|国有|集体有|公有|占有|享有|附近|新近|最近|行为|人为|认为|其中有|目的|(?:收入|师生|生师|性别|城乡|供需|存贷|产销|投入产出)比|[人户亩村年月]均)$/;

/** The words before a number, cut down to what can be an indicator: the last of a list, the clause after its preposition. */
export function narrowed({ folded }: Words, span: Span): Span {
  let { start } = span;
  const { end } = span;
  const words = () => folded.slice(start, end);
  if (end - start > LIST_LONGEST || startsClause(words())) start += lastItem(words());
  if (end - start > LONG || (wordAtStart(words(), OPENERS) ?? "在") !== "在") start += lastAction(words());
  return { start: Math.max(start, end - LONGEST), end };
}

/** True where the last item of a list begins with a verb of its own: 文明创建、新建书屋. */
function startsClause(words: string): boolean {
  const at = words.lastIndexOf("、");
  return at > 0 && ACTIONS.some((action) => action.length > 1 && words.startsWith(action, at + 1));
}

function lastItem(words: string): number {
  const at = words.lastIndexOf("、");
  return at < 0 || words.length - at < 4 ? 0 : at + 1;
}

/** Where the last verb with an object of its own begins; 0 where there is none. */
function lastAction(words: string): number {
  let last = 0;
  for (let at = 1; at <= words.length - 3; at++) {
    const action = ACTIONS.find((one) => one.length > 1 && words.startsWith(one, at));
    if (action === undefined) continue;
    if (words[at - 1] !== "的" && words[at + action.length] !== "的") last = at;
    at += action.length - 1;
  }
  return last;
}

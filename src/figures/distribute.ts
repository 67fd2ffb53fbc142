import type { Quantity } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { trimmed, type Words } from "./lead.ts";
import { withoutExtent } from "./leaning-words.ts";
import { overlapped } from "./phrase.ts";
import { CHANGES } from "./words.ts";

const JOINT = /[、和与及與]|以及/;
const BETWEEN = /^(?:[、,和与及]|以及){1,2}(?:同比|环比)?/;
/** 同比, 比上年 and 两项指标 before 分别 name nothing: it speaks of the figures before it. */
const NAMELESS = /^(?:同比?|环比?|[比较].{0,6}|[一二两三四五六七八九\d]+[项者类个][\u3400-\u9fff]{0,4})?$/;
/** Deals numbers out; so do a list's measure before as many levels, 城镇、农村居民收入4.4万元、1.9万元, and a change of several: 增长5.3%、8%. */
const DEALS =
  /(?<=(?:[、和与]|城乡)[\u3400-\u9fff]{2,12}(?:收入|支出|增加值|产值|产量|面积|总额|利润|人口|标准|存栏|出栏))(?=-?[\d.]+[万亿]{0,2}[\u3400-\u9fff%]{1,3}[、和与]-?[\d.]+[万亿]{0,2}[\u3400-\u9fff%]{1,3}(?![、和与\d]))|分别|依次|(?<!分别.{0,4})(?:达到?|增加到|提高到|增至|升至)(?=-?[\d.]+[万亿]{0,2}[\u3400-\u9fff%]{1,3}[、和与]-?[\d.]+[万亿]{0,2}[\u3400-\u9fff%]{1,3}(?![、和与\d]))|(?<!分别)(?:增长|下降|提高|上升|减少)(?=-?[\d.]+(?:%|个百分点)[、和与](?:增长|下降)?-?[\d.]+(?:%|个百分点))/g;
/** Kinds that measure others: no list of things for 分别 to speak of. */
const MEASURES: ReadonlySet<string> = new Set(["percent", "percentage-point", "ratio", "rank"]);
const HEAD_START = /[,;。:(]/;
/** The 二 and 三 of 第一、二、三产业. */
const BARE_ORDINAL = /^[一二三四五](?:$|产业|季度|批|期)/;
const LONGEST_LIST = 80;
const FURTHEST_NUMBER = 14;
const FURTHEST_FIGURE = 24;

/** What a number dealt out by 分别 counts: an item of a list, or a measure of what an earlier figure of the sentence counts. */
export type Share = { readonly item: string } | { readonly of: number; readonly measure: string };

/**
 * Shares of 分别: 城镇、农村居民收入分别为A元、B元 gives 城镇居民收入 and 农村居民收入 in turn. A second 分别 without a list
 * of its own speaks of the list before it, or of the figures: 出口A元、进口B元，分别增长C%和D%，
 * and so does one that measures these: 参保率分别为. Quantities are of one
 * sentence, in order; keys are their starts.
 */
export function distribute(words: Words, quantities: readonly Quantity[]): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  const spans = quantities.map((quantity) => quantity.span);
  let last: readonly string[] = [];
  let next = 0;
  for (const match of words.folded.matchAll(DEALS)) {
    while ((spans[next]?.start ?? Infinity) < match.index) next++;
    const run = runAfter(words.folded, quantities, next, match.index);
    const own = listBefore(words, match.index, run.length);
    const list = own.length === run.length ? own : own.length <= 1 && last.length === run.length ? last : [];
    const measure = own.length !== 1 || NAMELESS.test(fold(own[0] ?? "")) ? "" : (own[0] ?? "");
    if (list.length < 2 && own.length < 2) {
      for (const [i, of] of listed(quantities, next, run.length).entries())
        shares.set(run[i] ?? -1, { of, measure });
    }
    if (list.length < 2) continue;
    for (const [i, start] of run.entries()) shares.set(start, { item: measuredBy(list[i] ?? "", measure) });
    last = list;
  }
  return shares;
}

/** 茶叶种植面积 in a list that 产值分别为 goes on with is 茶叶产值. */
function measuredBy(item: string, measure: string): string {
  return measure === "" ? item : overlapped(withoutExtent(item), measure);
}

/** The last figures before `next` that measure no others, as many as wanted; none where there are fewer. */
function listed(quantities: readonly Quantity[], next: number, wanted: number): number[] {
  const found: number[] = [];
  const first = Math.max(0, next - FURTHEST_FIGURE);
  for (let i = next - 1; wanted > 1 && i >= first && found.length < wanted; i--)
    if (!MEASURES.has(quantities[i]?.kind ?? "")) found.unshift(i);
  return found.length === wanted ? found : [];
}

/** Starts of the quantities from `next` on that only commas of enumeration or 和 part, and the words of a change; levels do not go on a run of shares. */
function runAfter(folded: string, quantities: readonly Quantity[], next: number, from: number): number[] {
  const shares = MEASURES.has(quantities[next]?.kind ?? "");
  const starts: number[] = [];
  let end = -1;
  for (let i = next; i < quantities.length; i++) {
    const { kind, span } = quantities[i] as Quantity;
    const { start, end: stop } = span;
    if (MEASURES.has(kind) !== shares) break;
    if (starts.length === 0 ? start - from > FURTHEST_NUMBER : !joins(folded.slice(end, start).trim())) break;
    starts.push(start);
    end = stop;
  }
  return starts;
}

/** 每月639元、每年5236元: each number says what it is per. */
const EACH = /^每[人户亩]?[年月日]?$/;

/** 、 and 和下降 join two numbers of a list. */
function joins(between: string): boolean {
  const rest = between.replace(BETWEEN, "");
  return rest !== between && (rest === "" || EACH.test(rest) || CHANGES.some(([word]) => word === rest));
}

/** The list before a place; 和 parts its items only where the enumeration commas alone do not give as many as wanted. */
function listBefore(words: Words, at: number, wanted: number): string[] {
  let start = at;
  while (start > Math.max(0, at - LONGEST_LIST) && !HEAD_START.test(words.folded[start - 1] ?? "")) start--;
  const span = trimmed(words, start, at);
  const list = words.text.slice(span.start, span.end);
  const items =
    [list.split("、"), list.split(JOINT)]
      .map((parts) => parts.map((item) => item.trim()))
      .find((parts) => parts.length === wanted) ?? townAndCountry(list, wanted);
  if (items.length < 2 || items.some((item) => item === "")) return items;
  const first = items[0] ?? "";
  const numbered = items.map((item) =>
    /^第/.test(first) && BARE_ORDINAL.test(fold(item)) ? `第${item}` : item,
  );
  return numbered.map((item) => withShared(item, numbered.at(-1) ?? ""));
}

/** 城乡居民收入 dealt out to two numbers is that of the towns and that of the villages. */
function townAndCountry(list: string, wanted: number): string[] {
  const match = /城[乡鄉]/.exec(list);
  if (match === null || wanted !== 2) return [list];
  const halves = match[0] === "城乡" ? ["城镇", "农村"] : ["城鎮", "農村"];
  return halves.map((half) => list.replace(match[0], half));
}

/** What is measured, at the end of an indicator; the items before it in a list share the last one's. */
const MEASURE =
  /(?:人均.{0,8}标准|人均.{0,6}收入|增加值|总产值|产量|面积|销售额|零售额|余额|标准|比重|占比|覆盖率|参保率)$/;
const MEASURED = /(?:[值额量率重准积]|收入|支出|利润|税收|投资|消费|出口|进口|指数|价格|[a-z])$/;

/** What a short item shares with the last: 城镇 before 农村居民收入 is 城镇居民收入, 第一 before 三产业增加值 is 第一产业增加值. */
function withShared(item: string, final: string): string {
  if (item === final) return item;
  const ordered = /^第?[一二三四五]$/.test(fold(item)) ? /^第?[一二三四五]/.exec(fold(final)) : null;
  if (ordered !== null) return item + final.slice(ordered[0].length);
  const short = item.length <= 3 && final.length >= item.length + 2 && /^[\u3400-\u9fff]+$/.test(item);
  if (short && !MEASURED.test(fold(item))) return item + final.slice(item.length);
  const measure = MEASURE.exec(fold(final))?.[0] ?? "";
  return measure === "" || MEASURED.test(fold(item))
    ? item
    : item + final.slice(final.length - measure.length);
}

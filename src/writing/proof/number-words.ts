import type { Quantity } from "../../domain/figure.ts";
import type { Span } from "../../domain/span.ts";

/** Nothing between two numbers but words of a change or a share. */
const ALONE =
  /^[\s,，;；、(（]*(?:同比|比上年|较上年|比去年|较去年)?(?:增长|下降|增加|减少|提高|上升|降低|占|占比|完成(?:年度|全年|年初)?(?:任务|预算|计划|目标)的|达到?)(?:了|为)?\s*$|^[\s,(]*(?:up|down|to|reaching|an? (?:increase|rise|drop|decrease|decline) of|increasing by|rising by)\s*(?:by )?$/;
/** Two numbers of 城乡 are of towns and of the country. */
const TOWN_AND_COUNTRY = /城乡([^,，;；。、]*)$/;
const DEALT = /分别|respectively/;

/** For 城镇、农村居民收入分别为A元、B元: 城镇居民收入 for A, 农村居民收入 for B; empty where nothing is dealt out. */
export function dealtTo(
  folded: string,
  quantities: readonly Quantity[],
  index: number,
  sentence: Span,
): string {
  const text = folded.slice(sentence.start, sentence.end);
  const run = runAround(folded, quantities, index);
  const first = quantities[run[0] ?? index];
  if (run.length < 2 || first === undefined) return "";
  const both = TOWN_AND_COUNTRY.exec(folded.slice(sentence.start, first.span.start));
  if (both !== null && run.length === 2) return `${run[0] === index ? "城市城镇" : "农村"}${both[1]}`;
  if (!DEALT.test(text)) return "";
  const heads = folded.slice(sentence.start, first.span.start).split(/[,，;；:：]/);
  for (const head of heads.reverse()) {
    const items = itemsOf(head);
    if (items.length === run.length) return items[run.indexOf(index)] ?? "";
  }
  return levelOf(folded, quantities, run, index, sentence);
}

/** For 游客A人次，收入B元，分别增长C和D: what A is of for C, what B is of for D. */
function levelOf(
  folded: string,
  quantities: readonly Quantity[],
  run: readonly number[],
  index: number,
  sentence: Span,
): string {
  const before = quantities.flatMap((one, at) =>
    at < (run[0] ?? 0) && one.span.start >= sentence.start && !isWord(one) ? [at] : [],
  );
  const levels = before.slice(-run.length);
  const kinds = new Set(run.map((one) => quantities[one]?.kind));
  if (levels.length < run.length || levels.some((one) => kinds.has(quantities[one]?.kind ?? "date")))
    return "";
  const level = levels[run.indexOf(index)] ?? index;
  return dealtTo(folded, quantities, level, sentence) || ownWords(folded, quantities, level, sentence);
}

/** The words between the comma or the number before and a number. */
function ownWords(folded: string, quantities: readonly Quantity[], index: number, sentence: Span): string {
  const from = Math.max(sentence.start, wordsFrom(folded, quantities, index));
  return (
    folded
      .slice(from, quantities[index]?.span.start)
      .split(/[,，;；:：]/)
      .at(-1) ?? ""
  );
}

/** The words of the number before, where this one has none but those of a change or a share. */
export function subjectOf(
  folded: string,
  quantities: readonly Quantity[],
  index: number,
  sentence: Span,
): string {
  const [before, own] = [quantities[index - 1], quantities[index]];
  if (before === undefined || own === undefined || before.span.start < sentence.start || isWord(before))
    return "";
  if (!ALONE.test(folded.slice(before.span.end, own.span.start))) return "";
  return (
    subjectOf(folded, quantities, index - 1, sentence) || ownWords(folded, quantities, index - 1, sentence)
  );
}

/** How often all items of a list are given: 养老金、低保标准每月分别. */
const RATE = /每(?:人|户|亩)?每?(?:[年月日天季周]|季度)?(?:平均)?$/;

/** What the last of several items counts is what the others do: 黄金、镍产量. */
const INDICATOR =
  /(?:产量|产值|销量|销售额|收入|增加值|营业收入|总额|人数|面积|覆盖率|普及率|贡献率|比重|比例|增速|出口额?|投资|数|率|额|量|值)$/;

/** The items of a list; what only its last item says belongs to all of them. */
function itemsOf(head: string): string[] {
  const words = head.replace(/分别.*$/, "");
  const rate = RATE.exec(words)?.[0] ?? "";
  const items = words
    .slice(0, words.length - rate.length)
    .split(/[、和与]|(?<![普涉危以波顾])及|,? and /)
    .map((item) => item.trim());
  const last = items.at(-1) ?? "";
  if (/[a-z]/.test(head)) return items;
  const [first = ""] = items;
  // 安全生产事故起数、死亡人数: what the first of two parallel items opens with is said of both.
  const parallel = items.length === 2 && first.length > last.length + 1 && first.at(-1) === last.at(-1);
  const opening = parallel ? first.slice(0, -2) : "";
  const tail = INDICATOR.exec(last)?.[0];
  return items.map((item, index) => {
    const rest = tail ?? last.slice(item.length);
    const ends = tail === undefined ? item.length >= last.length : item.at(-1) === last.at(-1);
    const whole = ends ? item : item + rest;
    return (index === 1 ? opening : "") + whole + rate;
  });
}

/** Where the words before a number begin: after the number before; periods and ages are words, and 1127户3408人 share theirs. */
export function wordsFrom(folded: string, quantities: readonly Quantity[], index: number): number {
  let before = index - 1;
  const start = quantities[index]?.span.start ?? 0;
  while (before >= 0) {
    const quantity = quantities[before];
    if (quantity === undefined) break;
    const joined = before === index - 1 && folded.slice(quantity.span.end, start).trim() === "";
    if (!joined && !isWord(quantity)) return quantity.span.end;
    before--;
  }
  return 0;
}

/** Periods and ages are words of what a number counts. */
export function isWord({ kind, unit, value }: Quantity): boolean {
  return (
    kind === "date" || kind === "age" || (kind === "number" && unit === "" && value >= 1900 && value < 2100)
  );
}

/** Indexes of the quantities that stand in one list with this one. */
export function runAround(folded: string, quantities: readonly Quantity[], index: number): number[] {
  const joined = (left: number) => {
    const [a, b] = [quantities[left], quantities[left + 1]];
    if (a === undefined || b === undefined || a.kind !== b.kind) return false;
    return /^\s*(?:[、,和与及]|and|, and|以及)\s*$/.test(folded.slice(a.span.end, b.span.start));
  };
  let low = index;
  let high = index;
  while (low > 0 && joined(low - 1)) low--;
  while (joined(high)) high++;
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

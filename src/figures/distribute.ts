import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { trimmed, type Words } from "./lead.ts";

const JOINT = /[、和与及與]|以及/;
const BETWEEN = /^(?:[、,和与及]|以及){1,2}$/;
const HEAD_START = /[,;。:(]/;
/** The 二 and 三 of 第一、二、三产业. */
const BARE_ORDINAL = /^[一二三四五](?:$|产业|季度|批|期)/;
const LONGEST_LIST = 80;
const FURTHEST_NUMBER = 14;

/**
 * Indicators for 分别: 城镇、农村居民收入分别为A元、B元 gives 城镇居民收入 and 农村居民收入 in turn. A second 分别 without a list
 * of its own speaks of the list before it. Spans are of one sentence, in order; keys are starts of quantities.
 */
export function distribute(words: Words, quantities: readonly Span[]): ReadonlyMap<number, string> {
  const indicators = new Map<number, string>();
  let last: readonly string[] = [];
  let next = 0;
  for (const match of words.folded.matchAll(/分别|依次/g)) {
    while ((quantities[next]?.start ?? Infinity) < match.index) next++;
    const run = runAfter(words.folded, quantities, next, match.index);
    const own = listBefore(words, match.index);
    const list = own.length === run.length ? own : own.length <= 1 && last.length === run.length ? last : [];
    if (list.length < 2) continue;
    for (const [i, start] of run.entries()) indicators.set(start, list[i] ?? "");
    last = list;
  }
  return indicators;
}

/** Starts of the quantities from `next` on that only commas of enumeration or 和 part. */
function runAfter(folded: string, quantities: readonly Span[], next: number, from: number): number[] {
  const starts: number[] = [];
  let end = -1;
  for (let i = next; i < quantities.length; i++) {
    const { start, end: stop } = quantities[i] as Span;
    if (starts.length === 0 ? start - from > FURTHEST_NUMBER : !BETWEEN.test(folded.slice(end, start).trim()))
      break;
    starts.push(start);
    end = stop;
  }
  return starts;
}

function listBefore(words: Words, at: number): string[] {
  let start = at;
  while (start > Math.max(0, at - LONGEST_LIST) && !HEAD_START.test(words.folded[start - 1] ?? "")) start--;
  const span = trimmed(words, start, at);
  const items = words.text
    .slice(span.start, span.end)
    .split(JOINT)
    .map((item) => item.trim());
  if (items.length < 2 || items.some((item) => item === "")) return items;
  const numbered = items.map((item) =>
    /^第/.test(items[0] ?? "") && BARE_ORDINAL.test(fold(item)) ? `第${item}` : item,
  );
  return numbered.map((item) => withShared(item, numbered.at(-1) ?? ""));
}

/** What a short item shares with the last: 城镇 before 农村居民收入 is 城镇居民收入, 第一 before 三产业增加值 is 第一产业增加值. */
function withShared(item: string, final: string): string {
  const ordered = /^第?[一二三四五]$/.test(fold(item)) ? /^第?[一二三四五]/.exec(fold(final)) : null;
  if (ordered !== null) return item + final.slice(ordered[0].length);
  const short = item.length <= 3 && final.length >= item.length + 2 && /^[\u3400-\u9fff]+$/.test(item);
  return short ? item + final.slice(item.length) : item;
}

import type { Span } from "../domain/span.ts";

const JOINT = /[、和与及]/;
const HEAD_START = /[,，;；。:：]/;

/**
 * Indicators for 分别: 城镇、农村居民收入分别为A元、B元 gives 城镇居民收入 and 农村居民收入 in turn. A second 分别 without a list
 * of its own speaks of the list before it. Spans and texts are of one sentence; keys are starts of quantities.
 */
export function distribute(
  text: string,
  folded: string,
  quantities: readonly Span[],
): ReadonlyMap<number, string> {
  const indicators = new Map<number, string>();
  let last: readonly string[] = [];
  for (const match of folded.matchAll(/分别/g)) {
    const run = runAfter(folded, quantities, match.index);
    const own = listBefore(text, folded, match.index);
    const list = own.length === run.length ? own : own.length <= 1 && last.length === run.length ? last : [];
    if (list.length < 2) continue;
    for (const [i, start] of run.entries()) indicators.set(start, list[i] ?? "");
    last = list;
  }
  return indicators;
}

/** Starts of the quantities after a place that only commas of enumeration or 和 part. */
function runAfter(folded: string, quantities: readonly Span[], from: number): number[] {
  const starts: number[] = [];
  let end = -1;
  for (const { start, end: next } of quantities) {
    if (start < from) continue;
    if (
      starts.length === 0 ? start - from > 10 : !/^(?:[、,和与及]|以及){1,2}$/.test(folded.slice(end, start))
    )
      break;
    starts.push(start);
    end = next;
  }
  return starts;
}

function listBefore(text: string, folded: string, at: number): string[] {
  let start = at;
  while (start > 0 && !HEAD_START.test(folded[start - 1] ?? "")) start--;
  const items = text
    .slice(start, at)
    .split(JOINT)
    .map((item) => item.trim());
  const final = items.at(-1) ?? "";
  if (items.length < 2 || items.some((item) => item === "")) return items;
  return items.map((item) => (item.length < final.length ? item + final.slice(item.length) : item));
}

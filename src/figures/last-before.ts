import type { Span } from "../domain/span.ts";

/** The last of things in order, none overlapping, that ends at an offset or before it; by halving. */
export function lastBefore<T extends { readonly span: Span }>(
  things: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}

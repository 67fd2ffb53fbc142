/** A stretch of `Document.text`: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span covers: `text.slice(start, end)`, never trimmed or folded. */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

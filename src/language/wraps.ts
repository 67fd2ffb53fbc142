const WRAP = /[ \t]*\r?\n[ \t]*/g;

/** A text without the line ends that cut it to a width. */
export interface Unwrapped {
  readonly text: string;
  /** Where a character of it stands in the text with the line ends. */
  readonly at: (offset: number) => number;
}

/** Takes the line ends out of a stretch of one paragraph; between Latin letters they stand for blanks. Offsets are UTF-16. */
export function unwrap(text: string): Unwrapped {
  if (!text.includes("\n")) return { text, at: (offset) => offset };
  const cuts: { readonly start: number; readonly by: number }[] = [];
  let taken = 0;
  const joined = text.replace(WRAP, (end, start: number) => {
    const blank = /[a-z]/i.test(text[start - 1] ?? "") && /[a-z]/i.test(text[start + end.length] ?? "");
    const kept = blank ? " " : "";
    const before = start - taken;
    taken += end.length - kept.length;
    cuts.push({ start: before + kept.length, by: taken });
    return kept;
  });
  return { text: joined, at: (offset) => offset + (cuts.findLast(({ start }) => start <= offset)?.by ?? 0) };
}

/** The same as a text alone. */
export function withoutWraps(text: string): string {
  return unwrap(text).text;
}

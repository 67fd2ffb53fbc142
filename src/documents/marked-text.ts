/** A line of extracted text; `heading` is the level that the format gives it. */
export interface MarkedLine {
  readonly text: string;
  readonly heading?: number;
}

/** Joins lines into one text and notes where the marked headings start; blank lines are left out. */
export function joinMarked(lines: readonly MarkedLine[]): {
  readonly text: string;
  readonly headings: ReadonlyMap<number, number>;
} {
  const headings = new Map<number, number>();
  let text = "";
  for (const line of lines) {
    const trimmed = line.text.trim();
    if (trimmed === "") continue;
    if (text !== "") text += "\n";
    if (line.heading !== undefined) headings.set(text.length, line.heading);
    text += trimmed;
  }
  return { text, headings };
}

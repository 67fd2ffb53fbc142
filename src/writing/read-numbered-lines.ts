const LINE = /^\s*(\d{1,3})\s*[.、:：)）]\s*(\S.*)$/gm;

/** The lines of an answer by the numbers that they begin with; of two lines with one number neither counts. */
export function readNumberedLines(text: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  const twice = new Set<number>();
  for (const [, number = "", line = ""] of text.replace(/<think>[\s\S]*?<\/think>/g, "").matchAll(LINE)) {
    const at = Number(number);
    if (lines.has(at)) twice.add(at);
    lines.set(at, line.trim());
  }
  for (const at of twice) lines.delete(at);
  return lines;
}

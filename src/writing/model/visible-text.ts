const OPEN = "<think>";
const CLOSE = "</think>";

/** Lets through what a model says, not what it thinks aloud between `<think>` and `</think>`, however the text is cut. */
export function createVisibleText() {
  let pending = "";
  let thinking = false;
  return {
    /** The part of the text so far that is said and was not given out before. */
    push(delta: string): string {
      pending += delta;
      let said = "";
      for (;;) {
        const tag = thinking ? CLOSE : OPEN;
        const at = pending.indexOf(tag);
        const end = at < 0 ? pending.length - tornTag(pending, tag) : at;
        if (!thinking) said += pending.slice(0, end);
        pending = pending.slice(at < 0 ? end : at + tag.length);
        if (at < 0) return said;
        thinking = !thinking;
      }
    },
    /** What was held back because it might have become a tag. */
    end: (): string => (thinking ? "" : pending),
  };
}

/** Length of the longest start of the tag that the text ends with. */
function tornTag(text: string, tag: string): number {
  for (let length = Math.min(tag.length - 1, text.length); length > 0; length--)
    if (text.endsWith(tag.slice(0, length))) return length;
  return 0;
}

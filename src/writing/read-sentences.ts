import { ANY_MARK } from "./citation-marks.ts";

/** One mark after another. */
const MARKS = String.raw`(?:[ \t]*${ANY_MARK})*`;
const STOP = new RegExp(
  String.raw`(?:[。！？!?]+[」』”"’）)*_]*|\.[”"’)*_]*(?=[\s[【［〔¹-⁹（(<]|$))${MARKS}[*_]*|\n+`,
  "gi",
);
/** A mark, or an end tag, that has begun and not ended yet. */
const OPEN_MARK =
  /^[ \t*_]*(?:[[【［〔（(][^\]】］〕）)\n]{0,24}|[（(][^（()）\n]{0,24}[\]】］〕]|<(?:s(?:up?)?|sup>[^<\n]{0,8}(?:<[^>\n]{0,4})?)?)?$/i;
const ABBREVIATION = /(?:^|[^a-z])(?:no|mr|mrs|ms|dr|st|vs|approx|e\.g|i\.e|etc|co|ltd|u\.s|[a-z])$/i;
const ENUMERATOR = /^\s*\d{1,3}$/;
/** A sentence is no longer than this; what goes on is cut, and what was cut cannot be proved. */
const LONGEST = 2000;

/** Cuts a text that arrives in pieces into sentences; citation marks after a stop belong to the sentence before it. */
export function createSentenceReader() {
  let pending = "";
  const take = (last: boolean): string[] => {
    const sentences: string[] = [];
    let start = 0;
    for (const match of pending.matchAll(STOP)) {
      const end = match.index + match[0].length;
      if (match[0].startsWith(".") && !isStop(pending.slice(start, match.index))) continue;
      const rest = pending.slice(end);
      // More marks may follow; a line end says that none do.
      if (!last && !match[0].endsWith("\n") && OPEN_MARK.test(rest.replace(/\s+$/, ""))) break;
      sentences.push(pending.slice(start, end).trim());
      start = end;
    }
    pending = pending.slice(start);
    if (pending.length > LONGEST) pending = pending.slice(0, LONGEST);
    return sentences.filter((sentence) => sentence !== "");
  };
  return {
    /** The sentences that are complete now. */
    push(delta: string): string[] {
      pending += delta;
      return take(false);
    },
    /** The sentences that are left; what has no end is given out only where the text is known to be whole. */
    end(whole: boolean): string[] {
      const sentences = take(true);
      return whole && pending.trim() !== "" ? [...sentences, pending.trim()] : sentences;
    },
  };
}

function isStop(before: string): boolean {
  return !ABBREVIATION.test(before) && !ENUMERATOR.test(before);
}

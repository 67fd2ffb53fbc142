/** One `[n]` after another, in any of the brackets that models use. */
const MARKS = String.raw`(?:[ \t]*[\[【［]\s*\d+(?:\s*[,，、]\s*\d+)*\s*[\]】］])*`;
const STOP = new RegExp(String.raw`(?:[。！？!?]+[」』”"’）)]*|\.(?=[\s[【［]|$))${MARKS}|\n+`, "g");
/** A mark that has begun and not ended yet. */
const OPEN_MARK = /^[ \t]*[[【［][\s\d,，、]*$/;
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
      if (match[0] === "." && !isStop(pending.slice(start, match.index))) continue;
      const rest = pending.slice(end);
      // More marks may follow; a line end says that none do.
      if (!last && !match[0].endsWith("\n") && (rest.trim() === "" || OPEN_MARK.test(rest))) break;
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

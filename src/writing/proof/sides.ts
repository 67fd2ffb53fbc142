import type { Window } from "./window.ts";

/** The two things that a sentence compares; `way` where it says which is more. */
export interface Sides {
  readonly left: string;
  readonly right: string;
  readonly way?: "up" | "down";
}

const CHINESE = /^(.*?)[比较](?![例重为])(.+?)(多|高|大|长|超|快|增加|少|低|小|短|慢|减少)[出了]{0,2}约?\s*$/;
const APART = /^(.*?)(?:之间)?(?:的)?(?:相差|差额|差距|差值)(?:约?[为是达])?\s*约?$/;
const BY =
  /^(.*?)\b(exceed(?:s|ed|ing)?|outnumber(?:s|ed)?|surpass(?:es|ed)?|(?:higher|more|greater|larger|fewer|lower|less|smaller) than)\b(.*)\bby\s*(?:about\s*)?$/;
const THAN =
  /^(.*?)\b(more|higher|greater|larger|faster|slower|above|fewer|lower|less|smaller|below)\b(.*?)\bthan\b(.*)$/;
const GAP =
  /\b(?:difference|gap) between\b(.*?)\band\b(.*?)(?:\b(?:was|is|came|stood|of|reached|amounted)\b.*)?$/;
const LESS = /少|低|小|短|慢|slower|fewer|lower|less|smaller|below/;
const AND = /[和与跟]|\band\b/;

/** How a sentence compares two things by the number that the window is of; undefined where it does not. */
export function sidesOf({ before, after }: Window): Sides | undefined {
  const way = (word: string) => (LESS.test(word) ? "down" : "up");
  const chinese = CHINESE.exec(before);
  if (chinese !== null) {
    const [, left = "", right = "", word = ""] = chinese;
    return { left, right, way: way(word) };
  }
  const apart = APART.exec(before);
  if (apart !== null) {
    const [left = "", right = ""] = (apart[1] ?? "").split(AND);
    return { left, right };
  }
  const by = BY.exec(before);
  if (by !== null) {
    const [, left = "", word = "", right = ""] = by;
    return { left, right, way: way(word) };
  }
  const than = THAN.exec(after);
  if (than !== null) {
    const [, , word = "", what = "", right = ""] = than;
    return { left: `${before} ${what}`, right, way: way(word) };
  }
  const gap = GAP.exec(before);
  return gap === null ? undefined : { left: gap[1] ?? "", right: gap[2] ?? "" };
}

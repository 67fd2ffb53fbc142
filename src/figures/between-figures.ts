import type { Quantity } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { leadStart, type Words } from "./lead.ts";
import type { Said } from "./statement.ts";

/**
 * What the words between the figure before, which ends at `from`, and those of this one, which begin at `start`, add: a
 * head before a colon or a parenthesis, an age.
 */
export function heard(
  said: Said,
  { text, folded }: Words,
  from: number,
  start: number,
  age: Quantity | undefined,
): Said {
  const mark = folded[start - 1] ?? "";
  const opens = (mark === ":" || mark === "(") && start > from;
  const head = opens ? headBefore(text, folded, from, start - 1) : "";
  const { topic: _, level: __, ...rest } = said;
  return {
    ...(opens && (mark === ":" || head !== "") ? rest : said),
    ...(head === "" ? {} : { head }),
    ...(age === undefined || age.span.start < from
      ? {}
      : { group: text.slice(age.span.start, age.span.end) }),
  };
}

/** What is spoken of again where a parenthesis closes: what is said inside does not go on outside. */
export function outside(said: Said, between: string): Said {
  const close = between.lastIndexOf(")");
  const open = between.lastIndexOf("(");
  if (close < 0 && open < 0) return said;
  const { outer, topic, level, ...rest } = said;
  const inside = { ...(topic && { topic }), ...(level && { level }) };
  const closes = outer !== undefined && close >= 0;
  const now = { ...rest, ...(closes ? outer : inside) };
  return open > close ? { ...now, outer: closes ? outer : inside } : now;
}

function headBefore(text: string, folded: string, from: number, to: number): string {
  const start = leadStart(folded, from, to);
  const head = text
    .slice(start, to)
    .trim()
    .replace(/^[一二三四五六七八九十]是/, "");
  return head.length > 24 || /(?:如下|目标|是|为|以下|包括|其中)$/.test(fold(head)) ? "" : head;
}

/** The clause before the words of a number, where no number stands in it: 環境整治工程, 投入1000萬. Else empty. */
export function clauseBefore(words: Words, from: number, start: number): string {
  const { text, folded, periods } = words;
  if (!/[,:]/.test(folded[start - 1] ?? "")) return "";
  const opening = leadStart(folded, from, start - 1);
  const dated = periods.get(opening)?.end ?? opening;
  const clause = text
    .slice(dated, start - 1)
    .replace(/^[前後后末底]/, "")
    .trim();
  return clause.length > 20 || clause.length < 3 ? "" : clause;
}

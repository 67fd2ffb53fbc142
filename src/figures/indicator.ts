import type { ChangeKind, Quantity } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { CHANGE_WORDS, COMPARISON_WORDS, LEADING_WORDS, TRAILING_WORDS } from "./indicator-words.ts";

/** What surrounds a quantity in its sentence; `text` and `folded` are the sentence, offsets refer to it. */
export interface IndicatorContext {
  readonly text: string;
  readonly folded: string;
  /** Where the words before the number begin: start of the clause or end of the figure before. */
  readonly from: number;
  readonly quantity: Quantity;
  readonly lead: string;
  readonly tail: string;
  readonly previous: string | undefined;
}

const EDGE = /^[\s,，、。:："'()（）;；-]+|[\s,，、。:："'()（）;；-]+$/g;
/** Short leads that say nothing without the phrase before them. */
const ELLIPTIC = /^第|^[^\u3400-\u9fff]|办结|成功|新增|完成|整改|投入|拨付|其中|同比|到位|减少|增加/;
const LONGEST_TAIL = 14;
const LONGEST_LEAD = 40;

/** The phrase that a quantity counts, cut from the text: the words before it, the noun after it, or the phrase before. */
export function indicatorOf(context: IndicatorContext): string {
  const { start, end } = trimLead(context);
  const lead = context.text.slice(start, end).replace(EDGE, "");
  const after = tailOf(context);
  if (after !== "" && lead.length <= 6 && fold(lead).endsWith("完成")) return `${lead}${after}`;
  if (lead.length >= 3 || (lead.length === 2 && after === "" && !ELLIPTIC.test(fold(lead))))
    return after !== "" && lead.length <= 4 ? `${lead}${after}` : lead;
  if (after !== "") return `${lead}${after}`;
  const previous = context.previous ?? headOfSentence(context);
  return lead === "" || previous.endsWith(lead) ? previous : `${previous} ${lead}`.trim();
}

/** Direction of the change that the words before a number speak of. */
export function changeBefore(lead: string): ChangeKind | undefined {
  let found: ChangeKind | undefined;
  let at = -1;
  for (const [word, kind] of CHANGE_WORDS) {
    const position = lead.lastIndexOf(word);
    if (position >= 0 && position > at && lead.length - position - word.length <= 3) {
      at = position;
      found = kind;
    }
  }
  return found;
}

function trimLead({ folded, from, quantity }: IndicatorContext): { start: number; end: number } {
  let start = Math.max(from, quantity.span.start - LONGEST_LEAD);
  let end = quantity.span.start;
  const comparison = COMPARISON_WORDS.exec(folded.slice(start, end));
  if (comparison !== null) end = start + comparison.index;
  for (let moved = true; moved && start < end; ) {
    moved = false;
    const rest = folded.slice(start, end);
    const first = /^[\s,、:"]/.test(rest) ? rest[0] : LEADING_WORDS.find((word) => rest.startsWith(word));
    if (first !== undefined) {
      start += first.length;
      moved = true;
      continue;
    }
    const last =
      TRAILING_WORDS.find((word) => rest.endsWith(word)) ??
      CHANGE_WORDS.find(([word]) => rest.endsWith(word) && quantity.kind === "percent")?.[0];
    if (last !== undefined && last.length < rest.length) {
      end -= last.length;
      moved = true;
    } else if (last !== undefined) {
      start = end;
    }
  }
  return { start, end };
}

function tailOf({ text, quantity, tail }: IndicatorContext): string {
  if (quantity.kind === "percent" || quantity.kind === "money" || quantity.kind === "rank") return "";
  const original = text
    .slice(quantity.span.end, quantity.span.end + tail.length)
    .replace(EDGE, "")
    .replace(/^的/, "");
  return original.length <= LONGEST_TAIL ? original : "";
}

function headOfSentence({ text, folded, quantity }: IndicatorContext): string {
  const before = folded.slice(0, quantity.span.start);
  const clauses = before.split(/[,，、:：]/).filter((clause) => clause.trim().length > 2);
  const clause = clauses.at(-1);
  if (clause === undefined) return text.slice(0, quantity.span.start).replace(EDGE, "").slice(-LONGEST_LEAD);
  const at = before.lastIndexOf(clause);
  return text.slice(at, at + clause.length).replace(EDGE, "");
}

import type { Span } from "../domain/span.ts";
import type { Script } from "./proper-script.ts";
import { withoutWraps } from "./wraps.ts";

const HAN = "\\u3400-\\u9fff";
const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};
const QUOTES = { "zh-Hant": ["「", "」"], "zh-Hans": ["“", "”"] } as const;
const OPENING = "「『“‘（(《〈〔【";
const CLOSING = "」』”’）)》〉〕】";
/** Bullets of lists and the rule before the first cell of a table row. */
const BULLET = /^(?:[-*•·●◆■▪–]\s+|\|\s*)/;
/** 一是, （二）, 3. and the like at the head of a sentence or a heading. */
const NUMBERING =
  /^(?:第?[一二三四五六七八九十百]+[章节節条條]|[一二三四五六七八九十]+是要?|第[一二三四五六七八九十]+[，,]|[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d{1,2}(?:[、．]|\.(?!\d))|首先[，,]|其次[，,])\s*/;

/** Clauses of a sentence between commas, semicolons and full stops; lists joined by 、 stay whole, as do quotes and brackets. */
export function commaClauses(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  let depth = 0;
  let straight = false;
  for (let at = span.start; at < span.end; at++) {
    const character = text[at] ?? "";
    if (character === '"') straight = !straight;
    else if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || straight || !/[，,；;。！？!?]/.test(character) || betweenDigits(text, at)) continue;
    pushTrimmed(found, text, start, at);
    start = at + 1;
  }
  pushTrimmed(found, text, start, span.end);
  return found;
}

function betweenDigits(text: string, at: number): boolean {
  return text[at] === "," && /\d/.test(text[at - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}

function pushTrimmed(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s，,；;。！？!?]/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (start < end) found.push({ start, end });
}

/** A clause without the bullet and the numbering at its head. */
export function withoutNumbering(clause: string): string {
  return clause.replace(BULLET, "").replace(NUMBERING, "");
}

/**
 * Sets Chinese text as official prose does: full-width punctuation, the quotation marks of the script, no spaces
 * between Chinese characters. Numbers keep their points and separators. Straight quotes are paired in order; one that
 * has no partner is dropped, as is a bracket without one.
 */
export function setProse(text: string, script: Script): string {
  const spaced = cellsJoined(withoutWraps(text))
    .replace(/[\s\u3000]+/g, " ")
    .replace(new RegExp(`(?<=[${HAN}，。；：、]) (?=[${HAN}\\d“「"])|(?<=\\d) (?=[${HAN}])`, "g"), "")
    .trim();
  const wide = spaced.replace(/[,;:!?()]/g, (mark, at: number) =>
    /\d/.test(spaced[at - 1] ?? "") && /\d/.test(spaced[at + 1] ?? "") && /[,:]/.test(mark)
      ? mark
      : (WIDE[mark] ?? mark),
  );
  return withPartners(pairQuotes(wide, script));
}

/** Cells of a table row in a row: a number stands right after what it counts. */
function cellsJoined(text: string): string {
  return text
    .replace(/^\s*\|\s*|\s*\|\s*$/g, "")
    .replace(/\s*\|\s*(?=\d)/g, "")
    .replace(/\s*\|\s*/g, "，");
}

function pairQuotes(text: string, script: Script): string {
  const [open, close] = QUOTES[script];
  const curly = text.replace(/[“「]/g, open).replace(/[”」]/g, close);
  const count = curly.split('"').length - 1;
  let seen = 0;
  return curly.replace(/"/g, () => {
    seen++;
    if (seen === count && count % 2 === 1) return "";
    return seen % 2 === 1 ? open : close;
  });
}

function withPartners(text: string): string {
  const dropped = new Set<number>();
  const open: number[] = [];
  for (const [at, character] of [...text].entries()) {
    if (OPENING.includes(character)) open.push(at);
    const kind = CLOSING.indexOf(character);
    if (kind < 0) continue;
    const last = open.at(-1);
    if (last !== undefined && [...text][last] === OPENING[kind]) open.pop();
    else dropped.add(at);
  }
  for (const at of open) dropped.add(at);
  return dropped.size === 0 ? text : [...text].filter((_, at) => !dropped.has(at)).join("");
}

/** Clauses as one sentence: commas between them, one mark at the end, no mark twice. Empty clauses are left out. */
export function joinClauses(clauses: readonly string[], end = "。"): string {
  const kept = clauses
    .map((clause) => clause.replace(/^[，,、；;。：:\s]+|[，,、；;。：:\s]+$/g, ""))
    .filter((clause) => clause !== "");
  return kept.length === 0 ? "" : `${kept.join("，")}${end}`;
}

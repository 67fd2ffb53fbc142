import type { MarkedLine } from "./marked-text.ts";
import { rowLines } from "./row-lines.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const TOKENS = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g;
const FOOTNOTE_LINKS = /<sup><a [^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref[^>]*>[^<]*<\/a>/g;
interface List {
  readonly ordered: boolean;
  count: number;
}

interface Walk {
  readonly lines: MarkedLine[];
  readonly lists: List[];
  readonly rows: string[][];
  text: string;
  heading: number | undefined;
  tables: number;
}

/** Lines of the HTML that mammoth makes: headings marked, list items numbered, tables a row a line with their headers. */
export function htmlLines(html: string): MarkedLine[] {
  const walk: Walk = { lines: [], lists: [], rows: [], text: "", heading: undefined, tables: 0 };
  for (const [token, slash, tag, attributes] of html.replace(FOOTNOTE_LINKS, "").matchAll(TOKENS)) {
    if (tag === undefined)
      walk.text += token.replace(/&(?:amp|lt|gt|quot|#39);/g, (it) => ENTITIES[it] ?? it);
    else if (tag === "table" || walk.tables > 0) inTable(walk, tag, slash === "/", attributes ?? "");
    else if (slash === "/") closing(walk, tag);
    else opening(walk, tag);
  }
  flush(walk);
  return walk.lines;
}

function opening(walk: Walk, tag: string): void {
  if (tag === "br") flush(walk);
  if (tag === "ol" || tag === "ul") {
    flush(walk);
    walk.lists.push({ ordered: tag === "ol", count: 0 });
  }
  if (tag === "li") walk.text += numberOf(walk.lists);
  if (/^h[1-6]$/.test(tag)) walk.heading = Number(tag[1]);
}

function closing(walk: Walk, tag: string): void {
  if (tag === "ol" || tag === "ul") walk.lists.pop();
  if (/^(?:p|li|h[1-6])$/.test(tag)) flush(walk);
}

function numberOf(lists: readonly List[]): string {
  const list = lists.at(-1);
  if (list?.ordered !== true) return "";
  list.count++;
  return `${list.count}. `;
}

function flush(walk: Walk): void {
  const { heading } = walk;
  walk.lines.push({ text: walk.text, ...(heading === undefined ? {} : { heading }) });
  walk.text = "";
  walk.heading = undefined;
}

/** Collects the cells of the outermost table; a table within a cell is read as the text of that cell. */
function inTable(walk: Walk, tag: string, ends: boolean, attributes: string): void {
  if (tag === "table") {
    if (!ends && walk.tables++ === 0) flush(walk);
    if (ends && --walk.tables === 0) {
      walk.lines.push(...rowLines(walk.rows.splice(0)).map((text) => ({ text })));
      walk.text = "";
    }
  } else if (walk.tables > 1) walk.text += " ";
  else if (tag === "tr" && !ends) walk.rows.push([]);
  else if (/^t[dh]$/.test(tag) && !ends) {
    walk.text = "";
    const span = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
    for (let i = 1; i < span; i++) walk.rows.at(-1)?.push("");
  } else if (/^t[dh]$/.test(tag)) {
    walk.rows.at(-1)?.push(walk.text);
    walk.text = "";
  } else if (ends || tag === "br") walk.text += " ";
}

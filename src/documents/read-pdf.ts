import { extractText, getDocumentProxy } from "unpdf";
import { fold } from "../language/fold.ts";
import { headIn } from "./heading-styles.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

const PAGE_NUMBER =
  /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第\s*\d+\s*[页頁](?:\s*[共/]?.{0,8})?|page \d+(?: of \d+)?|\d+\s*\/\s*\d+)$/i;
/** Lines at either end of a page that can be its header or footer. */
const EDGE = 2;
/** A line shorter than this share of the longest one ends its paragraph. */
const FULL_LINE = 0.8;
const SENTENCE_END = /[。！？：；.!?][”"』」）)]?$/;

/** Text layer of a PDF: lines joined into paragraphs, lines that repeat on most pages and page numbers dropped. */
export async function readPdf(bytes: Buffer, path: string): Promise<FileContent> {
  const pages = (await pagesOf(bytes, path)).map(linesOf);
  const text = joinLines(
    pages.flatMap((page) => page.filter((line, at) => !isFurniture(line, at, page, pages))),
  );
  if (text === "") throw unreadable("scanned", path);
  return { text };
}

async function pagesOf(bytes: Buffer, path: string): Promise<string[]> {
  try {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    return text;
  } catch (cause) {
    const encrypted = cause instanceof Error && /password/i.test(`${cause.name} ${cause.message}`);
    throw unreadable(encrypted ? "encrypted" : "broken", path, cause);
  }
}

function linesOf(page: string): string[] {
  return page
    .split("\n")
    .map((line) => line.trim().replace(/(?<=\d)\s+(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\s+(?=\d)/g, ""))
    .filter((line) => line !== "");
}

function isFurniture(
  line: string,
  at: number,
  page: readonly string[],
  pages: readonly (readonly string[])[],
): boolean {
  if (at >= EDGE && at < page.length - EDGE) return false;
  if (PAGE_NUMBER.test(line)) return true;
  const same = pages.filter((other) =>
    [...other.slice(0, EDGE), ...other.slice(-EDGE)].some((it) => alike(it, line)),
  );
  return pages.length > 1 && same.length > pages.length / 2 && same.length > 1;
}

/** Headers of two pages differ at most in the number of the page. */
function alike(a: string, b: string): boolean {
  return a === b || (a.length < 40 && a.replace(/\d+$/, "") === b.replace(/\d+$/, "") && /\D/.test(a));
}

function joinLines(lines: readonly string[]): string {
  const full = FULL_LINE * Math.max(0, ...lines.map((line) => line.length));
  let text = "";
  let last = "";
  for (const line of lines) {
    const goesOn = last.length >= full && !SENTENCE_END.test(last) && headIn(fold(line), 0) === undefined;
    const word = /[a-z\d,]$/i.test(last) && /^[a-z\d]/i.test(line);
    text += text === "" ? line : goesOn ? (word ? ` ${line}` : line) : `\n${line}`;
    last = line;
  }
  return text;
}

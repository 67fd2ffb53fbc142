import { getDocumentProxy } from "unpdf";
import { fold } from "../language/fold.ts";
import { headIn } from "./heading-styles.ts";
import { toPieces } from "./pdf-pieces.ts";
import { type PageLine, pageLines } from "./pdf-rows.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

const PAGE_NUMBER =
  /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第\s*\d+\s*[页頁](?:\s*[共/]?.{0,8})?|page \d+(?: of \d+)?|\d+\s*\/\s*\d+)$/i;
/** Lines at either end of a page that can be its header or footer. */
const EDGE = 2;
/** A line shorter than this share of the width of the text ends its paragraph; a few lines may be wider than the text. */
const FULL_LINE = 0.8;
const WIDER = 0.05;
const SENTENCE_END = /[。！？：；.!?][”"』」）)]?$/;
/** Text layer of a PDF: lines joined into paragraphs, rows of tables with their columns, headers and footers dropped. */
export async function readPdf(bytes: Buffer, path: string): Promise<FileContent> {
  const pages = await pagesOf(bytes, path);
  const text = joinLines(
    pages.flatMap((page) => page.filter((line, at) => !isFurniture(line.text, at, page, pages))),
  );
  if (text === "") throw unreadable("scanned", path);
  return { text };
}

async function pagesOf(bytes: Buffer, path: string): Promise<PageLine[][]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: PageLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        pageLines(toPieces(items))
          .map(clean)
          .filter((line) => line.text !== ""),
      );
    }
    return pages;
  } catch (cause) {
    const encrypted = cause instanceof Error && /password/i.test(`${cause.name} ${cause.message}`);
    throw unreadable(encrypted ? "encrypted" : "broken", path, cause);
  }
}

function clean(line: PageLine): PageLine {
  const text = line.text
    .trim()
    .replace(/(?<=\d)\s+(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\s+(?=\d)|(?<=[，。；：、！？])\s+/g, "");
  return { ...line, text };
}

function isFurniture(
  line: string,
  at: number,
  page: readonly PageLine[],
  pages: readonly (readonly PageLine[])[],
): boolean {
  if (at >= EDGE && at < page.length - EDGE) return false;
  if (PAGE_NUMBER.test(line)) return true;
  const same = pages.filter((other) =>
    [...other.slice(0, EDGE), ...other.slice(-EDGE)].some((it) => alike(it.text, line)),
  );
  return pages.length > 1 && same.length > pages.length / 2 && same.length > 1;
}

/** Headers of two pages differ at most in the number of the page. */
function alike(a: string, b: string): boolean {
  return a === b || (a.length < 40 && a.replace(/\d+$/, "") === b.replace(/\d+$/, "") && /\D/.test(a));
}

function joinLines(lines: readonly PageLine[]): string {
  const widths = lines.map((line) => line.width).sort((a, b) => b - a);
  const full = FULL_LINE * (widths[Math.floor(widths.length * WIDER)] ?? 0);
  let text = "";
  let last: PageLine = { text: "", width: 0, row: true };
  for (const line of lines) {
    const open = !last.row && !line.row && last.width >= full && !SENTENCE_END.test(last.text);
    const goesOn = open && headIn(fold(line.text), 0) === undefined;
    const word = /[a-z\d,]$/i.test(last.text) && /^[a-z\d]/i.test(line.text);
    text += text === "" ? line.text : goesOn ? (word ? ` ${line.text}` : line.text) : `\n${line.text}`;
    last = line;
  }
  return text;
}

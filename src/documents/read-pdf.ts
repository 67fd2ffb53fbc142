import { extractText, getDocumentProxy } from "unpdf";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

/** Text layer of a PDF: lines joined into paragraphs, lines that repeat on most pages and page numbers dropped. */
export async function readPdf(bytes: Buffer, path: string): Promise<FileContent> {
  let pages: string[];
  try {
    pages = (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })).text;
  } catch (cause) {
    const encrypted = cause instanceof Error && /password/i.test(cause.message);
    throw unreadable(encrypted ? "encrypted" : "broken", path, cause);
  }
  const lines = pages.map((page) =>
    page
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  const text = joinLines(lines.flatMap((page) => page.filter((line) => !isFurniture(line, lines))));
  if (text === "") throw unreadable("scanned", path);
  return { text };
}

function isFurniture(line: string, pages: readonly (readonly string[])[]): boolean {
  if (/^[-—–\s]*\d{1,4}[-—–\s]*$/.test(line)) return true;
  return (
    pages.length > 2 &&
    pages.filter((page) => page[0] === line || page.at(-1) === line).length > pages.length / 2
  );
}

function joinLines(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  let text = "";
  for (const line of lines) {
    const last = text.slice(text.lastIndexOf("\n") + 1);
    const goes = last !== "" && !/[。！？：；.!?]$/.test(last) && last.length > longest * 0.7;
    text += text === "" ? line : goes ? `${/[a-z]$/i.test(last) ? " " : ""}${line}` : `\n${line}`;
  }
  return text;
}

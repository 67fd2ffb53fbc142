import mammoth from "mammoth";
import { checkArchive } from "./check-archive.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Text of a Word file: headings as Markdown headings, table rows as "column: cell", lists numbered. */
export async function readDocx(bytes: Buffer, path: string): Promise<FileContent> {
  await checkArchive(bytes, path);
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    return { text: toLines(value) };
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
}

function toLines(html: string): string {
  const body = html.replace(/<table>([\s\S]*?)<\/table>/g, (_, table: string) => tableLines(table));
  let item = 0;
  return body
    .replace(/<(?:ol|ul)>/g, () => {
      item = 0;
      return "\n";
    })
    .replace(/<li>/g, () => `\n${++item}. `)
    .replace(/<h([1-6])>/g, (_, level: string) => `\n${"#".repeat(Number(level))} `)
    .replace(/<\/(?:p|h[1-6]|li|ol|ul|tr)>|<br ?\/>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{2,}/g, "\n")
    .trim();
}

function tableLines(table: string): string {
  const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...(row[1] ?? "").matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map((cell) =>
      (cell[1] ?? "").replace(/<[^>]+>/g, "").trim(),
    ),
  );
  const [header = [], ...rest] = rows;
  const lines = rest.map((row) =>
    row
      .map((cell, i) => (header[i] ? `${header[i]}: ${cell}` : cell))
      .filter((cell) => cell !== "")
      .join("；"),
  );
  return `\n${(lines.length > 0 ? lines : [header.join("；")]).join("\n")}\n`;
}

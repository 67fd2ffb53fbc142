import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Document } from "../domain/document.ts";
import { describeDocument } from "./describe-document.ts";
import { outlineOf } from "./outline.ts";
import { unreadable } from "./read-errors.ts";
import { readText } from "./read-text.ts";

/** The text of a file and what its format tells of it. */
export interface FileContent {
  readonly text: string;
  /** Where the running text begins: after the front matter. */
  readonly start?: number;
  readonly metadata?: Readonly<Record<string, string>>;
}

type Reader = (bytes: Buffer, path: string) => Promise<FileContent> | FileContent;

const LARGEST_FILE = 50 * 1024 * 1024;

const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  ".txt": async () => readText,
  ".md": async () => (await import("./read-markdown.ts")).readMarkdown,
  ".docx": async () => (await import("./read-docx.ts")).readDocx,
  ".pdf": async () => (await import("./read-pdf.ts")).readPdf,
  ".xlsx": async () => (await import("./read-spreadsheet.ts")).readWorkbook,
  ".csv": async () => (await import("./read-spreadsheet.ts")).readCsv,
};

/** Formats that can be read, by file name extension. */
export const EXTENSIONS: readonly string[] = Object.keys(READERS);

/** Reads a file of the knowledge folder. Throws an AssistantError that names the file and the remedy. */
export async function readDocument(root: string, path: string): Promise<Document> {
  const reader = READERS[extname(path).toLowerCase()];
  if (reader === undefined) throw unreadable("format", path);
  const { size } = await stat(join(root, path));
  if (size === 0) throw unreadable("empty", path);
  if (size > LARGEST_FILE) throw unreadable("large", path);
  const bytes = await readFile(join(root, path));
  checkSignature(bytes, path);
  const { text, start = 0, metadata } = await (await reader())(bytes, path);
  if (text.trim() === "") throw unreadable("empty", path);
  const outline = outlineOf(text, start);
  return {
    id: path,
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text,
    ...outline,
    ...describeDocument({ path, text, start, metadata, sections: outline.sections }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function checkSignature(bytes: Buffer, path: string): void {
  const extension = extname(path).toLowerCase();
  const zip = bytes.subarray(0, 2).toString("latin1") === "PK";
  const pdf = bytes.subarray(0, 5).toString("latin1") === "%PDF-";
  const ole = bytes.readUInt32BE(0) === 0xd0cf11e0 && bytes.length > 4;
  const office = extension === ".docx" || extension === ".xlsx";
  if (office && ole) throw unreadable("encrypted", path);
  if (office !== zip || (extension === ".pdf") !== pdf)
    throw unreadable(office ? "broken" : "extension", path);
}

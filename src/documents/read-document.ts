import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Document } from "../domain/document.ts";
import { checkSignature } from "./check-signature.ts";
import { describeDocument } from "./describe-document.ts";
import type { KnownPlaces } from "./known-places.ts";
import { type HeadingMarks, outlineOf } from "./outline.ts";
import { unreadable } from "./read-errors.ts";
import { readText } from "./read-text.ts";

/** The text of a file and what its format tells of it. */
export interface FileContent {
  readonly text: string;
  /** Where the running text begins: after the front matter. */
  readonly start?: number;
  /** Headings that the format marks: level by the offset of the line. */
  readonly headings?: HeadingMarks;
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

const OLD_FORMATS = /\.(?:doc|xls|wps|et)$/i;

/** Formats that can be read, by file name extension. */
export const EXTENSIONS: readonly string[] = Object.keys(READERS);

/**
 * Reads a file of the knowledge folder; `places` helps to tell which place it speaks for. Throws an AssistantError that
 * names the file and the remedy.
 */
export async function readDocument(root: string, path: string, places?: KnownPlaces): Promise<Document> {
  const reader = READERS[extname(path).toLowerCase()];
  if (reader === undefined) throw unreadable(OLD_FORMATS.test(path) ? "old" : "format", path);
  const bytes = await readBytes(join(root, path), path);
  checkSignature(bytes, path);
  const { text, start = 0, headings, metadata } = await (await reader())(bytes, path);
  if (text.slice(start).trim() === "") throw unreadable("empty", path);
  const outline = outlineOf(text, start, headings);
  return {
    id: path,
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text,
    ...outline,
    ...describeDocument({ path, text, start, metadata, sections: outline.sections, places }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

async function readBytes(file: string, path: string): Promise<Buffer> {
  const stats = await stat(file).catch((cause: unknown) => {
    throw unreadable("missing", path, cause);
  });
  if (!stats.isFile()) throw unreadable("format", path);
  // Asked of the file system, so that a huge file is refused without being read.
  if (stats.size === 0) throw unreadable("empty", path);
  if (stats.size > LARGEST_FILE) throw unreadable("large", path);
  return readFile(file).catch((cause: unknown) => {
    throw unreadable("denied", path, cause);
  });
}

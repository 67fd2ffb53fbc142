import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Document } from "../../src/domain/document.ts";

/** A new folder that holds the given files; the name of the folder. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "documents-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Writes one file into a new folder and reads it as a document. */
export async function readFileOf(name: string, content: string | Uint8Array): Promise<Document> {
  return readDocument(await folderOf({ [name]: content }), name);
}

/** The text of every paragraph. */
export function paragraphTexts(document: Document): string[] {
  return document.paragraphs.map(({ span }) => document.text.slice(span.start, span.end));
}

/** Every heading after its level. */
export function headingList(document: Pick<Document, "sections">): string[] {
  return document.sections.map((section) => `${section.level} ${section.heading}`);
}

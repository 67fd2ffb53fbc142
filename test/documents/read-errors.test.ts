import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { AssistantError } from "../../src/domain/errors.ts";
import { pdfOf } from "./pdf-bytes.ts";
import { folderOf } from "./temp-files.ts";
import { zipOf } from "./zip-bytes.ts";

const OLE = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(64)]);
const LOCKED = Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")]);
const ZEROS = Buffer.alloc(30 * 1024 * 1024);
const WORD = zipOf({ "word/document.xml": "<w/>" });

async function failure(name: string, content: string | Uint8Array): Promise<AssistantError> {
  const error: unknown = await readDocument(await folderOf({ [name]: content }), name).catch(
    (it: unknown) => it,
  );
  if (!(error instanceof AssistantError)) throw new Error(`no AssistantError: ${String(error)}`);
  return error;
}

describe("files that cannot be read", () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ["an empty file", "a.txt", "", /empty/],
    ["a file of blanks", "a.txt", " \n\t", /empty/],
    ["front matter alone", "a.md", "---\ntitle: x\n---\n", /empty/],
    ["a format not known", "a.pptx", "x", /save it as txt, md, docx, pdf, xlsx or csv/],
    ["a locked Word file", "a.docx", LOCKED, /password/],
    ["a locked workbook", "a.xlsx", LOCKED, /password/],
    ["an old Word file under a new name", "a.docx", OLE, /old Office or WPS format/],
    ["a broken zip", "a.docx", WORD.subarray(0, 40), /damaged/],
    [
      "a zip with broken content",
      "a.docx",
      Buffer.concat([WORD.subarray(0, 50), WORD.subarray(52)]),
      /damaged/,
    ],
    ["a Word file that is none within", "a.docx", WORD, /damaged/],
    ["a zip bomb", "a.docx", zipOf({ "word/document.xml": ZEROS }), /unreasonably large/],
    [
      "a zip bomb that states a small size",
      "a.xlsx",
      zipOf({ "xl/workbook.xml": ZEROS }, 9),
      /unreasonably large/,
    ],
    ["a Word file named as a workbook", "a.xlsx", WORD, /correct the extension/],
    ["a Word file named as text", "a.txt", WORD, /correct the extension/],
    ["a PDF named as Word", "a.docx", pdfOf([["a"]]), /correct the extension/],
    ["a PDF named as text", "a.md", pdfOf([["a"]]), /correct the extension/],
    ["text named as PDF", "a.pdf", "text", /correct the extension/],
    ["an image named as text", "a.txt", Buffer.from("89504e470d0a1a0a00", "hex"), /not a text file/],
    ["three odd bytes", "a.txt", Buffer.from([0, 1, 2]), /not a text file/],
  ])("names %s and the remedy", async (_, name, content, message) => {
    const error = await failure(name, content);
    expect(error.message).toMatch(message);
    for (const text of Object.values(error.messages)) expect(text).toContain(name);
    expect(new Set(Object.values(error.messages)).size).toBe(3);
  });

  it("refuses a file over 50 MB without reading it", async () => {
    const root = await folderOf({ "大.txt": "x" });
    await truncate(join(root, "大.txt"), 200 * 1024 * 1024);
    await expect(readDocument(root, "大.txt")).rejects.toThrow(/大\.txt: larger than 50 MB/);
  });

  it("says that a file is missing, and that a folder is none", async () => {
    const root = await folderOf({ "b.txt/a.txt": "x" });
    await expect(readDocument(root, "c.txt")).rejects.toThrow(/c\.txt: no such file/);
    await expect(readDocument(root, "b.txt")).rejects.toThrow(AssistantError);
  });
});

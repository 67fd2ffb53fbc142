import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listDocuments } from "../../src/documents/list-documents.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { splitPassages } from "../../src/documents/split-passages.ts";

async function read(name: string, content: string | Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  await writeFile(join(folder, name), content);
  return readDocument(folder, name);
}

describe("readDocument", () => {
  it("reads the town report's place, year and outline", async () => {
    const [path = ""] = await listDocuments("knowledge/reports");
    const document = await readDocument("knowledge/reports", path);
    expect(document).toMatchObject({ kind: "report", place: "鬆江鎮", year: 2021, issued: "2021-12-14" });
    const headings = document.sections
      .filter((section) => section.level === 1)
      .map((section) => section.heading);
    expect(headings).toEqual(["一、2021年工作總結", "二、存在的問題", "三、2022年工作計劃"]);
  });

  it("cuts passages that stand in the text at their offsets", async () => {
    for (const path of await listDocuments("knowledge")) {
      const document = await readDocument("knowledge", path);
      for (const { span, text } of splitPassages(document))
        expect(document.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it("decodes UTF-16 and GB18030, and drops a byte order mark", async () => {
    expect((await read("a.txt", Buffer.from("\ufeff全鎮報告", "utf16le"))).text).toBe("全鎮報告");
    expect((await read("b.txt", Uint8Array.of(0xc8, 0xab, 0xd5, 0xf2))).text).toBe("全镇");
    expect((await read("c.txt", "\ufeff全鎮")).text).toBe("全鎮");
  });

  it("gives each row of a table the names of its columns", async () => {
    expect((await read("t.csv", "村,户数\n高峰村,120\n")).text).toBe("村: 高峰村；户数: 120");
  });

  it.each([
    ["empty.txt", "", /empty/],
    ["a.exe", "MZ", /not supported/],
    ["a.docx", "PK\u0003\u0004broken", /damaged/],
    ["a.pdf", "text", /correct the extension/],
  ])("names %s and the remedy where it cannot be read", async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message);
    await expect(read(name, content)).rejects.toThrow(name);
  });
});

import { describe, expect, it } from "vitest";
import { headingList, paragraphTexts, readFileOf } from "./temp-files.ts";

const NOTE =
  "---\r\ntitle: 禁渔\r\nnumber: 2020-3\r\nempty:\r\nsources:\r\n  - 甲法\r\n  - 乙法\r\n---\r\n# 禁渔\r\n\r\n## 从何时起\r\n\r\n2020年起。\r\n";

describe("readMarkdown", () => {
  it("keeps the file verbatim, and its front matter out of the paragraphs", async () => {
    const document = await readFileOf("a.md", `\ufeff${NOTE}`);
    expect(document.text).toBe(NOTE);
    expect(document.metadata).toEqual({ title: "禁渔", number: "2020-3", empty: "", sources: "甲法；乙法" });
    expect(paragraphTexts(document)).toEqual(["# 禁渔", "## 从何时起", "2020年起。"]);
    expect(headingList(document)).toEqual(["1 从何时起"]);
    expect(document.title).toBe("禁渔");
  });

  it("reads a file whose front matter is no YAML as far as it can", async () => {
    const document = await readFileOf("a.md", "---\na: [\n---\n正文在此。\n");
    expect(paragraphTexts(document)).toEqual(["正文在此。"]);
  });
});

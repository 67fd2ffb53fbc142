import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/documents/split-passages.ts";
import { readFileOf } from "./temp-files.ts";

const SENTENCE = "全镇修好村道三条，清理堰塘两处，帮助农户把存粮卖了出去。";

describe("splitPassages", () => {
  it("makes a passage of each paragraph below its headings, headings themselves left out", async () => {
    const lines = ["白石镇总结", "一、民生", `（一）修路。${SENTENCE}`, "（二）办学。", SENTENCE, "二、待补"];
    const passages = splitPassages(await readFileOf("a.txt", lines.join("\n")));
    expect(passages.map((passage) => [passage.paragraph, passage.text, passage.headings])).toEqual([
      [1, "白石镇总结", []],
      [3, `（一）修路。${SENTENCE}`, ["一、民生", "（一）修路。"]],
      [5, SENTENCE, ["一、民生", "（二）办学。"]],
      [6, "二、待补", ["二、待补"]],
    ]);
  });

  it("cuts a long paragraph at sentence ends", async () => {
    const passages = splitPassages(await readFileOf("a.txt", SENTENCE.repeat(40)));
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.map((passage) => passage.text).join("")).toBe(SENTENCE.repeat(40));
    for (const { text } of passages) expect(text.length % SENTENCE.length).toBe(0);
  });

  it("keeps every passage within 400 units and loses nothing, whatever the text", async () => {
    const pieces = fc.array(
      fc.constantFrom(SENTENCE, "粮食".repeat(130), `字${"𠮷".repeat(301)}`, "，", "；", "。", "\n"),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const document = await readFileOf("a.txt", `开头。\n${parts.join("")}`);
        const passages = splitPassages(document);
        for (const { span, text } of passages) {
          expect(document.text.slice(span.start, span.end)).toBe(text);
          expect(text.length).toBeLessThanOrEqual(400);
          expect(Buffer.from(text).toString()).toBe(text);
        }
        expect(passages.map((passage) => passage.text).join("")).toBe(document.text.replace(/\s/g, ""));
      }),
      { numRuns: 60 },
    );
  });

  it("gives each passage an identity of its own that follows the content", async () => {
    const [a, b] = await Promise.all([
      readFileOf("a.txt", SENTENCE.repeat(40)),
      readFileOf("a.txt", "别的内容。"),
    ]);
    const ids = [...splitPassages(a), ...splitPassages(b)].map((passage) => passage.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

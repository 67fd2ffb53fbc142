import { describe, expect, it } from "vitest";
import { buildGlossary } from "../../src/language/glossary.ts";

const TEXT = "加装电梯16部，种植大豆1200亩。这是重点任务的关键。";

describe("the part of the dictionary that documents need", () => {
  it("has the words of the documents for an English one, and none for a noun that they do not say", async () => {
    const glossary = await buildGlossary([TEXT]);
    expect(glossary.get("soybean")).toContain("大豆");
    expect(glossary.get("elephant")).toEqual([]);
  });

  it("has those that mean the very same as a Chinese word which they do not hold, but not by a word of many senses", async () => {
    const glossary = await buildGlossary([TEXT]);
    expect(glossary.get("黄豆")).toEqual(["大豆"]);
    expect(glossary.get("升降机")).toContain("电梯");
    expect(glossary.get("密钥") ?? []).toEqual([]);
  });
});

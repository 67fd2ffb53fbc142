import { describe, expect, it } from "vitest";
import { createNameFinder, syllablesOf } from "../../src/assistant/spelled-names.ts";

describe("a name in pinyin", () => {
  it.each([
    ["gaofeng", ["gao", "feng"]],
    ["sanchuankou", ["san", "chuan", "kou"]],
    ["guangdong", ["guang", "dong"]],
  ])("%s is parted into syllables", (word, syllables) => {
    expect(syllablesOf(word)).toEqual(syllables);
  });

  it.each(["mars", "county", "the"])("%s is none", (word) => {
    expect(syllablesOf(word)).toBeUndefined();
  });

  it("finds the characters that a text writes it with, a place before anything else", () => {
    const find = createNameFinder();
    expect(find("gaofeng", ["中高风险地区", "以高峰村为示范"])).toEqual(["高峰"]);
    expect(find("gaofeng", ["中高风险地区"])).toEqual(["高风"]);
    expect(find("yunji", ["以高峰村为示范"])).toEqual([]);
  });
});

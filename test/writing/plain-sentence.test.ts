import { describe, expect, it } from "vitest";
import { isForbidden, plainSentence, withMarks } from "../../src/writing/plain-sentence.ts";

describe("a sentence of a model as plain text", () => {
  it.each([
    ["**全年**巡查`300餘次`[1]。", "全年巡查300餘次[1]。"],
    ["## - 1. 全年巡查300餘次。【1】［2］", "全年巡查300餘次[1][2]。"],
    ["<b onclick=x>巡查</b>[300餘次](http://a.b)[1, 2]", "巡查300餘次[1][2]"],
    ["巡\u200b查3\u202e0\u00ad0餘次 [1]；", "巡查300餘次[1]"],
    ["More than 300 patrols  [1] .", "More than 300 patrols [1] ."],
    ["![x](http://a.b/p.png)巡查🎉完成[1]。", "巡查完成[1]。"],
    ["12.5公里[1]", "12.5公里[1]"],
  ])("%s", (raw, plain) => {
    expect(plainSentence(raw)).toBe(plain);
  });

  it.each([
    "請看 https://a.example",
    "請看 a.example.com",
    "@admin 請處理",
    "巡查 /reset",
    "| 巡查 | 300 |",
    "tg://user?id=1",
    "巡查{{question}}",
  ])("may not hold links, mentions, commands, tables or code: %s", (raw) => {
    expect(isForbidden(plainSentence(raw))).toBe(true);
  });

  it("is not taken for one of these because of a figure or a unit", () => {
    for (const plain of [
      "人均9500元/人/年[1]。",
      "增長6.3%，12.5公里/年[1]。",
      "3-11歲1021人[1]。",
      "A/B [1].",
    ])
      expect(isForbidden(plain)).toBe(false);
  });

  it("gets further marks before its stop", () => {
    expect(withMarks("甲。", [1, 2])).toBe("甲[1][2]。");
    expect(withMarks("More than 3.", [1])).toBe("More than 3 [1].");
  });
});

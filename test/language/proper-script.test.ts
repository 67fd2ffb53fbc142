import { expect, it } from "vitest";
import { createProperScript } from "../../src/language/proper-script.ts";

const proper = createProperScript();

it.each([
  ["民生方麵的曆史問題,強製戒毒,河長製,1.85萬畝", "民生方面的歷史問題,強制戒毒,河長制,1.85萬畝"],
  ["为群众办实事，电瓶20台，考核占30%", "為群眾辦實事，電瓶20台，考核占30%"],
])("writes %s in proper Traditional", (text, expected) => {
  expect(proper(text, "zh-Hant")).toBe(expected);
});

it.each([
  ["著力改善方麵", "着力改善方面"],
  ["顯著提高，餘100起", "显著提高，余100起"],
])("writes %s in Simplified", (text, expected) => {
  expect(proper(text, "zh-Hans")).toBe(expected);
});

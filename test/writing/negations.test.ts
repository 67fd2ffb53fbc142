import { describe, expect, it } from "vitest";
import { denies } from "../../src/writing/negations.ts";

const QUOTE = "不斷壓實禁捕責任，查處非法捕撈100餘起。";

describe("a sentence that denies what its quotes say", () => {
  it.each([
    "沒有壓實禁捕責任",
    "沒有2021年，查處非法捕撈100餘起",
    "並未查處非法捕撈",
    "No 100 cases were handled",
    "They didn't handle 100 cases",
  ])("is noticed: %s", (sentence) => expect(denies(sentence, QUOTE.replace("不斷", ""))).toBe(true));

  it("is not seen in words that deny nothing, or where the quote denies it too", () => {
    expect(denies("不斷壓實禁捕責任，查處非法捕撈100餘起", QUOTE)).toBe(false);
    expect(denies("全年沒有發生火災", "全年未發生火災。")).toBe(false);
    expect(denies("沒收電瓶20台", "依法沒收電瓶20台。")).toBe(false);
    expect(denies("No fires occurred", "全年未發生火災。")).toBe(false);
  });
});

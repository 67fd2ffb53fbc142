import { describe, expect, it } from "vitest";
import type { AnswerFigure } from "../../src/domain/answer.ts";
import { languageOf } from "../../src/language/script.ts";
import { statesFigure } from "../../src/writing/key-figure.ts";

const figure = (value: number, unit: string, text: string): AnswerFigure => ({
  value,
  unit,
  text,
  indicator: "面積",
  citation: 1,
});

describe("the key figure in a text", () => {
  it.each([
    ["全年巡查300余次[1]。", figure(300, "次", "300餘次")],
    ["面積為1.85 萬畝[1]。", figure(1.85, "萬畝", "1.85萬畝")],
    ["An area of 18,500 mu [1].", figure(1.85, "萬畝", "1.85萬畝")],
    ["About 1.2 million people [1].", figure(120, "萬人", "120萬人")],
    ["Revenue grew by 6.3% [1].", figure(6.3, "%", "6.3%")],
  ])("is found: %s", (text, key) => {
    expect(statesFigure(text, key, languageOf(text, "zh-Hant"))).toBe(true);
  });

  it.each([
    ["全年巡查3000餘次[1]。", figure(300, "次", "300餘次")],
    ["抓獲300餘人[1]。", figure(300, "次", "300餘次")],
    ["面積很大[1]。", figure(1, "個", "1個")],
    ["Revenue grew by 16.3% [2].", figure(6.3, "%", "6.3%")],
  ])("is missed: %s", (text, key) => {
    expect(statesFigure(text, key, languageOf(text, "zh-Hant"))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { partFits, partsAsked, withoutParts } from "../../src/assistant/asked-parts.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { fold } from "../../src/language/fold.ts";

const fits = (question: string, period: string, said = "") =>
  partFits(partsAsked(fold(question)), { period } as Figure, said);

describe("a part of a year that is asked for", () => {
  it.each([
    ["三季度用电多少", "2023Q3", true],
    ["第三季用電幾多", "2023Q3", true],
    ["How much power was used in the third quarter?", "2023Q3", true],
    ["三季度用电多少", "2023", false],
    ["上半年引资多少", "2023H1", true],
    ["上半年引资多少", "2023-01/2023-06", true],
    ["前三季度用电多少", "2023-01/2023-09", true],
    ["前三季度用电多少", "2023Q3", false],
    ["用电多少", "2023", true],
    ["How much rent was taken from January to October?", "2023-01/2023-10", true],
    ["How much rent was taken in the first ten months?", "2023-01/2023-10", true],
    ["How much rent was taken in the first ten months?", "2023-01/2023-09", false],
    ["前10个月收租多少", "2023-01/2023-10", true],
  ])("%s, %s: %s", (question, period, expected) => {
    expect(fits(question, period)).toBe(expected);
  });

  it("is found in the sentence or the headings too", () => {
    expect(fits("上半年引资多少", "2023", "上半年重点工作")).toBe(true);
  });

  it("is no part of the subject", () => {
    expect(withoutParts("2023年第三季用電幾多")).toBe("2023年 用電幾多");
  });
});

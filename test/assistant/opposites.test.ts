import { describe, expect, it } from "vitest";
import { ruledOutBy } from "../../src/assistant/opposites.ts";

describe("two things that exclude each other", () => {
  it.each([
    ["城镇居民收入多少", "农村居民人均可支配收入", true],
    ["城镇居民收入多少", "城镇居民人均可支配收入", false],
    ["城镇居民收入多少", "城乡居民收入", false],
    ["rural income per head", "城镇居民人均可支配收入", true],
    ["打第二针的多少人", "在本镇接种第一针", true],
    ["进出口总额多少", "出口", false],
    ["全县粮食产量", "农村公路", false],
    ["出口多少", "货物进出口总额", true],
    ["出口多少", "外贸出口", false],
    ["imports and exports", "进出口总额", false],
    ["接待过夜游客多少人", "接待过夜游客", false],
    ["机场货运量多少", "旅客吞吐量", true],
  ])("%s, %s: %s", (question, indicator, excluded) => {
    expect(ruledOutBy(question)(indicator)).toBe(excluded);
  });
});

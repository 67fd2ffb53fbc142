import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../src/quantities/read-quantities.ts";

describe("readQuantities", () => {
  it.each([
    ["收入1431萬元", 1431, "萬元", "money"],
    ["种植1.85万亩", 1.85, "万亩", "area"],
    ["改廁976戶", 976, "戶", "household"],
    ["同比增長6.3%", 6.3, "%", "percent"],
    ["水庫兩座", 2, "座", "count"],
    ["人均9500元/人/年", 9500, "元/人/年", "rate"],
    ["居全縣第5位", 5, "位", "rank"],
  ])("reads %s", (text, value, unit, kind) => {
    expect(readQuantities(text)).toMatchObject([{ value, unit, kind }]);
  });

  it("keeps what is not exact apart from what is", () => {
    expect(readQuantities("查處100餘起")).toMatchObject([{ value: 100, low: 100, approximate: true }]);
    expect(readQuantities("3-11歲")).toMatchObject([{ low: 3, high: 11, kind: "age" }]);
  });

  it.each([
    ["3毫克每升", 0.000003, "千克/升"],
    ["20 mg/L", 0.00002, "千克/升"],
    ["9,500 yuan per person per year", 9500, "元/人/年"],
    ["US$2.5 billion", 2_500_000_000, "美元"],
    ["人民幣500萬", 5_000_000, "元"],
    ["半折", 50, "%"],
    ["七五折", 75, "%"],
  ])("brings %s to the base of its kind", (text, baseValue, baseUnit) => {
    expect(readQuantities(text)).toMatchObject([{ baseValue, baseUnit }]);
  });

  it("joins digits in groups of three, but no columns of a table", () => {
    expect(readQuantities("收入 1 206 萬元")).toMatchObject([{ value: 1206, unit: "萬元" }]);
    expect(readQuantities("人口1 234 567人")).toMatchObject([{ value: 1_234_567 }]);
    expect(readQuantities("水稻 120 350 400").map(({ value }) => value)).toEqual([120, 350, 400]);
    expect(readQuantities("120\t350人").map(({ value }) => value)).toEqual([120, 350]);
  });

  it.each(["四區一花園布局", "六包一責任制", "十四五規劃", "第一針", "黨的十九大精神"])(
    "reads nothing out of the name %s",
    (name) => {
      expect(readQuantities(name)).toEqual([]);
    },
  );

  it("gives spans in order that never overlap, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."1290.,十百万亿年月日%元戶餘約-至第 ") }), (text) => {
        let end = 0;
        for (const { span } of readQuantities(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });
});

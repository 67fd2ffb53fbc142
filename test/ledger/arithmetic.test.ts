import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, growth, mean, share, sum } from "../../src/ledger/arithmetic.ts";
import { rowOf } from "./ledger-rows.ts";

describe("what is computed shows its formula", () => {
  it("adds figures of one unit without the noise of binary fractions", () => {
    const result = sum([rowOf("投入資金0.1億元"), rowOf("投入資金0.2億元")]);
    expect(result).toEqual({ formula: "0.1億元 + 0.2億元 = 0.3億元", value: 0.3, unit: "億元" });
  });

  it("converts units of one kind, and shows the conversion", () => {
    const result = sum([rowOf("種植水稻1.85萬畝"), rowOf("種植水稻2萬畝"), rowOf("種植水稻8500畝")]);
    expect(result.formula).toBe("1.85萬畝 + 2萬畝 + 8500畝(0.85萬畝) = 4.7萬畝");
  });

  it("measures the gap between percentages in percentage points, and no growth of them", () => {
    const [high, low] = [rowOf("參保率96.7%"), rowOf("參保率95.2%")];
    expect(difference(high, low)).toMatchObject({ value: 1.5, unit: "个百分点" });
    expect(growth(high, low)).toBeUndefined();
  });

  it("gives growth with its sign, none from nothing", () => {
    expect(growth(rowOf("改廁90戶"), rowOf("改廁120戶"))?.formula).toBe("(90戶 − 120戶) ÷ 120戶 = −25%");
    expect(growth(rowOf("改廁90戶"), rowOf("改廁0戶"))).toBeUndefined();
  });

  it("gives a part of a whole that is itself a sum", () => {
    const [a, b] = [rowOf("改廁30戶"), rowOf("改廁90戶")];
    expect(share(a, [a, b])).toMatchObject({ value: 25, formula: "30戶 ÷ (30戶 + 90戶) = 25%" });
    expect(mean([a, b])).toMatchObject({ value: 60, formula: "(30戶 + 90戶) ÷ 2 = 60戶" });
  });

  it("agrees with reckoning in whole numbers, whatever the order and the unit", () => {
    const tenths = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 2, maxLength: 8 }), (numbers) => {
        const rows = numbers.map((n, i) =>
          rowOf(i % 2 === 0 ? `投入資金${n / 10}萬元` : `投入資金${n * 1000}元`),
        );
        const total = numbers.reduce((all, one) => all + one, 0);
        const result = sum(rows);
        expect(Math.round(result.value * (result.unit === "萬元" ? 10 : 0.001))).toBe(total);
      }),
      { numRuns: 50 },
    );
  });
});

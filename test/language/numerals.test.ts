import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { readNumeral } from "../../src/language/scan-numeral.ts";

const DIGITS = "零一二三四五六七八九";

const SECTIONS = ["", "万", "亿", "万亿"];

/** A naive printer of a section below 10^4. */
function section(value: number): string {
  return [1000, 100, 10, 1]
    .map((unit, i) => {
      const digit = Math.floor(value / unit) % 10;
      return digit === 0 ? "零" : `${DIGITS[digit]}${"千百十"[i] ?? ""}`;
    })
    .join("");
}

/** A naive printer of Chinese numerals below 10^16. */
function print(value: number): string {
  const sections = [3, 2, 1, 0].map((i) => Math.floor(value / 1e4 ** i) % 1e4);
  const printed = sections.map((part, i) => {
    const name = SECTIONS[3 - i] ?? "";
    const under = i === 0 && (sections[1] ?? 0) > 0 ? "万" : name;
    return part === 0 ? "零" : `${section(part)}${under}`;
  });
  return printed
    .join("")
    .replace(/零+(?=[万亿]|$)/g, "")
    .replace(/零+/g, "零")
    .replace(/^零+|零+$/g, "");
}

it("reads back every Chinese numeral below 10^16 that a naive printer makes, in both scripts", () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map((any) => any % 1e16),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 15 }))
      .map(([n, e]) => (n * 10 ** e) % 1e16),
  );
  fc.assert(
    fc.property(
      value.filter((any) => any > 0 && Number.isSafeInteger(any)),
      (number) => {
        const text = print(number);
        const traditional = text.replaceAll("万", "萬").replaceAll("亿", "億");
        for (const one of [text, traditional])
          expect(readNumeral(fold(one), 0)).toEqual({ value: number, end: one.length });
      },
    ),
    { numRuns: 2000 },
  );
});

it("reads numerals beyond the safe integers as the nearest number there is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 90_072, max: 99_999 }), (leading) => {
      const value = leading * 1e11;
      expect(readNumeral(print(value), 0)?.value).toBe(value);
    }),
  );
});

it.each([
  ["两百五", 250],
  ["一万三", 13_000],
  ["廿五", 25],
  ["3千", 3000],
  ["5万4千6百", 54_600],
  ["负三十二", -32],
  ["三分之一", 1 / 3],
  ["一又二分之一", 1.5],
  ["二〇二一", 2021],
  ["十五点七", 15.7],
  ["二十几万", 200_000],
  ["4,565", 4565],
  ["1万亿", 1e12],
])("reads %s as %d", (text, value) => expect(readNumeral(text, 0)?.value).toBeCloseTo(value, 10));

it("leaves a list's commas and a unit's multiplier alone", () => {
  expect(readNumeral("1, 234", 0)).toEqual({ value: 1, end: 1 });
  expect(readNumeral("12千米", 0)).toEqual({ value: 12, end: 2 });
  expect(readNumeral("万", 0)).toBeUndefined();
});

it.each([
  ["1,431", 1431],
  ["1.85万", 18_500],
  ["5.8万亿", 5.8e12],
  ["二十三", 23],
  ["三千五百", 3500],
  ["十", 10],
])("reads %s as %d", (text, value) => expect(readNumeral(text, 0)).toEqual({ value, end: text.length }));

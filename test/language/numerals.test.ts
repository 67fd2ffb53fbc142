import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumeral } from "../../src/language/numerals.ts";

const DIGITS = "零一二三四五六七八九";

/** A naive printer of Chinese numerals below 10^8. */
function print(value: number): string {
  if (value >= 1e4) {
    const rest = value % 1e4;
    return `${print(Math.floor(value / 1e4))}万${rest === 0 ? "" : rest < 1000 ? `零${print(rest)}` : print(rest)}`;
  }
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    return `${DIGITS[Math.floor(value / unit)]}${name}${rest === 0 ? "" : rest < unit / 10 ? `零${print(rest)}` : print(rest)}`;
  }
  return DIGITS[value] ?? "";
}

it("reads back every Chinese numeral that a naive printer makes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      (value) => readNumeral(print(value), 0)?.value === value,
    ),
  );
});

it.each([
  ["1,431", 1431],
  ["1.85万", 18_500],
  ["5.8万亿", 5.8e12],
  ["二十三", 23],
  ["三千五百", 3500],
  ["十", 10],
])("reads %s as %d", (text, value) => expect(readNumeral(text, 0)).toEqual({ value, end: text.length }));

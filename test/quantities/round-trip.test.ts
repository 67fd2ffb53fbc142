import fc from "fast-check";
import { expect, it } from "vitest";
import { readQuantities } from "../../src/quantities/read-quantities.ts";

const INFORMAL = ["零一二三四五六七八九", "千百十"] as const;
const FORMAL = ["零壹貳叁肆伍陸柒捌玖", "仟佰拾"] as const;

/** A naive printer of Chinese numerals below 10^4. */
function chinese(value: number, [digits, units]: readonly [string, string]): string {
  return [1000, 100, 10, 1]
    .map((unit, i) => {
      const digit = Math.floor(value / unit) % 10;
      return digit === 0 ? "零" : `${digits[digit]}${units[i] ?? ""}`;
    })
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "");
}

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways to write a whole number from 11 to 9999. */
const SYSTEMS: readonly (readonly [string, (value: number) => string])[] = [
  ["Arabic digits", String],
  ["digits of full width", (value) => wide(String(value))],
  ["digits with thousands", (value) => value.toLocaleString("en-US")],
  ["Chinese numerals", (value) => chinese(value, INFORMAL)],
  ["formal numerals", (value) => chinese(value, FORMAL)],
];
const UNITS = [
  "元",
  "畝",
  "亩",
  "公里",
  "公裏",
  "噸",
  "吨",
  "人",
  "人次",
  "戶",
  "户",
  "起",
  "處",
  "个",
  "個",
  "座",
];

it.each(SYSTEMS)("gives back a quantity written in %s", (_, print) => {
  const value = fc.integer({ min: 11, max: 9999 }).filter((any) => !/^(?:19|20)\d\d$/.test(String(any)));
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(...UNITS),
      fc.constantFrom("共", "完成", "新增"),
      (number, unit, before) => {
        const text = `${print(number)}${unit}`;
        const [found, ...others] = readQuantities(`${before}${text}。`);
        expect(others).toEqual([]);
        expect(found).toMatchObject({
          value: number,
          unit,
          span: { start: before.length, end: before.length + text.length },
        });
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ["查阅 https://example.com/202201/t_5.html?a=30%25", []],
  ["结构由16.2∶41.5∶42.3调整", []],
  ["三个“十条”和“三个代表”", []],
  ["城乡收入比缩小到2.36∶1", [["2.36∶1", 2.36]]],
  ["打7 2 折", [["7 2 折", 72]]],
  [
    "分别提高2.1个、0.6个百分点",
    [
      ["2.1个", 2.1],
      ["0.6个百分点", 0.6],
    ],
  ],
  ["收购烟叶8.6万担", [["8.6万担", 8.6]]],
] as const)("reads %s", (text, expected) => {
  const found = readQuantities(text).map((one) => [text.slice(one.span.start, one.span.end), one.value]);
  expect(found).toEqual(expected);
});

it("keeps offsets of the raw text behind a byte order mark and Windows line ends", () => {
  const text = "\ufeff2021年\r\n改廁976戶。\r\n投入1,000萬元。";
  const found = readQuantities(text).map((one) => text.slice(one.span.start, one.span.end));
  expect(found).toEqual(["2021年", "976戶", "1,000萬元"]);
});

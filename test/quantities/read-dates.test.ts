import { expect, it } from "vitest";
import { dateAt, readPeriods } from "../../src/quantities/read-dates.ts";

it.each([
  ["2021年,全镇", "2021年", "2021"],
  ["今年以來", "今年以來", "2021"],
  ["去年同期", "去年", "2020"],
  ["2021年上半年", "2021年上半年", "2021H1"],
  ["今年下半年", "今年下半年", "2021H2"],
  ["一季度", "一季度", "2021Q1"],
  ["前三季度", "前三季度", "2021-01/2021-09"],
  ["1-10月,完成", "1-10月", "2021-01/2021-10"],
  ["6月10日前", "6月10日", "2021-06-10"],
  ["十四五期间", "十四五期间", "2021/2025"],
  ["“十三五”時期", "“十三五”時期", "2016/2020"],
  ["五年來", "五年來", "2017/2021"],
  ["截至目前", "截至目前", "2021"],
  ["截至2021年12月14日", "2021年12月14日", "2021-12-14"],
  ["2016-2020年", "2016-2020年", "2016/2020"],
  ["二〇二一年", "二〇二一年", "2021"],
  ["明年", "明年", "2022"],
])("reads the period of %s", (text, part, period) => {
  expect(
    readPeriods(text, 2021).map((one) => [text.slice(one.span.start, one.span.end), one.period]),
  ).toEqual([[part, period]]);
});

it.each(["比去年增长", "這是一個", "三年级", "上级"])("reads no period out of %s", (text) => {
  expect(readPeriods(text, 2021)).toEqual([]);
});

it("leaves a relative period alone where the document has no year", () => {
  expect(readPeriods("今年以来")).toEqual([]);
});

it.each([
  ["2021年12月14日", "2021-12-14"],
  ["2021 年 12 月", "2021-12"],
  ["6月份", "--06"],
  ["2021-12-14", "2021-12-14"],
  ["2016-2020年", "2016/2020"],
  ["13月", undefined],
  ["2月30个", "--02"],
])("dates %s", (text, date) => expect(dateAt(text, 0)?.date).toBe(date));

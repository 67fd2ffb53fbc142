import { expect, it } from "vitest";
import { dateAt } from "../../src/quantities/read-dates.ts";

it.each([
  ["2021年12月14日", "2021-12-14"],
  ["2021 年 12 月", "2021-12"],
  ["6月份", "--06"],
  ["2021-12-14", "2021-12-14"],
  ["2016-2020年", "2016/2020"],
  ["2020年至2022年6月", "2020/2022-06"],
  ["民国112年5月3日", "2023-05-03"],
  ["112年度", "2023"],
  ["112年", undefined],
  ["13月", undefined],
  ["2月30个", "--02"],
])("dates %s", (text, date) => expect(dateAt(text, 0)?.date).toBe(date));

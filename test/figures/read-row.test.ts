import { expect, it } from "vitest";
import { readRow } from "../../src/figures/read-row.ts";

it("names the cells of a row by their columns, with the units of the columns and the place of the row", () => {
  const line = "乡镇: 白水镇；改厕户数(户): 976；投入（万元）: 154.5；同比增长(%): -2.1";
  expect(readRow(line)).toMatchObject([
    { indicator: "改厕户数", place: "白水镇", quantity: { value: 976, unit: "户", kind: "household" } },
    { indicator: "投入", place: "白水镇", quantity: { value: 154.5, unit: "万元", baseValue: 1_545_000 } },
    { indicator: "同比增长", change: "decrease", quantity: { value: -2.1, unit: "%" } },
  ]);
  expect(readRow(line).map(({ quantity }) => line.slice(quantity.span.start, quantity.span.end))).toEqual([
    "976",
    "154.5",
    "-2.1",
  ]);
});

it("names a row of one indicator by its label, with the unit and the years of its columns", () => {
  expect(readRow("指标: 地区生产总值；单位: 亿元；2022年: 182；2023年目标: 196.5")).toMatchObject([
    { indicator: "地区生产总值", period: "2022", status: "done", quantity: { value: 182, unit: "亿元" } },
    { period: "2023", status: "target", quantity: { value: 196.5 } },
  ]);
});

it("takes numbers of rows and years for no figures", () => {
  expect(readRow("序号: 3；年份: 2021；名称: 水库")).toEqual([]);
});

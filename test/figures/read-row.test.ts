import { expect, it } from "vitest";
import { readRow } from "../../src/figures/read-row.ts";
import { labelledCells } from "../../src/figures/table-rows.ts";

it("names the cells of a row by their columns, with the units of the columns and the place of the row", () => {
  const line = "乡镇: 白水镇；改厕户数(户): 976；投入（万元）: 154.5；同比增长(%): -2.1";
  expect(readRow(labelledCells(line))).toMatchObject([
    { indicator: "改厕户数", place: "白水镇", quantity: { value: 976, unit: "户", kind: "household" } },
    { indicator: "投入", place: "白水镇", quantity: { value: 154.5, unit: "万元", baseValue: 1_545_000 } },
    { indicator: "同比增长", change: "decrease", quantity: { value: -2.1, unit: "%" } },
  ]);
  expect(
    readRow(labelledCells(line)).map(({ quantity }) => line.slice(quantity.span.start, quantity.span.end)),
  ).toEqual(["976", "154.5", "-2.1"]);
});

it("names a row of one indicator by its label, with the unit and the years of its columns", () => {
  expect(
    readRow(labelledCells("指标: 地区生产总值；单位: 亿元；2022年: 182；2023年目标: 196.5")),
  ).toMatchObject([
    { indicator: "地区生产总值", period: "2022", status: "done", quantity: { value: 182, unit: "亿元" } },
    { period: "2023", status: "target", quantity: { value: 196.5 } },
  ]);
});

it("takes numbers of rows and years for no figures", () => {
  expect(readRow(labelledCells("序号: 3；年份: 2021；名称: 水库"))).toEqual([]);
});

it("takes the unit from the brackets of the row's label, and counts 上年 from the year of the document", () => {
  const cells = labelledCells(
    "指标: 粮食产量（吨）；上年实绩: 1200；本年实绩: 1350；增长: 12.5%；明年目标: 1400",
  );
  expect(readRow(cells, 2023)).toMatchObject([
    { indicator: "粮食产量", period: "2022", quantity: { value: 1200, unit: "吨" } },
    { indicator: "粮食产量", period: "2023", quantity: { value: 1350, unit: "吨" } },
    { indicator: "粮食产量 增长", change: "increase", quantity: { value: 12.5, unit: "%" } },
    { indicator: "粮食产量", period: "2024", status: "target", quantity: { value: 1400, unit: "吨" } },
  ]);
});

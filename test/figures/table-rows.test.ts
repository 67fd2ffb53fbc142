import { describe, expect, it } from "vitest";
import { createRowReader } from "../../src/figures/table-rows.ts";

function read(text: string) {
  const lines = text.split("\n");
  const rows = createRowReader();
  return lines.map((line, i) =>
    rows.read(line, lines[i + 1] ?? "")?.map(({ name, value }) => `${name}=${value}`),
  );
}

describe("rows of tables among running text", () => {
  it("names the cells between bars by the header above them, emphasis and empty cells left out", () => {
    const table =
      "| 指标 | 2022年 | 2023年 |\n|:---|---:|---:|\n| 改厕 | 30户 | **45户** |\n| 水厂 |  | 2座 |";
    expect(read(`见下表。\n${table}\n以上。`)).toEqual([
      undefined,
      [],
      [],
      ["指标=改厕", "2022年=30户", "2023年=45户"],
      ["指标=水厂", "2023年=2座"],
      undefined,
    ]);
  });

  it("reads rows without outer bars, and forgets a header when its table has ended", () => {
    expect(read("项目 | 数量\n--- | ---\n水库 | 3座\n正文。\n甲 | 乙")).toEqual([
      [],
      [],
      ["项目=水库", "数量=3座"],
      undefined,
      undefined,
    ]);
  });

  it("gives spans that cut the value out of the line", () => {
    const line = "| 改厕 |  45户 |";
    const rows = createRowReader();
    rows.read("| 指标 | 2023年 |", "|---|---|");
    const cells = rows.read(line, "") ?? [];
    expect(cells.map(({ span }) => line.slice(span.start, span.end))).toEqual(["改厕", "45户"]);
  });

  it("knows the rows that the readers of Word and PDF tables write, and takes a sentence with colons for none", () => {
    expect(read("村名: 石桥村；户数: 312；人口(人): 1204")).toEqual([
      ["村名=石桥村", "户数=312", "人口(人)=1204"],
    ]);
    expect(read("主要做法：一是修路12公里；二是建桥3座。")).toEqual([undefined]);
    expect(read("联系人: 张三；修路12公里；建桥3座")).toEqual([undefined]);
  });
});

import { describe, expect, it } from "vitest";
import { renderTable } from "../../src/ledger/render-table.ts";
import { rowsOf } from "./ledger-rows.ts";

const rows = [...rowsOf("完成改廁976戶。", "甲縣", 2021), ...rowsOf("力爭改廁967戶。", "甲縣", 2022)];

describe("the table of figures", () => {
  it("names indicator, year, place, figure and source, and marks what is computed", () => {
    const table = renderTable(rows, "zh-Hant");
    expect(table.split("\n")).toEqual([
      "改廁",
      "  2021  甲縣  976戶         [1]",
      "  2022  甲縣  967戶 (目標)  [2]",
      "  算得 2021→2022 (計劃): 967戶 − 976戶 = −9戶; (967戶 − 976戶) ÷ 976戶 = −0.9% [2][1]",
      "",
      "出處",
      "[1] 甲縣 · 第1段",
      "[2] 甲縣 · 第1段",
    ]);
  });

  it("reads place by place and year by year, and numbers the sources in that order", () => {
    const mixed = [
      ...rowsOf("完成改廁30戶。", "乙縣", 2022),
      ...rowsOf("完成改廁20戶。", "甲縣", 2022),
      ...rowsOf("完成改廁10戶。", "乙縣", 2021),
    ];
    const lines = renderTable(mixed, "zh-Hant").split("\n");
    expect(lines.slice(1, 3)).toEqual(["  2021  乙縣  10戶  [1]", "  2022  乙縣  30戶  [2]"]);
    expect(lines).toContain("  2022  甲縣  20戶  [3]");
  });

  it("speaks the language asked for and leaves figures as they are written", () => {
    expect(renderTable(rows, "en")).toContain("Computed 2021→2022");
    expect(renderTable(rows, "zh-Hans")).toContain("976戶 ");
  });

  it("lets no control character of a document through", () => {
    const [row] = rows;
    if (row === undefined) throw new Error("no row");
    const evil = { ...row, figure: { ...row.figure, indicator: "改\u001b[2J\u202e廁" } };
    const lines = renderTable([evil], "en").split("\n");
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

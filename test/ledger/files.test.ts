import { parse } from "csv-parse/sync";
import ExcelJs from "exceljs";
import { describe, expect, it } from "vitest";
import { COLUMNS, safeCell } from "../../src/ledger/columns.ts";
import { toCsv } from "../../src/ledger/to-csv.ts";
import { toXlsx } from "../../src/ledger/to-xlsx.ts";
import { rowOf, rowsOf } from "./ledger-rows.ts";

const EVIL = ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", " =1", "\n@x"];

const withIndicator = (indicator: string) => {
  const row = rowOf("完成改廁976戶。");
  return { ...row, figure: { ...row.figure, indicator } };
};

describe("the ledger as a file", () => {
  it("opens in Excel as UTF-8 and keeps quotes, commas and line breaks in their cells", () => {
    const csv = toCsv([withIndicator('改"廁",\n一'), rowOf("投入1.5萬元。")], "zh-Hant");
    expect(csv.startsWith("\ufeff指標,")).toBe(true);
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows.map((row) => row.length)).toEqual([COLUMNS.length, COLUMNS.length, COLUMNS.length]);
    expect(rows[1]?.slice(0, 4)).toEqual(['改"廁", 一', "976", "戶", "976戶"]);
    expect(rows[2]?.[1]).toBe("1.5");
  });

  it.each(EVIL)("starts no formula with %j", async (text) => {
    expect(String(safeCell(text))).toMatch(/^'/);
    const rows: string[][] = parse(toCsv([withIndicator(text)], "en"), { bom: true });
    expect(rows[1]?.[0]).toMatch(/^'/);
    const sheet = await open([withIndicator(text)]);
    expect(sheet?.getCell("A2").type).toBe(ExcelJs.ValueType.String);
    expect(sheet?.getCell("A2").text).toMatch(/^'/);
  });

  it("leaves negative numbers numbers", () => {
    expect(safeCell(-3)).toBe(-3);
  });

  it("writes a workbook whose numbers are numbers, whatever characters a document holds", async () => {
    const sheet = await open([...rowsOf("完成改廁976戶。"), withIndicator("a\u0000b\ud800c\uffff")]);
    expect(sheet?.getCell("A1").text).toBe("指標");
    expect(sheet?.getCell("B2").value).toBe(976);
    expect(sheet?.getCell("A3").text).toBe("a\ufffdb\ufffdc\ufffd");
  });
});

async function open(rows: ReturnType<typeof rowsOf>) {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load((await toXlsx(rows, "zh-Hant")).buffer as ArrayBuffer);
  return workbook.getWorksheet("figures");
}

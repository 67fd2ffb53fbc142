import excel from "exceljs";
import { describe, expect, it } from "vitest";
import { headingList, paragraphTexts, readFileOf } from "./temp-files.ts";

async function workbookOf(fill: (workbook: excel.Workbook) => void): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("readWorkbook", () => {
  it("reads a row a paragraph with column names, below the sheet's name", async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet("粮食");
      sheet.addRow(["白石镇收成表"]);
      sheet.mergeCells("A1:C1");
      sheet.addRows([["村", "亩数", "比例"], ["甲村", 0.1 + 0.2, 0.855], [], ["乙村", null, null]]);
      sheet.getCell("C3").numFmt = "0.0%";
      workbook.addWorksheet("空表");
      workbook.addWorksheet("日期").addRows([
        ["项目", "完成"],
        ["改厕", new Date("2021-06-30T00:00:00Z")],
      ]);
    });
    const document = await readFileOf("收成.xlsx", bytes);
    expect(paragraphTexts(document)).toEqual([
      "粮食",
      "白石镇收成表",
      "村: 甲村；亩数: 0.3；比例: 85.5%",
      "村: 乙村",
      "日期",
      "项目: 改厕；完成: 2021-06-30",
    ]);
    expect(headingList(document)).toEqual(["1 粮食", "1 日期"]);
    expect(document).toMatchObject({ title: "收成", kind: "table" });
  });

  it("reads the results of formulas, rich text and links", async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet("表");
      sheet.addRows([
        ["甲", "乙", "丙"],
        ["x", "y", "z"],
      ]);
      sheet.getCell("A2").value = { formula: "1+1", result: 2 };
      sheet.getCell("B2").value = { richText: [{ text: "富" }, { text: "文本" }] };
      sheet.getCell("C2").value = { text: "网址", hyperlink: "https://example.org" };
    });
    expect(paragraphTexts(await readFileOf("a.xlsx", bytes))[1]).toBe("甲: 2；乙: 富文本；丙: 网址");
  });
});

describe("readCsv", () => {
  it("reads quoted cells, line ends within cells and rows of unequal length", async () => {
    const csv = '村,说明\r\n甲村,"修路,\n三条"\r\n乙村\r\n\r\n丙村,桥,多\r\n';
    expect(paragraphTexts(await readFileOf("a.csv", csv))).toEqual([
      "村: 甲村；说明: 修路, 三条",
      "村: 乙村",
      "村: 丙村；说明: 桥；多",
    ]);
  });

  it("reads GB18030, and tabs and semicolons between cells", async () => {
    const gb = Buffer.concat([
      Buffer.from([0xb4, 0xe5]),
      Buffer.from(";n\n"),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from(";3"),
    ]);
    expect((await readFileOf("a.csv", gb)).text).toBe("村: 甲；n: 3");
    expect((await readFileOf("b.csv", "村\t户\n甲\t3")).text).toBe("村: 甲；户: 3");
  });
});

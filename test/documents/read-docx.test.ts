import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";
import { headingList, paragraphTexts, readFileOf } from "./temp-files.ts";

const NUMBERED = {
  reference: "items",
  levels: [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、" },
    { level: 1, format: LevelFormat.CHINESE_COUNTING, text: "（%2）" },
    { level: 2, format: LevelFormat.DECIMAL, text: "%1.%2.%3", isLegalNumberingStyle: true },
  ],
};

function row(...cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
}

function item(text: string, level: number): Paragraph {
  return new Paragraph({ text, numbering: { reference: "items", level } });
}

async function docxOf(children: readonly (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    numbering: { config: [NUMBERED] },
    styles: {
      paragraphStyles: [
        { id: "numbered", name: "numbered", paragraph: { numbering: { reference: "items", level: 1 } } },
      ],
    },
    footnotes: { 1: { children: [new Paragraph("注解")] } },
    sections: [{ children: [...children] }],
  });
  return Packer.toBuffer(document);
}

describe("readDocx", () => {
  it("keeps headings, text and tables in order, a table row a paragraph with its column names", async () => {
    const bytes = await docxOf([
      new Paragraph({ text: "白石镇2021年总结", heading: HeadingLevel.TITLE }),
      new Paragraph({ text: "民生", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun("修路<3>条 & "), new TextRun({ text: "两座桥", bold: true })] }),
      new Paragraph({ text: "收成", heading: HeadingLevel.HEADING_2 }),
      new Table({ rows: [row("村", "亩数"), row("甲村", "120"), row("乙村", "")] }),
      new Paragraph("以上。"),
    ]);
    const document = await readFileOf("a.docx", bytes);
    expect(paragraphTexts(document)).toEqual([
      "白石镇2021年总结",
      "民生",
      "修路<3>条 & 两座桥",
      "收成",
      "村: 甲村；亩数: 120",
      "村: 乙村",
      "以上。",
    ]);
    expect(headingList(document)).toEqual(["1 民生", "2 收成"]);
    expect(document).toMatchObject({ title: "白石镇2021年总结", place: "白石镇", year: 2021 });
  });

  it("writes out the numbers of lists as Word shows them, inner lists in their own series", async () => {
    const bytes = await docxOf([
      item("经济", 0),
      item("农业", 1),
      item("工业", 1),
      item("民生", 0),
      item("教育", 1),
      item("小学", 2),
      item("中学", 2),
    ]);
    expect(paragraphTexts(await readFileOf("a.docx", bytes))).toEqual([
      "一、经济",
      "（一）农业",
      "（二）工业",
      "二、民生",
      "（一）教育",
      "2.1.1 小学",
      "2.1.2 中学",
    ]);
  });

  it("writes out the numbers of headings, also those that a style brings with it", async () => {
    const heading = (text: string) =>
      new Paragraph({ text, heading: HeadingLevel.HEADING_1, numbering: { reference: "items", level: 0 } });
    const styled = new Paragraph({ text: "农业", style: "numbered" });
    const document = await readFileOf(
      "a.docx",
      await docxOf([heading("经济"), styled, heading("民生"), styled]),
    );
    expect(paragraphTexts(document)).toEqual(["一、经济", "（一）农业", "二、民生", "（一）农业"]);
    expect(headingList(document)).toEqual(["1 一、经济", "2 （一）农业", "1 二、民生", "2 （一）农业"]);
  });

  it("leaves bullets and footnotes without a number in the text", async () => {
    const bullet = new Paragraph({ text: "修路", bullet: { level: 0 } });
    const noted = new Paragraph({
      children: [new TextRun("改厕"), new FootnoteReferenceRun(1), new TextRun("两座")],
    });
    expect(paragraphTexts(await readFileOf("a.docx", await docxOf([bullet, noted])))).toEqual([
      "修路",
      "改厕两座",
      "1. 注解",
    ]);
  });
});

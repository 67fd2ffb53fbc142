import {
  Document,
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
  levels: [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
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

  it("writes the numbers of numbered lists, inner lists in their own series", async () => {
    const bytes = await docxOf([item("修路", 0), item("村道", 1), item("机耕道", 1), item("改厕", 0)]);
    expect(paragraphTexts(await readFileOf("a.docx", bytes))).toEqual([
      "1. 修路",
      "（1）村道",
      "（2）机耕道",
      "2. 改厕",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { pdfOf } from "./pdf-bytes.ts";
import { headingList, paragraphTexts, readFileOf } from "./temp-files.ts";

const LINE = "全镇修好村道三条清理堰塘两处帮助农户把存粮卖了出去";

describe("readPdf", () => {
  it("joins lines into paragraphs, also over pages, and drops headers, footers and page numbers", async () => {
    const bytes = pdfOf([
      ["白石镇文件", "白石镇2021年总结", "一、民生", `${LINE}，`, "又建桥两座。", LINE, "— 1 —"],
      ["白石镇文件", "也办了学。", "二、生态", `${LINE}，`, "种树三片。", "第2页"],
      ["白石镇文件", "完。", "3"],
    ]);
    const document = await readFileOf("a.pdf", bytes);
    expect(paragraphTexts(document)).toEqual([
      "白石镇2021年总结",
      "一、民生",
      `${LINE}，又建桥两座。`,
      `${LINE}也办了学。`,
      "二、生态",
      `${LINE}，种树三片。`,
      "完。",
    ]);
    expect(headingList(document)).toEqual(["1 一、民生", "1 二、生态"]);
  });

  it("keeps the rows of a table, each with the names of its columns, between the paragraphs around it", async () => {
    const bytes = pdfOf([
      [
        "白石镇2021年收成",
        `${LINE}，`,
        "详见下表。",
        "村\t作物\t亩数",
        "甲村\t早稻\t120",
        "乙村\t\t35",
        "以上由各村上报。",
      ],
    ]);
    expect(paragraphTexts(await readFileOf("a.pdf", bytes))).toEqual([
      "白石镇2021年收成",
      `${LINE}，详见下表。`,
      "村: 甲村；作物: 早稻；亩数: 120",
      "村: 乙村；亩数: 35",
      "以上由各村上报。",
    ]);
  });

  it("takes a line with a gap, such as a signature with its date, for no table", async () => {
    const bytes = pdfOf([[`${LINE}。`, "白石镇政府\t\t2021年12月14日"]]);
    expect(paragraphTexts(await readFileOf("a.pdf", bytes))).toEqual([
      `${LINE}。`,
      "白石镇政府2021年12月14日",
    ]);
  });

  it("asks for text recognition where the PDF has no text layer", async () => {
    await expect(readFileOf("扫描.pdf", pdfOf([[], []]))).rejects.toThrow(/扫描\.pdf: .*OCR/);
  });

  it("asks to remove the password of a locked PDF", async () => {
    await expect(readFileOf("a.pdf", pdfOf([["甲"]], { locked: true }))).rejects.toThrow(/password/);
  });

  it("says that a PDF is damaged", async () => {
    await expect(readFileOf("a.pdf", "%PDF-1.4\nnothing")).rejects.toThrow(/damaged/);
  });
});

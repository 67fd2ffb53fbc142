import { describe, expect, it } from "vitest";
import { type Piece, pageLines } from "../../src/documents/pdf-rows.ts";

/** Pieces of type of ten points from `text@left,base`, a character ten points wide. */
function pieces(...places: readonly string[]): Piece[] {
  return places.map((place) => {
    const [text = "", left = 0, base = 0] = place
      .split(/[@,]/)
      .map((part, i) => (i === 0 ? part : Number(part))) as [string, number, number];
    return { text, left, right: left + 10 * text.length, base, height: 10 };
  });
}

function texts(...places: readonly string[]): string[] {
  return pageLines(pieces(...places)).map((line) => (line.row ? `| ${line.text}` : line.text));
}

describe("pageLines", () => {
  it("joins the lines of a cell, in the first column, in the middle and in the last", () => {
    expect(
      texts(
        "各村情况如下@18,160",
        "村@20,140",
        "户数@100,140",
        "事由@200,140",
        "甲村和@20,120",
        "附近@20,106",
        "3@100,120",
        "修路、@200,120",
        "改厕@200,106",
        "乙村@20,90",
        "12@100,90",
        "插秧@200,90",
      ),
    ).toEqual([
      "各村情况如下",
      "| 村: 甲村和附近；户数: 3；事由: 修路、改厕",
      "| 村: 乙村；户数: 12；事由: 插秧",
    ]);
  });

  it("puts the cells of a row that lacks one below the nearest columns", () => {
    expect(texts("村@20,140", "户数@100,140", "亩数@200,140", "甲村@20,120", "35@205,120")).toEqual([
      "| 村: 甲村；亩数: 35",
    ]);
  });

  it("reads columns of text one after the other, not as a table", () => {
    const column = (left: number) => [120, 106, 92].map((base, i) => `第${i + 1}行共七个字@${left},${base}`);
    const lines = ["第1行共七个字", "第2行共七个字", "第3行共七个字"];
    expect(texts(...column(20), ...column(200))).toEqual([...lines, ...lines]);
  });

  it("leaves plain lines and an empty page as they are", () => {
    expect(texts("一、民生@20,120", "修路。@20,100")).toEqual(["一、民生", "修路。"]);
    expect(texts()).toEqual([]);
  });
});

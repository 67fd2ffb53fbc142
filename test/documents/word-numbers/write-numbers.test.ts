import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/documents/word-numbers/number-formats.ts";
import { writeNumbers } from "../../../src/documents/word-numbers/write-numbers.ts";

const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="第%1章"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="3"/><w:pStyle w:val="b"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl>
  </w:abstractNum><w:abstractNum w:abstractNumId="8">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="l"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
const STYLES = `<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>
  <w:style w:styleId="b"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

function item(list: number, level = 0): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`;
}

/** The labels that paragraphs get, an empty one for a paragraph without. */
function labels(...paragraphs: readonly string[]): string[] {
  const document = writeNumbers({ document: paragraphs.join("\n"), numbering: NUMBERING, styles: STYLES });
  return document.split("\n").map((line) => /<w:t [^>]*>([^<]*)</.exec(line)?.[1] ?? "");
}

describe("writeNumbers", () => {
  it("counts each level from its start, inner ones anew below each outer one", () => {
    expect(labels(item(1), item(1, 1), item(1, 1), item(1), item(1, 1))).toEqual([
      "第一章",
      "3) ",
      "4) ",
      "第二章",
      "3) ",
    ]);
  });

  it("goes on counting in a list of the same series and begins anew where the list says so", () => {
    expect(labels(item(1), item(2), item(2), item(1))).toEqual(["第一章", "第九章", "第十章", "第十一章"]);
  });

  it("numbers by the style of a paragraph and by those that it is based on, unless the paragraph says no", () => {
    const styled = (style: string, more = "") =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr></w:p>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(styled("b"), styled("a"), styled("b", none), styled("c"))).toEqual([
      "3) ",
      "第一章",
      "",
      "",
    ]);
  });

  it("leaves bullets, unknown lists and broken parts alone", () => {
    expect(labels(item(3), item(99), "<w:p><w:r/></w:p>")).toEqual(["", "", ""]);
    expect(writeNumbers({ document: item(1), numbering: "<w:num><w:num>".repeat(9999), styles: "" })).toBe(
      item(1),
    );
  });
});

describe("formatNumber", () => {
  it.each([
    ["chineseCounting", ["一", "十", "十二", "二十", "一百零一", "一百一十"]],
    ["chineseLegalSimplified", ["壹", "壹拾", "壹拾贰", "贰拾", "壹佰零壹", "壹佰壹拾"]],
    ["lowerRoman", ["i", "x", "xii", "xx", "ci", "cx"]],
    ["ideographDigital", ["一", "一〇", "一二", "二〇", "一〇一", "一一〇"]],
    ["decimalFullWidth", ["１", "１０", "１２", "２０", "１０１", "１１０"]],
    ["unheardOf", ["1", "10", "12", "20", "101", "110"]],
  ])("writes %s as Word does", (format, expected) => {
    expect([1, 10, 12, 20, 101, 110].map((number) => formatNumber(number, format))).toEqual(expected);
  });

  it("writes circled, stem and letter numbers as far as there are any", () => {
    expect([formatNumber(3, "decimalEnclosedCircle"), formatNumber(21, "decimalEnclosedCircle")]).toEqual([
      "③",
      "21",
    ]);
    expect([formatNumber(2, "ideographTraditional"), formatNumber(11, "ideographTraditional")]).toEqual([
      "乙",
      "11",
    ]);
    expect([formatNumber(2, "lowerLetter"), formatNumber(2, "upperLetter")]).toEqual(["b", "B"]);
  });
});

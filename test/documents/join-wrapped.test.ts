import { describe, expect, it } from "vitest";
import { outlineOf } from "../../src/documents/outline.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import { withoutWraps } from "../../src/language/wraps.ts";
import { looseDocument } from "../../src/to-json.ts";

const PARAGRAPHS = [
  "青石县政府工作报告",
  "一、工作回顾",
  "（一）交通更加便捷。县城至高铁站快速路建成通车，新改建农村公路126公里，等级公路总里程2310公里；开通城乡公交线路8条，覆盖所有建制村，日均发送乘客1.2万人次，城乡居民出行更加方便，群众满意度达到九成以上。",
  "（二）农业稳步发展。粮食产量8.6万吨。",
];
/** The paragraphs in lines of so many characters. */
const cutTo = (width: number) =>
  PARAGRAPHS.flatMap((one) => one.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join("\n");
const paragraphs = (text: string) =>
  outlineOf(text).paragraphs.map(({ span }) => text.slice(span.start, span.end));

describe("a text cut to a width", () => {
  it.each([24, 25, 26, 27, 28])(
    "of %d has its lines joined into paragraphs, headings left alone",
    (width) => {
      expect(paragraphs(cutTo(width)).map(withoutWraps)).toEqual(PARAGRAPHS);
    },
  );

  it("has its numbers read across the line ends and quoted as they stand", () => {
    const texts = [24, 25, 26, 27, 28].map(cutTo);
    const read = texts.map((text) => readFigures(looseDocument(text)));
    for (const [at, figures] of read.entries()) {
      expect(figures.map(({ value }) => value)).toEqual([126, 2310, 8, 1.2, 9, 8.6]);
      expect(figures[1]?.indicator).toBe("等级公路总里程");
      const { start, end } = figures[1]?.span ?? { start: 0, end: 0 };
      expect(texts[at]?.slice(start, end).replace("\n", "")).toBe("2310公里");
    }
  });
});

describe("lines that are not cut", () => {
  it.each([
    [
      "items of a list without marks at their ends",
      [
        "种植辣椒三千二百亩，带动农户二百一十户增收",
        "养殖黄牛一千四百头，建成标准化圈舍二十六栋，配套饲草基地",
        "新修机耕道十七公里，整治山塘四口、水渠九公里",
      ],
    ],
    [
      "sentences",
      [
        "种植辣椒三千二百亩，带动农户二百一十户增收。",
        "养殖黄牛一千四百头，建成标准化的圈舍二十栋。",
        "新修机耕道十七公里，整治山塘四口和水渠九条。",
      ],
    ],
    [
      "indented paragraphs",
      [
        "种植辣椒三千二百亩，带动农户二百一十户增收",
        "　　养殖黄牛一千四百头，建成标准化圈舍二十栋",
        "　　新修机耕道十七公里，整治山塘四口水渠九条",
      ],
    ],
  ])("stay paragraphs: %s", (_what, lines) => {
    expect(paragraphs(["青石乡工作总结", ...lines].join("\n"))).toHaveLength(4);
  });
});

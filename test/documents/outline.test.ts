import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listDocuments } from "../../src/documents/list-documents.ts";
import { outlineOf } from "../../src/documents/outline.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { covers, overlaps } from "../../src/domain/span.ts";
import { headingList } from "./temp-files.ts";

const LONG = "全镇干部群众一起努力，修好了三条村道，清理了两处堰塘，帮助二十户农家把存粮卖了出去。";
const PIECES = [
  "一、",
  "（二）",
  "3．",
  "① ",
  "第四章 ",
  "## ",
  "生产方面。",
  "修路，",
  "改厕；",
  "乡村。",
  "\r\n",
  "\n",
  "　",
  " ",
  "𠮷",
  "Roads. ",
];

function headings(lines: readonly string[]): string[] {
  return headingList(outlineOf(lines.join("\n")));
}

function checkSpans(text: string): void {
  const { sections, paragraphs } = outlineOf(text);
  for (const [i, { number, span }] of paragraphs.entries()) {
    const paragraph = text.slice(span.start, span.end);
    expect(number).toBe(i + 1);
    expect(paragraph).toBe(paragraph.trim());
    expect(paragraph).toMatch(/^[^\r\n]+$/);
    expect(span.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.span.end ?? 0);
  }
  expect(paragraphs.map(({ span }) => text.slice(span.start, span.end)).join("")).toHaveLength(
    text.split(/[\r\n]+/).reduce((sum, line) => sum + line.trim().length, 0),
  );
  for (const [i, section] of sections.entries()) {
    expect(text.slice(section.span.start, section.span.end)).toBe(section.heading);
    expect(section.body.start).toBe(section.span.end);
    const parent = sections[section.parent ?? -1];
    if (parent !== undefined)
      expect(covers(parent.body, { start: section.span.start, end: section.body.end })).toBe(true);
    if (parent !== undefined) expect(parent.level).toBeLessThan(section.level);
    const sibling = sections.find((other, j) => j > i && other.parent === section.parent);
    if (sibling !== undefined) expect(overlaps(section.body, sibling.span)).toBe(false);
  }
}

describe("outlineOf", () => {
  it("finds every heading of the town report, also those that lost their number", async () => {
    const [path = ""] = await listDocuments("knowledge/reports");
    expect(headingList(await readDocument("knowledge/reports", path))).toEqual([
      "1 一、2021年工作總結",
      "2 鎮域經濟平穩增長,綜合實力明顯提升。",
      "2 (二)持續鞏固脫貧成果,有限銜接鄉村振興。",
      "3 脫貧成果方麵。",
      "3 鄉村振興方麵。",
      "2 (三)疫情防控有力有效,社會保持和諧穩定。",
      "3 疫情防控方麵。",
      "3 疫苗接種方麵。",
      "2 (四)生態環境持續改善,城鄉麵貌深刻變化。",
      "1 二、存在的問題",
      "1 三、2022年工作計劃",
      '2 (一)奏好鄉村振興"曲",推動農村經濟發展。',
      '2 踐行生態文明"路",推動美麗鄉村建設。',
      '2 築牢民生福祉"情",推動社會事業進步。',
      '2 緊扣風險防控"線",推動社會和諧穩定。',
      '2 夯實組織建設"根",推動自身建設過硬。',
    ]);
  });

  it("understands the numberings of officials in order of rank, full width and half width", () => {
    const lines = [
      "某镇总结",
      "第一部分 回顾",
      "一、经济",
      "（一）农业",
      "1．粮食",
      "（1）早稻",
      "① 面积",
      LONG,
    ];
    const levels = ["1 第一部分 回顾", "2 一、经济", "3 （一）农业", "4 1．粮食", "5 （1）早稻", "6 ① 面积"];
    expect(headings(lines)).toEqual(levels);
    expect(headings(["某鎮總結", "一、經濟", "(一)農業", "1.糧食", LONG])).toEqual([
      "1 一、經濟",
      "2 (一)農業",
      "3 1.糧食",
    ]);
  });

  it("understands 壹、甲、㈠ ⒈ ⑴, numbers behind a half bracket, in steps and before a space", () => {
    const lines = [
      "某鎮公所工作報告",
      "壹、民政",
      "一、里鄰",
      "㈠會議",
      "⒈大會",
      "⑴人數",
      "甲、男",
      LONG,
      "貳、財政",
      LONG,
      "參、建設",
    ];
    expect(headings(lines)).toEqual([
      "1 壹、民政",
      "2 一、里鄰",
      "3 ㈠會議",
      "4 ⒈大會",
      "5 ⑴人數",
      "6 甲、男",
      "1 貳、財政",
      "1 參、建設",
    ]);
    expect(headings(["总结", "一　工作回顾", "一）修路", LONG, "1.1 村道", "1.1.2 桥梁", LONG])).toEqual([
      "1 一　工作回顾",
      "2 一）修路",
      "3 1.1 村道",
      "4 1.1.2 桥梁",
    ]);
    expect(headings(["总结", "一 村修路，两村改厕。", "甲、乙两村修路。", "1.85 万亩水田插秧"])).toEqual([]);
    const items = ["总结", "一、工作打算", "（一）补齐短板，修路9公里，改厕120户。", LONG];
    expect(headings(items)).toEqual(["1 一、工作打算"]);
  });

  it("takes short lines above text for headings where nothing is numbered, and bracketed ones anywhere", () => {
    const lines = [
      "某镇总结",
      "产业发展稳步推进",
      LONG,
      "民生保障持续改善",
      LONG,
      "【存在问题】",
      LONG,
      "某镇人民政府",
    ];
    expect(headings(lines)).toEqual(["1 产业发展稳步推进", "1 民生保障持续改善", "1 【存在问题】"]);
    expect(headings(["某镇总结", "一、修路", LONG, "产业发展稳步推进", LONG, "【问题】", LONG])).toEqual([
      "1 一、修路",
      "2 【问题】",
    ]);
    expect(headings(["某镇总结", "某镇党政办公室", LONG, LONG])).toEqual([]);
  });

  it("understands chapters, sections and articles of rules", () => {
    const lines = [
      "管理办法",
      "第一章 总则",
      "第一节 范围",
      "第一条　为了管好村道，制定本办法。",
      "第二条　本办法用于全镇。",
      "第二章 附则",
      "第三条 自公布之日起施行。",
    ];
    const rules = ["1 第一章 总则", "2 第一节 范围", "3 第一条", "3 第二条", "1 第二章 附则", "3 第三条"];
    expect(headings(lines)).toEqual(rules);
  });

  it("takes the first sentence of a numbered line as its heading and keeps the line one paragraph", () => {
    const text = `（一）抓好春耕。${LONG}`;
    const { sections, paragraphs } = outlineOf(`标题\n${text}`);
    expect(sections[0]).toMatchObject({
      heading: "（一）抓好春耕。",
      body: { start: 11, end: 3 + text.length },
    });
    expect(paragraphs[1]).toMatchObject({
      section: 0,
      heading: false,
      span: { start: 3, end: 3 + text.length },
    });
  });

  it("does not take lists, months or inline 一是 for headings", () => {
    expect(headings(["清单", "1. 新建公厕两座", "2. 修缮堰塘三口", "3. 添置水泵一台", LONG])).toEqual([]);
    expect(
      headings(["目标", "1.新增托位20个；", "2.改造小区15个；", "3.居民收入与经济同步。", LONG]),
    ).toEqual([]);
    expect(headings(["总结", "一、二月份全镇下雨。", `一是修路。${LONG}二是改厕。${LONG}`])).toEqual([]);
    expect(headings(["总结", "任务有三方面：", LONG, "1.85万亩水田已经插秧。"])).toEqual([]);
  });

  it("puts pseudo headings one level below the section they stand in", () => {
    const lines = ["总结", "一、民生", `养老方面。${LONG}`, `教育方面：${LONG}`, "二、生态", LONG];
    expect(headings(lines)).toEqual(["1 一、民生", "2 养老方面。", "2 教育方面：", "1 二、生态"]);
  });

  it("gives a heading that lost its number the level of its siblings", () => {
    const first = [
      "总结",
      "一、回顾",
      "农业稳步向前，农民收入增加。",
      LONG,
      "（二）生态持续变好，村庄更加整洁。",
      LONG,
    ];
    expect(headings(first)).toEqual([
      "1 一、回顾",
      "2 农业稳步向前，农民收入增加。",
      "2 （二）生态持续变好，村庄更加整洁。",
    ]);
    const gap = ["总结", "一、回顾", LONG, "存在的不足", LONG, "三、打算", LONG];
    expect(headings(gap)).toEqual(["1 一、回顾", "1 存在的不足", "1 三、打算"]);
  });

  it("leaves short plain sentences alone where no number is missing", () => {
    const lines = ["总结", "一、回顾", "农业稳步向前，农民收入增加。", LONG, "二、打算", "各位代表！", LONG];
    expect(headings(lines)).toEqual(["1 一、回顾", "1 二、打算"]);
  });

  it("reads Markdown and English headings; a lone first heading is the title", () => {
    expect(headings(["# Report", "## 1. Roads", LONG, "## 2. Water", LONG])).toEqual([
      "1 1. Roads",
      "1 2. Water",
    ]);
    expect(headings(["Report", "1. Roads", LONG, "1.1 Repairs", LONG, "2. Water", LONG])).toEqual([
      "1 1. Roads",
      "2 1.1 Repairs",
      "1 2. Water",
    ]);
  });

  it("gives spans that hold exactly what they name, in generated texts", () => {
    const texts = fc.array(
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 8 })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(texts, (pieces) => checkSpans(pieces.join(""))),
      { numRuns: 300 },
    );
  });

  it("gives spans that hold exactly what they name, in all knowledge", async () => {
    for (const path of await listDocuments("knowledge"))
      checkSpans((await readDocument("knowledge", path)).text);
  });
});

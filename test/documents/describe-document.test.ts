import { describe, expect, it } from "vitest";
import { describeDocument } from "../../src/documents/describe-document.ts";
import { outlineOf } from "../../src/documents/outline.ts";

function describeText(path: string, lines: readonly string[], metadata?: Readonly<Record<string, string>>) {
  const text = lines.join("\n");
  return describeDocument({ path, text, start: 0, metadata, sections: outlineOf(text).sections });
}

const BODY = "全镇修好村道三条，清理堰塘两处，帮助农户卖粮。";

describe("describeDocument", () => {
  it("reads a summary and plan: the year summed up, the place, the date of the signature", () => {
    const lines = [
      "青石鎮2021年工作總結和2022年工作計劃",
      BODY,
      "青石鎮人民政府",
      "二〇二一年十二月十四日",
      "附件：",
    ];
    expect(describeText("reports/a.txt", lines)).toEqual({
      title: "青石鎮2021年工作總結和2022年工作計劃",
      kind: "report",
      place: "青石鎮",
      year: 2021,
      issued: "2021-12-14",
    });
  });

  it("takes the year before the one that a heading plans, where none says what is reviewed", () => {
    const lines = ["某縣2023年政府工作報告", "一、過去一年的工作", BODY, "二、2024年主要任務", BODY];
    expect(describeText("a.txt", lines).year).toBe(2023);
  });

  it("takes the year reviewed, not the year of delivery, of a government report", () => {
    const title = ["2024年江南省政府工作报告", "——2024年1月23日在江南省第十四届人民代表大会第二次会议上"];
    expect(describeText("a.txt", [...title, "一、2023年工作回顾", BODY])).toMatchObject({
      place: "江南省",
      year: 2023,
      issued: "2024-01-23",
    });
    expect(describeText("a.txt", [...title, BODY]).year).toBe(2023);
  });

  it("joins a title broken over two lines", () => {
    const lines = ["清水县2023年", "政府工作报告", BODY];
    expect(describeText("a.txt", lines)).toMatchObject({
      title: "清水县2023年政府工作报告",
      place: "清水县",
      year: 2022,
    });
  });

  it("keeps the first heading apart from a title whose kind is an intention", () => {
    const lines = ["竹溪鎮2019年工作總結和2020年工作打算", "一、2019年工作總結", BODY];
    expect(describeText("a.txt", lines).title).toBe("竹溪鎮2019年工作總結和2020年工作打算");
  });

  it("reads the delivery in the last line, where nothing else dates a report", () => {
    const lines = [
      "各位代表：",
      "我代表市人民政府向大会作政府工作报告。",
      BODY,
      "（2024年1月9日在云岭市第五届人民代表大会第三次会议上）",
    ];
    expect(describeText("a.txt", lines)).toMatchObject({ year: 2023, issued: "2024-01-09" });
  });

  it("skips addresses and notes above the title", () => {
    const lines = ["https://example.org/a", "【说明】摘要。", "附件1", "清水县白石镇：2020年总结", BODY];
    expect(describeText("a.txt", lines)).toMatchObject({
      title: "清水县白石镇：2020年总结",
      place: "白石镇",
      year: 2020,
    });
  });

  it.each([
    ["关于印发松风乡2024年工作计划的通知", "松风乡", 2024, "plan"],
    ["岳北市市桥街道2021年总结", "市桥街道", 2021, "report"],
    ["清水县郭镇乡：2022年重点工作与2023年思路", "郭镇乡", 2022, "report"],
    ["清水县松风镇振兴乡镇企业2021年总结", "松风镇", 2021, "report"],
    ["某镇2021年工作情况", undefined, 2021, "report"],
    ["美丽乡村建设2021年总结", undefined, 2021, "report"],
    ["2019年中华人民共和国国务院政府工作报告", "全国", 2018, "report"],
  ])("reads place, year and kind of %s", (title, place, year, kind) => {
    const description = describeText("a.txt", [title, BODY]);
    expect([description.place, description.year, description.kind]).toEqual([place, year, kind]);
  });

  it("falls back on the file name", () => {
    const lines = [`${BODY}${BODY}`];
    expect(describeText("reports/白石镇_2021.txt", lines)).toMatchObject({
      title: "白石镇_2021",
      place: "白石镇",
      year: 2021,
    });
    expect(describeText("井字镇_春耕.txt", ["双峰井字镇：春耕总结", BODY]).place).toBe("井字镇");
  });

  it("believes the front matter of a policy note and gives it neither place nor year", () => {
    const metadata = { title: "禁渔", kind: "policy", effective: "2020-01-01" };
    expect(describeText("policies/a.md", ["## 范围", BODY], metadata)).toEqual({
      title: "禁渔",
      kind: "policy",
      issued: "2020-01-01",
    });
    expect(describeText("policies/a.md", [BODY], { effective: "" }).issued).toBeUndefined();
  });

  it("names a table after its file", () => {
    expect(describeText("白石镇2021年收成.csv", ["村: 甲村；亩: 3"])).toMatchObject({
      title: "白石镇2021年收成",
      kind: "table",
      year: 2021,
    });
  });
});

import { describe, expect, it } from "vitest";
import { assistantOverReports } from "../support/knowledge.ts";

/** A report as they are delivered: headings that say nothing, and paragraphs that turn from the years to the year to the plan. */
const REPORT = `2026年云泽省政府工作报告
——2026年1月20日在云泽省第九届人民代表大会第四次会议上
一、同心协力，答好时代考卷
五年来，我们坚持实干。
新建水库42座，改造危房6.3万户。
刚刚过去的2025年，我们顶住压力。
新建水库9座，人均预期寿命由78.1岁提高到78.6岁。
二、接续奋斗，描绘宏伟蓝图
“十五五”时期，要实现以下目标。
新建水库30座。
三、乘势而上，开创崭新局面
今年发展的主要预期目标是：地区生产总值增长5%左右。
（一）守好水脉
新建水库7座，云泽机场三期建成投运。
四、从严从实，建设满意政府
办好民生实事20件。
`;

const UNNUMBERED = `2026年云泽省政府工作报告
——2026年1月20日在云泽省第九届人民代表大会第四次会议上
“十四五”时期工作回顾
——这是补齐短板的五年。新建学校310所。
过去一年，新建学校55所。
2026年重点工作
新建学校40所。
`;

async function ledgerOf(text: string) {
  const assistant = await assistantOverReports({ "report.txt": text });
  const figures = assistant
    .ledger()
    .map(
      ({ figure }) => `${figure.indicator} ${figure.value}${figure.unit} ${figure.period} ${figure.status}`,
    );
  await assistant.close();
  return figures;
}

describe("a report whose headings do not say of when they speak", () => {
  it("turns with the words that open its paragraphs, and goes on until others turn it", async () => {
    const figures = await ledgerOf(REPORT);
    expect(figures).toContain("新建水库 42座 2021/2025 done");
    expect(figures).toContain("改造危房 6.3万户 2021/2025 done");
    expect(figures).toContain("新建水库 9座 2025 done");
    expect(figures).toContain("新建水库 30座 2026/2030 plan");
    expect(figures).toContain("地区生产总值 5% 2026 target");
    expect(figures).toContain("新建水库 7座 2026 plan");
    expect(figures.some((one) => one.includes("20件 2026 plan"))).toBe(true);
  });

  it("turns in headings without numbers as well", async () => {
    const figures = await ledgerOf(UNNUMBERED);
    expect(figures).toEqual([
      "新建学校 310所 2021/2025 done",
      "新建学校 55所 2025 done",
      "新建学校 40所 2026 plan",
    ]);
  });

  it("reads a life expectancy, and no number out of the name of a phase", async () => {
    const figures = await ledgerOf(REPORT);
    expect(figures).toContain("人均预期寿命 78.6岁 2025 done");
    expect(figures.some((one) => one.includes("3期"))).toBe(false);
  });
});

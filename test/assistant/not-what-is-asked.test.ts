import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORT = `平安县柳湾镇2023年工作总结

一、经济发展
全镇地区生产总值9.6亿元，同比增长5.8%。规模以上工业总产值14.2亿元。枸杞茶加工企业12家，年产值1.8亿元，远销18个国家。
二、生态环境
PM10平均浓度下降6.5%。新建煤矿2座。
三、社会民生
全镇脱贫人口620户2380人，登记流动人口3150人。城乡居民医保参保2.86万人。低保补助标准每人每月640元。黑山羊存栏4600只。
在镇党委的坚强领导下，11个村书记主任“一肩挑”比例达到100%。财政收入3260万元。
`;
const TOWN = `石门乡2023年工作总结

全乡常住人口1.84万人，户籍人口2.31万人，脱贫人口1960人。花椒出口额320万元。乡长何志远同志作了部署。
每只山羊补贴150元。PM2.5平均浓度28微克/立方米。
`;

describe("a question for what the report does not say", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOverReports({ "柳湾镇2023年工作总结.txt": REPORT });
  }, 60_000);
  afterAll(() => assistant.close());

  it.each([
    "全镇总人口有多少",
    "鎮上有幾多戶籍人口",
    "What is the town's total population?",
    "PM2.5浓度是多少",
    "枸杞茶出口额多少",
    "平安县2023年GDP是多少",
    "全县GDP多少",
    "每只羊补贴多少",
    "What subsidy does each goat get?",
    "镇党委书记叫什么名字",
    "Who is the town's party secretary?",
    "全国开了多少家枸杞茶馆",
    "How many more years will the coal last?",
  ])("%s is not answered by another thing's figure or by general talk", async (question) => {
    expect((await assistant.ask(question)).answer.status).toBe("not_found");
  });

  it.each([
    ["全镇GDP是多少", 9.6],
    ["What was the town's GDP?", 9.6],
    ["脱贫人口有多少", 2380],
    ["流动人口多少", 3150],
  ])("%s is answered by its own figure", async (question, value) => {
    expect((await assistant.ask(question)).answer.figures[0]?.value).toBe(value);
  });
});

describe("a question for what the report says", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOverReports({ "石门乡2023年工作总结.txt": TOWN });
  }, 60_000);
  afterAll(() => assistant.close());

  it.each([
    ["全乡常住人口多少", "1.84万人"],
    ["户籍人口有多少", "2.31万人"],
    ["花椒出口了多少", "320万元"],
    ["每只羊补贴多少", "150元"],
    ["PM2.5浓度是多少", "28微克"],
    ["乡长是谁", "何志远"],
  ])("%s is answered by %s", async (question, quote) => {
    const { answer } = await assistant.ask(question);
    expect(answer.citations[0]?.quote).toContain(quote);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORT = `云屏镇2022年工作总结

一、农业生产
全镇茶园4200亩，投产3100亩，茶叶产量86吨，亩均收入5120元。蜜柚种植面积2600亩，收购价每斤2.4元；脐橙1800亩。
水稻播种8600亩，亩产1060斤。烤烟产值1340万元。黑山羊存栏3150只、出栏1980只。新建50头以上养牛场6个，黄牛存栏1240头。
竹编厂总投资2300万元，年加工毛竹1.5万吨，带动就业70人。
二、民生保障
农村居民人均可支配收入15860元，比上年增长7.4%。村级集体经济总收入486万元，村均40.5万元。护林员83名，每人每年补助8000元。
排查湖北返乡人员318人，其中襄阳112人。自来水普及率97.2%，比上年提高3.1个百分点。集镇日均清运垃圾9.6吨。
七月暴雨由台风“海葵”带来，转移群众205人。还有12户37人未脱贫，全年脱贫41户126人。
`;

describe("a question for a price, a property or an amount for each of something", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOverReports({ "云屏镇2022年工作总结.txt": REPORT });
  });
  afterAll(() => assistant.close());

  it.each([
    ["蜜柚一斤卖多少钱", 2.4],
    ["茶園每畝收入幾多錢", 5120],
    ["水稻一亩能打多少斤", 1060],
    ["What was the rice yield per mu?", 1060],
    ["村集體平均每條村收入幾多", 40.5],
    ["What is the average collective income per village?", 40.5],
    ["护林员一个人一年补多少", 8000],
    ["烤烟产值有多少", 1340],
    ["集镇一天清多少吨垃圾", 9.6],
    ["自来水普及率比上年高了几个点", 3.1],
    ["By how many percentage points did tap water coverage rise?", 3.1],
    ["养着多少头黄牛", 1240],
    ["从湖北回来的有多少人", 318],
    ["還剩幾多人未脫貧", 37],
  ])("%s is answered by the figure that says so", async (question, value) => {
    const { answer } = await assistant.ask(question);
    expect(answer.figures[0]?.value).toBe(value);
  });

  it.each([
    "脐橙一斤卖多少钱",
    "臍橙收購價係幾多",
    "What do navel oranges sell for per jin?",
    "茶叶一斤多少钱",
    "一只黑山羊卖多少钱",
    "脐橙亩产多少",
    "What was the yield per mu of navel oranges?",
    "脐橙产量多少",
    "黑山羊產值有幾多",
    "竹编厂一年能卖多少钱",
    "What are the yearly sales of the bamboo weaving plant?",
    "平均每户收入多少",
    "黄牛一头赚多少",
    "暴雨死了多少人",
    "How many people died in the rainstorm?",
    "What profit did the bamboo weaving plant make?",
  ])("%s is refused where only other figures of the thing are stated", async (question) => {
    const { answer } = await assistant.ask(question);
    expect(answer.status).toBe("not_found");
  });

  it("weighs a month in either way of writing and lets a way of speaking be absent", async () => {
    const { answer } = await assistant.ask("7月那场暴雨是什么台风带来的");
    expect(answer.citations[0]?.quote).toContain("海葵");
  });
});

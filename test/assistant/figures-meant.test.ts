import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORT = `青石镇2023年工作总结和2024年工作计划
一、2023年工作回顾
粮食播种面积2.6万亩，总产9800吨，比上年增长1.6%。
云雾山景区接待游客18.6万人次，其中清明接待游客3.2万人次。
村集体总收入960万元，村均80万元。
污水处理率76.4%，较上年提高5.2个百分点。
社区网格由42个整合为36个，其中农村网格20个。
新建百头以上养牛场5个，肉牛存栏4200头。
农村饮水改造120户，尚有18户未通水。
玉米补贴发放136万元。
二、2024年工作计划
粮食总产稳定在1万吨以上，肉牛存栏达到5000头。
`;
let assistant: Assistant;

beforeAll(async () => {
  assistant = await assistantOverReports({ "01.txt": REPORT });
});
afterAll(() => assistant.close());

const ask = async (question: string) => (await assistant.ask(question)).answer;

describe("the figure meant", () => {
  it.each([
    ["粮食总产量多少", 9800],
    ["明年粮食总产量目标多少", 1],
    ["接待游客多少人次", 18.6],
    ["清明接待了多少游客", 3.2],
    ["村集体收入村均多少", 80],
    ["污水处理率高了几个点", 5.2],
    ["污水处理率是多少", 76.4],
    ["社区网格有多少个", 36],
    ["肉牛存栏多少头", 4200],
    ["还剩多少户没通水", 18],
    ["By how many points did the sewage treatment rate rise?", 5.2],
  ] as const)("%s is %d", async (question, value) => {
    const { figures } = await ask(question);
    expect(figures[0]?.value).toBe(value);
  });

  it("gives no total where the price of one is asked for", async () => {
    const { figures } = await ask("玉米卖多少钱一斤");
    expect(figures).toEqual([]);
  });
});

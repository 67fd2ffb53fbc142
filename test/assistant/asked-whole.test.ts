import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

describe("what staff ask of one report in everyday words", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOverReports({
      "白水镇2023年工作总结.txt": [
        "白水镇2023年工作总结",
        "一、2023年工作",
        "第一产业6.2亿元，增长4.1%。年末牲畜存栏8.3万头（只），其中羊5.1万只。",
        "固定资产投资3.4亿元，同比下降11.6%。村卫生院新增床位20张，总床位达到95张。",
        "产值超亿元企业12家、超10亿元企业3家。低保标准由每月610元提高到660元。",
        "接待游客31万人次，是2019年的1.4倍。转移就业4200人。",
        "二、2024年计划",
        "固定资产投资增长8%，羊存栏突破6万只。",
      ].join("\n"),
    });
  });
  afterAll(() => assistant.close());

  it.each([
    ["去年投资掉了多少", 11.6],
    ["現時養緊幾多隻羊", 5.1],
    ["第一產業增加值係幾多", 6.2],
    ["卫生院一共多少张床", 95],
    ["产值超过10亿的企业有几家", 3],
    ["低保现在涨到多少", 660],
    ["2023年转移就业多少人", 4200],
  ])("%s: %d", async (question, value) => {
    expect((await assistant.ask(question)).answer.figures[0]?.value).toBe(value);
  });
});

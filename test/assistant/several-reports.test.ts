import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant, Conversation } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORTS: Readonly<Record<string, string>> = {
  "青海省2024年政府工作报告.txt":
    "青海省2024年政府工作报告\n一、2023年工作回顾\n全省地区生产总值增长5.3%，粮食产量116万吨。城镇新增就业6.3万人。\n二、2024年重点工作\n主要预期目标：地区生产总值增长5%左右，城镇新增就业6万人。\n",
  "西宁市2024年政府工作报告.txt":
    "西宁市2024年政府工作报告\n一、2023年工作回顾\n全市地区生产总值增长4.6%，新建口袋公园21个，湟源县高峰村修建蓄水池3座。高速公路里程由96公里增加到118公里。\n二、2024年重点工作\n计划新建口袋公园15个。\n",
};
let assistant: Assistant;

beforeAll(async () => {
  assistant = await assistantOverReports(REPORTS);
});
afterAll(() => assistant.close());

const first = async (question: string) => {
  const { answer } = await assistant.ask(question);
  return [answer.citations[0]?.documentId.slice("reports/".length, -4), answer.figures[0]?.value];
};

describe("of several reports", () => {
  it.each([
    ["青海2023年GDP增长多少", "青海省2024年政府工作报告", 5.3],
    ["西寧2023年GDP增長幾多", "西宁市2024年政府工作报告", 4.6],
    ["How fast did Xining's GDP grow in 2023?", "西宁市2024年政府工作报告", 4.6],
    ["青海2024年GDP目标增长多少", "青海省2024年政府工作报告", 5],
    ["青海西宁2023年新建了几个口袋公园", "西宁市2024年政府工作报告", 21],
    ["西宁2024年打算建几个口袋公园", "西宁市2024年政府工作报告", 15],
    ["西宁高速公路现在多少公里", "西宁市2024年政府工作报告", 118],
    ["How many cisterns were built in Gaofeng village?", "西宁市2024年政府工作报告", 3],
  ])("%s finds the report of the place and the year", async (question, document, value) => {
    expect(await first(question)).toEqual([document, value]);
  });

  it.each([
    "甘肃2023年GDP增长多少",
    "青海2019年GDP增长多少",
    "西宁2023年5月新建口袋公园几个",
    "西宁2024年实际新建口袋公园几个",
    "How many cisterns were built in Yunji village?",
    "你觉得西宁明年会好吗",
  ])("%s is refused", async (question) => {
    expect((await assistant.ask(question)).answer.status).toBe("not_found");
  });

  it("says which figure is only planned", async () => {
    const { answer } = await assistant.ask("西寧2024年打算建幾個口袋公園");
    expect(answer.text.split("\n")[0]).toContain("（計劃）");
  });
});

it("carries place, year and what was asked through follow-ups", async () => {
  let conversation: Conversation | undefined;
  const values: (number | undefined)[] = [];
  for (const question of ["青海2023年GDP增长多少", "那西宁呢", "口袋公园呢", "2024年呢"]) {
    const result = await assistant.ask(question, conversation);
    conversation = result.conversation;
    values.push(result.answer.figures[0]?.value);
  }
  expect(values).toEqual([5.3, 4.6, 21, 15]);
});

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../../src/domain/ports.ts";
import { assistantOver } from "../../support/knowledge.ts";

const REPORTS = {
  沙坪县2022年政府工作报告:
    "一、2022年工作回顾\n全县粮食产量18.6万吨，改造农村户厕1850户，常住人口38.2万人。\n二、2023年工作安排\n2023年，改造农村户厕2200户，城镇调查失业率控制在5.5%以内，粮食产量19万吨以上。",
  沙坪县2023年政府工作报告:
    "一、2023年工作回顾\n全县地区生产总值169.7亿元，粮食产量19.1万吨，比上年增产5000吨，改造农村户厕1960户，城镇调查失业率5.2%，常住人口37.8万人。\n发放低保金502万元，惠及1195人；农村居民人均可支配收入18760元。\n二、2024年工作安排\n2024年，改造农村户厕1500户。",
  沙坪县2024年政府工作报告:
    "一、2024年工作回顾\n全县粮食产量19.4万吨，完成农村改厕1620户，接待游客251万人次。\n二、2025年工作安排\n2025年，改造农村户厕1200户，接待游客260万人次。",
};

let assistant: Assistant;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "years-"));
  mkdirSync(join(folder, "reports"));
  for (const [title, text] of Object.entries(REPORTS))
    writeFileSync(join(folder, "reports", `${title}.txt`), `${title}\n\n${text}\n`);
  assistant = await assistantOver(folder);
});
afterAll(() => assistant.close());

const ask = async (question: string) => (await assistant.ask(question)).answer;

describe("a plan is set beside what came of it", () => {
  it.each([
    ["沙坪县2023年改厕完成计划了没有", "没有达到目标", -240],
    ["Did Shaping meet its 2024 plan for rural toilets?", "Yes", 120],
    ["沙坪縣2023年失業率控制在目標以內了嗎", "達到了目標", -0.3],
  ])("%s", async (question, verdict, difference) => {
    const answer = await ask(question);
    expect(answer.text).toContain(verdict);
    expect(answer.computed?.value).toBe(difference);
    expect(answer.citations).toHaveLength(2);
  });

  it("is not answered where the plan was never stated", async () => {
    expect((await ask("沙坪县2022年改厕完成计划了没有")).computed).toBeUndefined();
  });
});

describe("several years of one place", () => {
  it.each([
    ["沙坪县2022年到2024年三年一共改了多少户厕所", "1620户 + 1960户 + 1850户 = 5430户"],
    ["沙坪县近三年平均每年改厕多少户，平均值是多少", "(1620户 + 1960户 + 1850户) ÷ 3 = 1810户"],
    ["沙坪县2024年粮食产量比2022年多多少", "19.4万吨 − 18.6万吨 = 0.8万吨"],
  ])("%s", async (question, formula) => {
    expect((await ask(question)).text).toContain(formula);
  });

  it("finds the year that stands out", async () => {
    expect((await ask("沙坪县哪一年改厕最少")).figures[0]?.value).toBe(1620);
  });

  it("quotes a change that a document states rather than compute it", async () => {
    for (const question of [
      "沙坪县2023年比上年多打了多少粮食",
      "How much more grain did Shaping produce in 2023 than the year before?",
    ]) {
      const answer = await ask(question);
      expect(answer.computed).toBeUndefined();
      expect(answer.figures[0]?.text).toBe("5000吨");
    }
  });

  it("sets the plan of one year beside the result of another where that is asked", async () => {
    const answer = await ask("沙坪县2025年游客目标同2024年比多多少");
    expect(answer.computed?.formula).toBe("260万人次 − 251万人次 = 9万人次");
    expect(answer.text).toContain("沙坪县2025年目标");
  });

  it("does not take a plan for a result", async () => {
    const answer = await ask("沙坪县2025年游客比2024年多多少");
    expect(answer.status).toBe("not_found");
    expect(answer.text).toContain("只有计划数（2025：260万人次）");
  });
});

describe("an amount per person", () => {
  it.each([
    ["沙坪县2023年人均GDP多少", "169.7亿元 ÷ 37.8万人 = 44894.18元/人"],
    ["沙坪县2023年低保金平均每人多少", "502万元 ÷ 1195人 = 4200.84元/人"],
  ])("is computed where none is stated: %s", async (question, formula) => {
    expect((await ask(question)).computed?.formula).toBe(formula);
  });

  it("is quoted where one is stated", async () => {
    const answer = await ask("沙坪县2023年农村居民人均可支配收入多少");
    expect(answer.computed).toBeUndefined();
    expect(answer.figures[0]?.value).toBe(18760);
  });
});

import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../../src/domain/ports.ts";
import { comparisonQuestions, faultOf } from "../../bench/comparisons.ts";
import { assistantOver } from "../../support/knowledge.ts";

let assistant: Assistant;
const folder = mkdtempSync(join(tmpdir(), "counties-"));
beforeAll(async () => {
  cpSync("test/evals/comparisons", join(folder, "reports"), { recursive: true });
  assistant = await assistantOver(folder);
});
afterAll(() => assistant.close());

const ask = async (question: string) => (await assistant.ask(question)).answer;
const byId = new Map(comparisonQuestions().map((question) => [question.id, question]));
const only = (...ids: string[]) => ids.map((id) => byId.get(id) ?? expect.fail(`no question ${id}`));

describe("figures of several reports are compared with receipts", () => {
  const questions = only(
    "C-01",
    "C-03",
    "C-04",
    "C-06",
    "C-07",
    "C-08",
    "C-11",
    "C-12",
    "C-14",
    "C-17",
    "C-21",
    "C-23",
    "C-24",
    "C-25",
    "C-26",
    "C-27",
    "C-28",
  );
  it.each(questions)("$hans", async (question) => {
    for (const asked of [question.hans, question.hant, question.en])
      expect(faultOf(question, await ask(asked))).toBeUndefined();
  });

  it("cites every operand byte for byte and shows the formula", async () => {
    const answer = await ask("石塬县2023年GDP比岚江县高多少");
    expect(answer.computed).toMatchObject({
      formula: "203.7亿元 − 186.4亿元 = 17.3亿元",
      value: 17.3,
      unit: "亿元",
      operands: [1, 2],
    });
    expect(answer.text).toContain("203.7亿元 − 186.4亿元 = 17.3亿元");
    for (const { documentId, span, quote } of answer.citations)
      expect(readFileSync(join(folder, documentId), "utf8").slice(span.start, span.end)).toBe(quote);
  });

  it("takes a question whether one exceeds the other for a comparison", async () => {
    expect((await ask("岚江县2023年GDP超过石塬县了吗")).text).toMatch(/^不是。/);
    expect((await ask("Did Shiyuan's GDP exceed Lanjiang's in 2023?")).text).toMatch(/^Yes/);
  });

  it("says yes or no where that is the question", async () => {
    expect((await ask("棠溪县的医保参保率比石塬县高吗")).text).toMatch(/^是。/);
    expect((await ask("石塬县的医保参保率比棠溪县高吗")).text).toMatch(/^不是。/);
  });

  it("takes years of one place, and a place as a part of another, for comparisons too", async () => {
    expect((await ask("岚江县哪一年改厕更多，2022年还是2023年")).figures[0]?.value).toBe(3200);
    expect((await ask("石塬县2023年GDP占岚江县的比重")).computed?.formula).toBe(
      "203.7亿元 ÷ 186.4亿元 = 109.3%",
    );
    expect((await ask("岚江县和石塬县2023年粮食产量对比")).figures[0]?.value).toBe(21.3);
  });

  it("names the places that a ranking of all had to leave out", async () => {
    expect((await ask("2023年哪个县的地区生产总值最高")).text).toMatch(/未计入：溱水县/);
  });
});

describe("two figures of one report are compared too", () => {
  it.each([
    ["岚江县的一般公共预算收入比税收收入多多少", "9.8亿元 − 6.3亿元 = 3.5亿元"],
    ["棠溪县高标准农田和改厕2023年哪个多", undefined],
  ])("%s", async (question, formula) => {
    expect((await ask(question)).computed?.formula).toBe(formula);
  });
});

describe("what does not fit together is not compared, and the answer says why", () => {
  it.each(only("R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-08", "R-10"))("$hans", async (question) => {
    for (const asked of [question.hans, question.hant, question.en]) {
      const answer = await ask(asked);
      expect(faultOf(question, answer)).toBeUndefined();
      expect(answer.citations).toEqual([]);
    }
  });
});

describe("a comparison that leaves something open", () => {
  it.each([
    ["2023年两个县的GDP合计多少", "问的是2个，请写明地名"],
    ["岚江县和石塬县哪个大", "没有说要比较哪项数据"],
    ["柘南县粮食产量比去年多多少", "柘南县2022年没有这项数据"],
    ["岚江县和石塬县的海水产量谁多", "没有这项数据"],
  ])("%s is asked back", async (question, reason) => {
    const answer = await ask(question);
    expect(answer.status).toBe("not_found");
    expect(answer.text).toContain(reason);
  });
});

describe("what a document states is quoted, not computed", () => {
  it.each(only("P-01", "P-02", "P-05", "P-06"))("$hans", async (question) => {
    for (const asked of [question.hans, question.hant, question.en])
      expect(faultOf(question, await ask(asked))).toBeUndefined();
  });

  it("leaves questions on a single report alone", async () => {
    for (const question of [
      "石塬县建成开放了什么景区",
      "岚江县有哪些民生保障",
      "最多跑一次是什么",
      "岚江县高标准农田、高铁是哪一条",
    ])
      expect((await ask(question)).computed).toBeUndefined();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questionsIn } from "../../src/assistant/several-questions.ts";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

describe("the questions of one line", () => {
  it.each([
    ["查处赌博多少起，抓获多少人", ["查处赌博多少起", "抓获多少人"]],
    ["修了几座桥？花了多少钱？", ["修了几座桥", "花了多少钱"]],
    ["2023年，修了几座桥", ["2023年，修了几座桥"]],
    ["全镇的学校、医院有多少所", ["全镇的学校、医院有多少所"]],
    ["哪个村收入高，高多少", ["哪个村收入高，高多少"]],
    ["How many bridges were built, and how many roads?", ["How many bridges were built", "how many roads"]],
    [
      "How many cases were there and how many were closed",
      ["How many cases were there", "how many were closed"],
    ],
    ["一多少，二多少，三多少，四多少", ["一多少，二多少，三多少，四多少"]],
  ])("%s", (line, questions) => {
    expect(questionsIn(line)).toEqual(questions);
  });
});

describe("a line with several questions", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOverReports({
      "白水镇2023年工作总结.txt": [
        "白水镇2023年工作总结",
        "一、平安建设",
        "全年查处赌博案件12起，抓获涉赌人员31名。查处盗窃案件5起，抓获盗窃人员6名。",
        "二、基础设施",
        "新建桥梁3座。投入240万元整治河道。全镇种植水稻2300亩、油菜800亩。",
      ].join("\n"),
    });
  });
  afterAll(() => assistant.close());

  const values = async (question: string) => {
    const { answer } = await assistant.ask(question);
    return answer.figures.map(({ value, unit }) => `${value}${unit}`);
  };

  it("answers each of its subject", async () => {
    expect(await values("查处赌博案件多少起，抓获多少人")).toEqual(["12起", "31名"]);
    expect(await values("水稻种了多少亩？油菜呢，种了多少亩？")).toEqual(["2300亩", "800亩"]);
  });

  it("numbers each source once and marks every figure with its own", async () => {
    const { answer } = await assistant.ask("新建桥梁几座，查处盗窃案件多少起");
    expect(answer.citations.map(({ number }) => number)).toEqual([1, 2]);
    for (const { text, citation } of answer.figures) {
      expect(answer.citations.find(({ number }) => number === citation)?.quote).toContain(text);
      expect(answer.text).toContain(`${text}[${citation}]`);
    }
  });

  it("says what is not stated beside what is, and takes no money of another thing", async () => {
    const { answer } = await assistant.ask("新建桥梁几座，花了多少钱");
    expect(answer.status).toBe("answered");
    expect(answer.figures.map(({ text }) => text)).toEqual(["3座"]);
    expect(answer.text).toContain("文件里没有写：“新建桥梁”的金额");
    expect(answer).not.toHaveProperty("missing");
  });

  it("refuses where nothing of it is stated", async () => {
    const { answer } = await assistant.ask("新建机场几座，花了多少钱");
    expect(answer.status).toBe("not_found");
    expect(answer.question).toBe("新建机场几座，花了多少钱");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORT = `青石镇2022年工作总结
一、2022年工作
完成规上工业总产值9.6亿元，增长4.2%；规上企业14家。
改厕420户；硬化通组公路9.4公里；打机井37眼。
黄牛存栏3460头、出栏1820头；花生1.2万亩，亩均纯收入1480元。
居民医保参保3.16万人，居民养老保险参保1.84万人；12345热线工单871件，满意率95.1%，比上年提高2.6个百分点。
村集体经济总收入764万元，村均42万元；输送义务兵11名；防疫检查站值守干部群众640人。
全镇户籍人口4.72万人，常住人口3.38万人；植树5.3万株。台企6家。
商务楼宇入驻率81.4%；开行中欧班列52列；培训160人次。
二、2023年计划
规上工业总产值增长6%；黄牛存栏达到4000头；推进县道X107线拓宽。
`;
let assistant: Assistant;

beforeAll(async () => {
  assistant = await assistantOverReports({ "01.txt": REPORT });
});
afterAll(() => assistant.close());

const ask = async (question: string) => (await assistant.ask(question)).answer;

describe("a question in plain English", () => {
  it.each([
    ["What was the industrial output of larger firms?", "9.6亿元"],
    ["How many toilets were rebuilt this year?", "420户"],
    ["How many kilometres of lanes to village groups were paved?", "9.4公里"],
    ["How many wells have been drilled?", "37眼"],
    ["How many cattle were being kept at the end of the year?", "3460头"],
    ["What cattle herd is planned for 2023?", "4000头"],
    ["What did farmers clear per mu of peanuts?", "1480元"],
    ["How many people are enrolled in the medical insurance scheme?", "3.16万人"],
    ["By how many points did satisfaction with the hotline improve?", "2.6个百分点"],
    ["What is the average collective income per village?", "42万元"],
    ["How many people joined the army?", "11名"],
    ["How many people manned the checkpoints?", "640人"],
    ["How many people actually live in the town?", "3.38万人"],
    ["How many trees were planted?", "5.3万株"],
    ["What is the office occupancy rate?", "81.4%"],
    ["How many trains ran to Europe?", "52列"],
    ["How many people were trained?", "160人次"],
    ["What growth is planned in industrial output?", "6%"],
  ])("%s gets %s", async (question, text) => {
    expect((await ask(question)).figures[0]?.text ?? "").toContain(text);
  });

  it("is about firms from Taiwan, not about a place of that sound", async () => {
    expect((await ask("How many Taiwanese companies are there?")).figures[0]?.text).toBe("6家");
  });

  it("about a thing being done is answered by where it is done", async () => {
    expect((await ask("Which county road is being widened?")).citations[0]?.quote).toContain("X107");
  });

  it.each(["What does a head of cattle sell for?", "What was the peanut yield per mu?"])(
    "%s is refused where only other measures of the thing are given",
    async (question) => {
      expect((await ask(question)).status).toBe("not_found");
    },
  );
});

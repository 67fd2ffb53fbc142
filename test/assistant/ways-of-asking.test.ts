import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORTS: Readonly<Record<string, string>> = {
  "01.txt": `各位代表：
现在，我代表省人民政府向大会报告政府工作。
一、2023年工作回顾
全体居民人均可支配收入31260元，其中城镇居民42810元、农村居民19870元。
老楼加装电梯开工640部、完工512部。新增高速公路通车里程185公里，总里程达到6420公里。
PM10、PM2.5平均浓度分别为61微克/立方米、33微克/立方米。
引进企业23家，其中投资8000万元以上的6家，到位资金18.4亿元。
学生资助惠及4.6万人。机场旅客吞吐量910万人次。
二、存在的问题
工业基础薄弱；养老床位不足300张的县还有5个、山区县居多、财力偏弱。
（——2024年1月22日在山西省第十四届人民代表大会第二次会议上）
`,
  "02.txt": `政府工作报告
——2024年1月24日在陕西省第十四届人民代表大会第二次会议上
一、2023年工作回顾
全体居民人均可支配收入32870元。
实际使用外资14.6亿美元。
二、2024年工作安排
实际使用外资增长6%。
`,
};
let assistant: Assistant;

beforeAll(async () => {
  assistant = await assistantOverReports(REPORTS);
});
afterAll(() => assistant.close());

const ask = async (question: string) => (await assistant.ask(question)).answer;

describe("the first figure", () => {
  it.each([
    ["晋农村居民人均收入多少", 19870],
    ["disposable income of rural residents in Shanxi", 19870],
    ["山西23年给老楼装好了几部电梯", 512],
    ["total length of expressways in Shanxi", 6420],
    ["山西PM2.5浓度多少", 33],
    ["How much investment did Shanxi actually bring in?", 18.4],
    ["foreign investment used in Shaanxi in 2023", 14.6],
  ])("that answers %s is %d", async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });
});

describe("nothing is answered", () => {
  it.each([
    ["foreign investment used in Shanxi in 2023", "which only the province of a like name reports"],
    ["How many schools does Shanxi have?", "by the number of pupils"],
    ["山西去年来了多少游客", "by passengers of an airport"],
    ["山西有几个村", "by 村 in another word"],
    ["山西省政府办公室电话号码是多少", "by a figure that is no telephone number"],
    ["Is the governor of Shanxi doing a good job?", "to a question for an opinion"],
  ])("to %s %s", async (question) => {
    expect((await ask(question)).status).toBe("not_found");
  });
});

it("lists the problems that a report admits in its own order", async () => {
  const answer = await ask("山西报告里有哪些问题");
  expect(answer.citations[0]?.quote).toContain("工业基础薄弱");
});

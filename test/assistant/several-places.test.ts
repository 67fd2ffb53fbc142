import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORTS: Readonly<Record<string, string>> = {
  "01.txt": `政府工作报告
——2024年1月22日在山西省第十四届人民代表大会第二次会议上
一、2023年工作回顾
地区生产总值2.57万亿元，增长5%，一季度增长5.9%。
铁路总里程6300公里，其中高铁1190公里。
太原武宿综保区进出口总值980亿元，太原机场旅客吞吐量1500万人次、货邮吞吐量6.1万吨。
货物进出口1690亿元，下降8.1%，其中出口1010亿元、增长2.4%。
新增上市公司2家，累计43家。
全年R&D经费投入强度达1.2%。
红枣远销海外，卖了3.2万吨；陈醋出口德国、日本等国。
大张高铁9月20日开通运营。石太客专实现公交化运营。
晋鲁两省贸易额210亿元、增长7.2%；旅游收入恢复到上年的92%，旅游商品销售66亿元。
五年来农村危房改造14.2万户；2023年改造1.3万户。
陈醋产量占全国三成。
城镇居民、农村居民人均可支配收入分别增长4.8%、8.1%，达到41200元、17700元。
二、2024年工作安排
地区生产总值增长5%左右，规模以上工业增加值增长6%。
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
    ["山西去年GDP有多少了", 2.57],
    ["山西2023年第一季經濟升咗幾多個巴仙", 5.9],
    ["山西高铁有多长", 1190],
    ["How many kilometres of high-speed line does Shanxi have?", 1190],
    ["山西2023年外贸是涨是跌，幅度多少", 8.1],
    ["山西2023年出口總值幾多", 1010],
    ["What did Shanxi export in 2023?", 1010],
    ["山西累計有幾多間上市公司", 43],
    ["太原机场2023年运了多少货", 6.1],
    ["山西研发投入强度多少", 1.2],
    ["山西农村居民人均可支配收入多少元", 17700],
    ["What industrial growth is Shanxi aiming for in 2024?", 6],
    ["What growth does Shanxi want in 2024?", 5],
    ["山西和山东之间的贸易增长多少", 7.2],
    ["山西2023年旅游商品卖了多少亿", 66],
    ["山西五年来改造了多少户危房", 14.2],
    ["山西改造了多少户危房", 1.3],
  ])("that answers %s is %d", async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });
});

describe("a sentence", () => {
  it.each([
    ["大同到张家口的高铁哪天通的车", "大张高铁9月20日"],
    ["When did the Datong-Zhangjiakou high-speed line open?", "大张高铁9月20日"],
    ["山西陈醋卖到哪些国家", "德国"],
  ])("answers %s with %s", async (question, words) => {
    expect((await ask(question)).citations[0]?.quote).toContain(words);
  });
});

describe("nothing is answered", () => {
  it.each([
    ["太原2023年进出口多少", "of the city by its zone"],
    ["山西红枣卖到哪些国家", "where no country is named"],
    ["山西2023年常住人口多少", "by an income per resident"],
    ["山西2023年三季度GDP增长多少", "of a quarter by the year"],
    ["山西陈醋产量增长多少", "of growth by a share"],
    ["山西铁路总里程增长多少", "of growth by the level"],
    ["石家庄到太原的客专什么时候开通", "of a date by a sentence without one"],
  ])("to %s %s", async (question) => {
    expect((await ask(question)).status).toBe("not_found");
  });
});

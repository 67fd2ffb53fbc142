import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/figures/read-figures.ts";
import { looseDocument } from "../../src/to-json.ts";

/** A sentence, then the indicator of each of its figures. */
const SENTENCES: readonly (readonly [string, ...string[]])[] = [
  ["全镇共栽种黄桃3200亩、猕猴桃1800亩、柚子、金桔4100亩。", "栽种黄桃", "栽种猕猴桃", "栽种柚子、金桔"],
  [
    "查辦盜竊案件18起,辦結案件11起;查辦賭博案件5起,辦結5起。",
    "查辦盜竊案件",
    "辦結盜竊案件",
    "查辦賭博案件",
    "辦結賭博案件",
  ],
  ["在本镇打第一针11520人、第二针10336人。", "在本镇打第一针", "在本镇打第二针"],
  ["12—17歲第一針接種1986人,第二針接種1902人。", "12—17歲第一針接種", "12—17歲第二針接種"],
  ["买了1辆环卫车和600个垃圾桶。", "买环卫车", "买垃圾桶"],
  ["全镇有14个村、2个社区。", "村", "社区"],
  ["免疫率：规模场100%，散养户98%。", "免疫率 规模场", "免疫率 散养户"],
  [
    "地区生产总值突破3.8万亿元，增长5.6%，居全国第9位。",
    "地区生产总值",
    "地区生产总值",
    "地区生产总值 居全国",
  ],
  ["首届招商会签下9个项目，金额8.4亿元。", "首届招商会签下项目", "首届招商会签下项目 金额"],
  ["投入1000萬整治河岸，投入154萬元進行垃圾清運。", "投入整治河岸", "投入進行垃圾清運"],
  ["加强针到期396人，实接288人。", "加强针到期", "加强针到期 实接"],
  ["86个县通过验收，320多万学生受益。", "县通过验收", "学生受益"],
  ["对12家单位开展消防检查。", "单位开展消防检查"],
  ["常住人口（2.86万人）。", "常住人口"],
  ["城镇化率从55.7%提高到62.1%。", "城镇化率", "城镇化率"],
  ["注册资金千万以上的200家、五千万以上的39家。", "注册资金千万以上", "注册资金五千万以上"],
  ["存款余额1.96亿元，较年初增加1830万元。", "存款余额", "存款余额"],
  ["第一、二、三产业增加值分别增长3.5%、6.1%、5.8%。", "第一产业增加值", "第二产业增加值", "第三产业增加值"],
];

describe("indicators", () => {
  it.each(SENTENCES)("of %s", (sentence, ...indicators) => {
    expect(readFigures(looseDocument(sentence)).map((figure) => figure.indicator)).toEqual(indicators);
  });

  it("names the campaign and the clause that a figure belongs to", () => {
    const [figure] = readFigures(looseDocument('開展"送溫暖"活動。環境整治工程,投入154萬元進行垃圾清運。'));
    expect(figure?.qualifiers).toEqual(expect.arrayContaining(["環境整治工程", "送溫暖"]));
  });

  it("tells what was done to the thing counted", () => {
    const actions = readFigures(looseDocument("查處電魚80餘起,沒收漁網260米。")).map((one) => one.action);
    expect(actions).toEqual(["查處", "沒收"]);
  });

  it.each(["过去一年，", "经历三年疫情", "坚持一个中国", "关键词2取得成绩", "12岁以上"])(
    "counts nothing in %s",
    (text) => {
      expect(readFigures(looseDocument(text))).toEqual([]);
    },
  );
});

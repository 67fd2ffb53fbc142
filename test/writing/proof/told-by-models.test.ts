import { beforeAll, describe, expect, it } from "vitest";
import { createJudge } from "../../../src/writing/judge-sentence.ts";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./cite-quotes.ts";
import { gateOver } from "./gate.ts";

const QUOTES = {
  grain: "全市粮食总产87.4亿斤，其中小麦41.2亿斤。",
  toilets: "新建改造农村户厕3140座。",
  metro: "地铁2、4、5号线运营里程58公里。",
  income: "农民人均可支配收入14320元,同比增长7.4%。",
  trade: "外贸进出口321.5亿元，下降12.3%，其中出口86.4亿元。",
  days: "平均办理时限由21天缩短至13天。",
  beds: "医院床位由80张增加到130张。",
  lodgings: "新增景区3个、客栈52家，全县客栈总数达到410家。",
  watched: "全县纳入防返贫监测对象215户，已消除风险160户。",
  years: "过去五年，新建学校23所，新增学位7350个。",
  places: "新增公办学位1.36万个（计划1.2万个），完成率113.3%。",
  flood: "受强降雨影响，全镇受灾面积1.82万亩，绝收1640亩。",
  output: "全镇生产总值由2019年的12.6亿元增加到2023年的17.9亿元。",
} as const;
type Name = keyof typeof QUOTES;

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(Object.values(QUOTES));
});

function kept(sentence: string, name: Name): boolean {
  const language = /[a-z]{3}/.test(sentence) ? "en" : "zh-Hans";
  const judged = createJudge(gate, citeQuotes([QUOTES[name]]), language)(sentence);
  return judged !== undefined && "kept" in judged;
}

describe("true sentences as models write them", () => {
  it.each<[string, Name]>([
    ["Total grain output was 8.74 billion jin, including 4.12 billion jin of wheat [1].", "grain"],
    ["3,140 rural household toilets were built or upgraded [1].", "toilets"],
    ["Metro Lines 2, 4 and 5 have an operating length of 58 km [1].", "metro"],
    ["Farmers' per capita disposable income grew by 7.4% year on year to 14,320 yuan [1].", "income"],
    ["Foreign trade fell by 12.3% to 32.15 billion yuan [1].", "trade"],
    ["The average handling time was cut from 21 to 13 days [1].", "days"],
    ["The hospital grew from 80 to 130 beds [1].", "beds"],
    ["全县新增客栈52家，客栈总数达到410家[1]。", "lodgings"],
    ["尚有55户监测对象未消除风险[1]。", "watched"],
    ["Over the past five years 7,350 school places were added [1].", "years"],
    ["新增公办学位1.36万个，完成率113.3%[1]。", "places"],
    ["In all 18,200 mu were affected, including 1,640 mu of total crop failure [1].", "flood"],
    ["2023年全镇生产总值为17.9亿元[1]。", "output"],
  ])("are kept: %s", (sentence, name) => expect(kept(sentence, name)).toBe(true));
});

describe("false sentences of the same making", () => {
  it.each<[string, Name]>([
    ["Total grain output was 4.12 billion jin [1].", "grain"],
    ["Total grain output was 8.74 million jin [1].", "grain"],
    ["3,140 rural households were built [1].", "toilets"],
    ["Metro Lines 2, 3 and 5 have an operating length of 58 km [1].", "metro"],
    ["Farmers' per capita disposable income fell by 7.4% year on year to 14,320 yuan [1].", "income"],
    ["Foreign trade rose by 12.3% to 32.15 billion yuan [1].", "trade"],
    ["The average handling time was cut from 13 to 21 days [1].", "days"],
    ["The hospital grew from 130 to 80 beds [1].", "beds"],
    ["全县新增客栈410家[1]。", "lodgings"],
    ["尚有60户监测对象未消除风险[1]。", "watched"],
    ["In 2022 the county added 7,350 school places [1].", "years"],
    ["新增公办学位1.2万个[1]。", "places"],
    ["No crops failed on 1,640 mu [1].", "flood"],
    ["2023年全镇生产总值为12.6亿元[1]。", "output"],
    ["2019年全镇生产总值为17.9亿元[1]。", "output"],
  ])("are struck: %s", (sentence, name) => expect(kept(sentence, name)).toBe(false));
});

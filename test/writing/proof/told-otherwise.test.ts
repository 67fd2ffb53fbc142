import { beforeAll, describe, expect, it } from "vitest";
import { createJudge } from "../../../src/writing/judge-sentence.ts";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./cite-quotes.ts";
import { gateOver } from "./gate.ts";

const QUOTES = {
  catch: "全年海洋捕捞3.4万吨，减产2.1%；贝类养殖1.6万吨，增产5.8%。",
  firms: "年末规模以上工业企业58家，实现利润6.2亿元，下降3.5%。",
  watched: "全镇纳入防返贫监测对象31户102人，脱贫户人均纯收入15230元。",
  farms: "关停禁养区养殖场14家，罚没款26万元。",
  solar: "新增新能源装机42万千瓦。",
  calm: "受理群众诉求5210件，无越级上访。",
  patents: "专利授权量3120件，其中发明专利授权418件，增长16.4%。",
  scenery: "255个国省控断面中，水质优良断面224个。",
  works: "开工改造老旧小区12个，新增市级医院1所，每千人口床位7.1张。",
  pupils: "小学在校生由2015年的8420人减少到2020年的7960人。",
  plan: "到2025年，农田灌溉面积达到8万亩。",
} as const;
type Name = keyof typeof QUOTES;

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(Object.values(QUOTES));
});

function kept(sentence: string, name: Name, document: Parameters<typeof citeQuotes>[1] = {}): boolean {
  const language = /[a-z]{3}/.test(sentence) ? "en" : "zh-Hans";
  const judged = createJudge(gate, citeQuotes([QUOTES[name]], document), language)(sentence);
  return judged !== undefined && "kept" in judged;
}

describe("true sentences in other words", () => {
  it.each<[string, Name]>([
    ["海洋捕捞量没有增长，而是下降2.1%，为3.4万吨[1]。", "catch"],
    ["The sea catch did not rise; it fell by 2.1% to 34,000 tons [1].", "catch"],
    ["No, the sea catch fell by 2.1% [1].", "catch"],
    ["年末有规上工业企业58家，利润下降3.5%[1]。", "firms"],
    ["全镇共有监测对象31户102人[1]。", "watched"],
    ["Fourteen farms in no-breeding zones were shut down, with fines of 260,000 yuan [1].", "farms"],
    ["新增新能源装机42万千瓦[1]。", "solar"],
    ["受理群众诉求5210件，没有发生越级上访[1]。", "calm"],
    ["255个国省控断面中，优良断面为224个[1]。", "scenery"],
    ["Renovation of 12 old residential compounds began [1].", "works"],
    ["There were 7.1 beds per 1,000 people [1].", "works"],
    ["Primary pupils fell from 8,420 in 2015 to 7,960 in 2020 [1].", "pupils"],
  ])("are kept: %s", (sentence, name) => expect(kept(sentence, name)).toBe(true));

  it("is told of the year and the place that the document states of itself", () => {
    const document = { title: "工作情况", place: "盐田县", year: 2020 };
    expect(kept("2020年，盐田县受理群众诉求5210件[1]。", "calm", document)).toBe(true);
    expect(kept("2021年，盐田县受理群众诉求5210件[1]。", "calm", document)).toBe(false);
    expect(
      kept("In 2020 Yantian County received 5,210 requests from the public [1].", "calm", document),
    ).toBe(true);
  });

  it("is told of places of the level that the name has", () => {
    const document = { title: "盐田省统计公报", place: "盐田省" };
    expect(kept("盐田省受理群众诉求5210件[1]。", "calm", document)).toBe(true);
    expect(kept("盐田市受理群众诉求5210件[1]。", "calm", document)).toBe(false);
    expect(kept("Yantian Province received 5,210 requests [1].", "calm", document)).toBe(true);
    expect(kept("Yantian City received 5,210 requests [1].", "calm", document)).toBe(false);
  });

  it("takes what a plan puts forward for planned", () => {
    const document = { title: "岭南县农业规划", year: 2021 };
    expect(kept("规划提出，到2025年农田灌溉面积达到8万亩[1]。", "plan", document)).toBe(true);
    expect(kept("2025年农田灌溉面积已达到8万亩[1]。", "plan", document)).toBe(false);
  });
});

describe("false sentences in likely words", () => {
  it.each<[string, Name]>([
    ["海洋捕捞和贝类养殖产量均有所增长[1]。", "catch"],
    ["Both the sea catch and shellfish farming grew [1].", "catch"],
    ["The sea catch rose by 2.1% to 34,000 tons [1].", "catch"],
    ["The sea catch did not fall by 2.1% [1].", "catch"],
    ["年末有工业企业58家[1]。", "firms"],
    ["There were 58 industrial enterprises at the end of the year [1].", "firms"],
    ["全镇人均纯收入15230元[1]。", "watched"],
    ["The total new-energy capacity was 420,000 kilowatts [1].", "solar"],
    ["The number of patents granted rose by 16.4% [1].", "patents"],
    ["没有受理群众诉求5210件[1]。", "calm"],
    ["已改造老旧小区12个[1]。", "works"],
    ["Renovation of 12 old residential compounds was completed [1].", "works"],
    ["全县每人拥有床位7.1张[1]。", "works"],
    ["Primary pupils fell from 8,420 in 2014 to 7,960 in 2020 [1].", "pupils"],
  ])("are struck: %s", (sentence, name) => expect(kept(sentence, name)).toBe(false));
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Citation } from "../../../src/domain/answer.ts";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { gateOver } from "./gate.ts";

const QUOTES = {
  traffic: "全縣公路客運量812萬人,鐵路客運量236萬人,水路客運量17萬人。",
  crops: "全縣糧食播種面積58.6萬畝,其中水稻31.2萬畝、玉米18.4萬畝、大豆5.7萬畝。",
  jobs: "全年城鎮新增就業6120人,失業人員再就業1840人。",
  courts: "全年辦理民事案件3412件,比上年增加208件;刑事案件476件,比上年減少31件。",
  trade: "全年進出口總額426.8億元,增長5.4%。其中出口298.6億元,增長8.2%;進口128.2億元,下降0.6%。",
  budget: "一般公共預算收入18.42億元,其中稅收收入12.96億元;一般公共預算支出41.37億元。",
  care: "城市低保1206戶1893人、農村低保2418戶4077人。",
  medals: "全縣運動員在市級以上比賽中獲金牌17枚、銀牌14枚、銅牌22枚。",
  fields: "高標準農田由2018年的26.4萬畝增加到2022年的41.8萬畝。",
  flood: "“6·13”洪災造成11個鄉鎮3.8萬人受災,農作物受災面積4.2萬畝。",
  port: "集裝箱吞吐量52.4萬標箱,下降1.9%。",
  visits: "接待遊客512.3萬人次,實現旅遊收入43.7億元,同比分別增長18.6%和21.4%。",
  east: "2022年,全鎮實現農業總產值3.42億元;新建高標準農田2600畝。",
  homes: "全區共有養老機構24家,其中公辦8家、民辦16家。",
  solar: "全市新增新能源裝機312.5萬千瓦;年末新能源總裝機864萬千瓦。",
  culture: "年末有文化館10個、博物館14個。",
  west: "2022年,全鎮實現農業總產值2.87億元;新建高標準農田3100畝。",
} as const;
type Name = keyof typeof QUOTES;
const TITLES: Partial<Record<Name, string>> = { east: "東嶺鎮2022年工作報告", west: "西嶺鎮2022年工作報告" };

function cite(names: readonly Name[]): Citation[] {
  return names.map((name, index) => ({
    number: index + 1,
    documentId: `${name}.txt`,
    title: TITLES[name] ?? "青石縣2022年工作報告",
    section: [],
    paragraph: 1,
    span: { start: 0, end: QUOTES[name].length },
    quote: QUOTES[name],
  }));
}

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(Object.values(QUOTES));
});
const proved = (sentence: string, names: readonly Name[]) => gate.prove(sentence, cite(names)).proved;

describe("numbers computed from figures that the sentence does not repeat", () => {
  it.each<[string, Name[]]>([
    ["公路和铁路客运量合计1048万人[1]。", ["traffic"]],
    ["Road and rail passenger traffic together came to 10.48 million [1].", ["traffic"]],
    ["水稻和玉米播种面积共49.6万亩[1]。", ["crops"]],
    ["除水稻、玉米和大豆外，其余粮食作物播种面积3.3万亩[1]。", ["crops"]],
    ["水稻播种面积比玉米多12.8万亩[1]。", ["crops"]],
    ["Rice covered 128,000 mu more than maize [1].", ["crops"]],
    ["水稻占粮食播种面积的53.2%[1]。", ["crops"]],
    ["上年办理民事案件3204件[1]。", ["courts"]],
    ["This means 507 criminal cases were handled the year before [1].", ["courts"]],
    ["The trade surplus was 17.04 billion yuan [1].", ["trade"]],
    ["出口额约为进口额的2.33倍[1]。", ["trade"]],
    ["非税收入5.46亿元[1]。", ["budget"]],
    ["Expenditure exceeded revenue by 2.295 billion yuan [1].", ["budget"]],
    ["水稻、玉米、大豆三种作物合计55.3万亩[1]。", ["crops"]],
    ["两镇共新建高标准农田5700亩[1][2]。", ["east", "west"]],
    ["城乡低保合计3624户5970人[1]。", ["care"]],
    ["全县运动员在市级以上比赛中共获奖牌53枚[1]。", ["medals"]],
    ["2018年至2022年，高标准农田增加15.4万亩[1]。", ["fields"]],
    ["东岭镇农业总产值比西岭镇高0.55亿元[1][2]。", ["east", "west"]],
    ["东岭镇和西岭镇农业总产值合计6.29亿元[1][2]。", ["east", "west"]],
    ["Agricultural output in Dongling was 55 million yuan higher than in Xiling [1][2].", ["east", "west"]],
  ])("%s", (sentence, names) => {
    expect(gate.prove(sentence, cite(names)).failures).toEqual([]);
  });

  it.each<[string, string, Name[]]>([
    ["of other items than those named", "公路和水路客运量合计1048万人[1]。", ["traffic"]],
    ["of more items than those named", "公路和铁路客运量合计1065万人[1]。", ["traffic"]],
    ["of a whole and its part", "粮食和水稻播种面积合计89.8万亩[1]。", ["crops"]],
    ["of things that overlap", "城镇新增就业和失业人员再就业合计7960人[1]。", ["jobs"]],
    ["of a sort of things, told of one item", "全县运动员在市级以上比赛中共获金牌53枚[1]。", ["medals"]],
    ["the wrong way round", "玉米播种面积比水稻多12.8万亩[1]。", ["crops"]],
    ["between other items", "水稻播种面积比大豆多12.8万亩[1]。", ["crops"]],
    ["of another part", "玉米占粮食播种面积的53.2%[1]。", ["crops"]],
    ["from the change of another", "上年办理刑事案件445件[1]。", ["courts"]],
    ["a deficit for a surplus", "The trade deficit was 17.04 billion yuan [1].", ["trade"]],
    ["upside down", "进口额约为出口额的2.33倍[1]。", ["trade"]],
    ["a digit off", "非税收入5.64亿元[1]。", ["budget"]],
    ["spending for income", "Revenue exceeded expenditure by 2.295 billion yuan [1].", ["budget"]],
    ["against the later year", "2018年高标准农田比2022年增加15.4万亩[1]。", ["fields"]],
    ["a fall for a rise", "2018年至2022年，高标准农田减少15.4万亩[1]。", ["fields"]],
    ["the other town", "西岭镇农业总产值比东岭镇高0.55亿元[1][2]。", ["east", "west"]],
    ["told of one of the items", "文化馆和博物馆合计14个[1]。", ["culture"]],
    ["told of one of the two", "东岭镇农业总产值比西岭镇高3.42亿元[1][2]。", ["east", "west"]],
    ["of three towns where two are cited", "三个镇共新建高标准农田5700亩[1][2]。", ["east", "west"]],
    ["without a word for it", "水稻、玉米播种面积49.6万亩[1]。", ["crops"]],
  ])("is not proved: %s", (_, sentence, names) => {
    expect(proved(sentence, names)).toBe(false);
  });
});

describe("the same number written otherwise", () => {
  it.each<[string, Name[]]>([
    ["The flood affected 38,000 people in 11 townships [1].", ["flood"]],
    ["Crops on 42,000 mu (2,800 hectares) were affected [1].", ["flood"]],
    ["农作物受灾面积4.2万亩，即42000亩[1]。", ["flood"]],
    ["Container throughput was 524,000 TEU, down 1.9% [1].", ["port"]],
  ])("%s", (sentence, names) => {
    expect(gate.prove(sentence, cite(names)).failures).toEqual([]);
  });

  it.each<[string, Name[]]>([
    ["Crops on 42,000 mu (28,000 hectares) were affected [1].", ["flood"]],
    ["农作物受灾面积4.2万亩，即4200亩[1]。", ["flood"]],
    ["办理案件3412件，3412件办结[1]。", ["courts"]],
  ])("is not proved: %s", (sentence, names) => {
    expect(proved(sentence, names)).toBe(false);
  });
});

describe("a part and its whole, what is new and what there is", () => {
  it.each<[string, Name[]]>([
    ["全区共有公办养老机构24家[1]。", ["homes"]],
    ["In total, new-energy capacity was 3.125 million kW [1].", ["solar"]],
  ])("is not proved: %s", (sentence, names) => {
    expect(proved(sentence, names)).toBe(false);
  });

  it("is proved of the right one", () => {
    expect(proved("全区共有养老机构24家，其中公办8家[1]。", ["homes"])).toBe(true);
    expect(proved("The city added 3.125 million kW of new-energy capacity [1].", ["solar"])).toBe(true);
  });
});

describe("several figures in one clause", () => {
  it("gives each change to the level that it stands with", () => {
    const told =
      "Exports rose 8.2% to 29.86 billion yuan, while imports fell 0.6% to 12.82 billion yuan [1].";
    expect(gate.prove(told, cite(["trade"])).failures).toEqual([]);
    expect(proved("Exports rose 5.4% to 29.86 billion yuan [1].", ["trade"])).toBe(false);
  });

  it("deals out changes by the levels before them", () => {
    expect(proved("接待游客人次增长18.6%，旅游收入增长21.4%[1]。", ["visits"])).toBe(true);
    expect(proved("接待游客人次增长21.4%，旅游收入增长18.6%[1]。", ["visits"])).toBe(false);
  });

  it("takes what is said to be higher for higher only where it is", () => {
    expect(proved("东岭镇农业总产值3.42亿元[1]，高于西岭镇的2.87亿元[2]。", ["east", "west"])).toBe(true);
    expect(proved("东岭镇农业总产值3.42亿元[1]，低于西岭镇的2.87亿元[2]。", ["east", "west"])).toBe(false);
  });
});

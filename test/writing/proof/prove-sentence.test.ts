import { beforeAll, describe, expect, it } from "vitest";
import type { Citation } from "../../../src/domain/answer.ts";
import type { ProofFailureKind, ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { gateOver } from "./gate.ts";

const QUOTES = {
  target: "零售總額增長3.2%,低於預期目標2.8個百分點。",
  fishing: "全年累計查處非法捕撈和非法垂釣100餘起,依法沒收捕撈工具漁網100米,電瓶20台。",
  drugs: "全年查辦吸毒案件20起,辦結案件10起,抓獲吸毒人員18名,查辦販毒案件4起。",
  rice: "完成早稻種植1.85萬畝,中稻1萬畝,糧食產量同比增長23.5%。",
  toilets: "高質量完成967戶改廁任務,無一例投訴。",
  revenue: "2021年財政收入1431萬元,2020年財政收入1300萬元。",
  vaccine: "12—17歲第一針接種2271人,第二針接種2291人。",
  growth: "全鎮工業產值18.64億元,增長6.3%,零售總額2.87億元,增長4.4%,完成年度任務的124%。",
  farms:
    "新增家庭農場23家、農民專業合作社6家,農村戶廁改造416戶,建成公廁5座,人均收入增加1470元、達到13250元。",
  law: "《某條例》第二十三條規定,信訪事項應當自受理之日起60日內辦結。",
} as const;
type Name = keyof typeof QUOTES;

function cite(names: readonly Name[], section: readonly string[]): Citation[] {
  return names.map((name, index) => ({
    number: index + 1,
    documentId: "report.txt",
    title: "青石鎮2021年工作總結和2022年工作計劃",
    section,
    paragraph: index + 1,
    span: { start: 0, end: QUOTES[name].length },
    quote: QUOTES[name],
  }));
}

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(Object.values(QUOTES));
});

function kindsOf(
  sentence: string,
  names: readonly Name[],
  section = ["一、2021年工作總結"],
): ProofFailureKind[] {
  return gate.prove(sentence, cite(names, section)).failures.map((failure) => failure.kind);
}

describe("what the quotes say is proved, in any of three languages", () => {
  it.each<[string, Name[]]>([
    ["全年累計查處非法捕撈和非法垂釣100餘起[1]。", ["fishing"]],
    ["**全年**共查处非法捕捞、非法垂钓100多起[1]，收缴电瓶20台[1]。", ["fishing"]],
    ["In 2021 the town handled more than 100 cases of illegal fishing [1].", ["fishing"]],
    ["- 吸毒案件20起，其中办结10起[1]", ["drugs"]],
    ["18,500 mu of early rice was planted [1].", ["rice"]],
    ["完成早稻種植一萬八千五百畝[1]。", ["rice"]],
    ["糧食產量增長了23.5%[1]。", ["rice"]],
    ["Grain output rose by 23.5% [1].", ["rice"]],
    ["2021年财政收入1431万元，比2020年的1300万元增加131万元[1]。", ["revenue"]],
    ["財政收入從1300萬元增加到1431萬元，增長10.1%[1]。", ["revenue"]],
    ["Fiscal revenue was 14.31 million yuan in 2021 [1].", ["revenue"]],
    ["12至17岁第一针接种2271人[1]；吸毒案件20起[2]。", ["vaccine", "drugs"]],
    ["新增家庭农场23家、合作社6家，合计29家[1]。", ["farms"]],
    ["The town gained 23 family farms and 6 new farmers' cooperatives [1].", ["farms"]],
    ["全年改造户厕416户[1]。", ["farms"]],
    ["人均收入增加1470元，达到13250元，上年为11780元[1]。", ["farms"]],
    ["Per capita income rose by 1,470 yuan to 13,250 yuan [1].", ["farms"]],
    ["零售总额增长3.2%，低于预期目标2.8个百分点[1]。", ["target"]],
    ["财政收入约1430万元[1]。", ["revenue"]],
    ["Industrial output was more than 1.86 billion yuan [1].", ["growth"]],
    ["Retail sales exceeded the annual task by 24% [1].", ["growth"]],
    ["依據第23條，信訪事項應當自受理之日起60日內辦結[1]。", ["law"]],
  ])("%s", (sentence, names) => {
    expect(kindsOf(sentence, names)).toEqual([]);
  });

  it("takes a plan for a plan", () => {
    const plan = ["三、2022年工作計劃"];
    expect(kindsOf("2022年計劃完成967戶改廁任務[1]。", ["toilets"], plan)).toEqual([]);
    expect(
      kindsOf("The town plans to renovate toilets for 967 households in 2022 [1].", ["toilets"], plan),
    ).toEqual([]);
  });

  it("lets a lead without a claim pass unmarked", () => {
    expect(kindsOf("According to the report:", ["fishing"])).toEqual([]);
    expect(kindsOf("以下为相关情况：", ["fishing"])).toEqual([]);
  });
});

describe("what the quotes do not say is struck, and the failure is named", () => {
  it.each<[string, Name[], ProofFailureKind]>([
    ["全年查處非法捕撈120餘起[1]。", ["fishing"], "number"],
    ["全年查處非法捕撈100起[1]。", ["fishing"], "approximation"],
    ["零售总额2.87亿元，增长6.3%[1]。", ["growth"], "pairing"],
    ["Retail sales exceeded the annual task by 25% [1].", ["growth"], "number"],
    ["人均收入增加1470元，达到13250元，上年为14720元[1]。", ["farms"], "number"],
    ["零售总额增长3.2%，高于预期目标2.8个百分点[1]。", ["target"], "direction"],
    ["财政收入约1440万元[1]。", ["revenue"], "number"],
    ["Industrial output was nearly 1.86 billion yuan [1].", ["growth"], "number"],
    ["The town handled exactly 100 cases of illegal fishing [1].", ["fishing"], "approximation"],
    ["完成早稻种植1.85万公顷[1]。", ["rice"], "unit"],
    ["完成早稻种植1.85亿亩[1]。", ["rice"], "unit"],
    ["In 2019 the town handled more than 100 cases of illegal fishing [1].", ["fishing"], "date"],
    ["2020年財政收入1431萬元[1]。", ["revenue"], "date"],
    ["黄沙镇查处非法捕捞100余起[1]。", ["fishing"], "place"],
    ["In Huangsha Town more than 100 cases of illegal fishing were handled [1].", ["fishing"], "place"],
    ["依据第二十四条，信访事项应当自受理之日起60日内办结[1]。", ["law"], "law"],
    ["糧食產量下降23.5%[1]。", ["rice"], "direction"],
    ["Grain output fell by 23.5% [1].", ["rice"], "direction"],
    ["全年未查處非法捕撈100餘起[1]。", ["fishing"], "negation"],
    ["The town did not handle more than 100 cases of illegal fishing [1].", ["fishing"], "negation"],
    ["20 drug dealers were arrested [1].", ["drugs"], "unit"],
    ["抓获贩毒人员18名[1]。", ["drugs"], "pairing"],
    ["全年查處非法捕撈20台[1]。", ["fishing"], "pairing"],
    ["The town handled more than 100 bridges [1].", ["fishing"], "pairing"],
    ["The town confiscated 20 hospitals [1].", ["fishing"], "pairing"],
    ["下一步，查處非法捕撈100餘起[1]。", ["fishing"], "status"],
    ["有望查處非法捕撈100餘起[1]。", ["fishing"], "status"],
    ["The town hopes to handle more than 100 cases of illegal fishing [1].", ["fishing"], "status"],
    ["The plan is that more than 100 cases of illegal fishing are handled [1].", ["fishing"], "status"],
    ["Next year more than 100 cases of illegal fishing are to be handled [1].", ["fishing"], "status"],
    ["吸毒案件10起[1]。", ["drugs"], "qualifier"],
    ["查办吸毒案件10起，办结案件20起[1]。", ["drugs"], "qualifier"],
    ["12至17岁接种2271人[1]。", ["vaccine"], "qualifier"],
    ["第一针接种2271人[1]。", ["vaccine"], "qualifier"],
    ["全年查處非法捕撈100餘起[3]。", ["fishing"], "citation"],
    ["全年查處非法捕撈100餘起。", ["fishing"], "citation"],
    ["該鎮新建了一座體育館，群眾十分滿意[1]。", ["fishing"], "unsupported"],
    ["The mayor resigned after a scandal [1].", ["fishing"], "unsupported"],
    ["2021年财政收入1431万元，比2020年的1300万元增加141万元[1]。", ["revenue"], "number"],
    ["财政收入从1431万元增加到1300万元[1]。", ["revenue"], "direction"],
  ])("%s", (sentence, names, kind) => {
    expect(kindsOf(sentence, names)).toContain(kind);
  });

  it("does not take a plan for a deed", () => {
    const plan = ["三、2022年工作計劃"];
    expect(kindsOf("2022年已完成967户改厕任务[1]。", ["toilets"], plan)).toContain("status");
    expect(kindsOf("The town renovated toilets for 967 households [1].", ["toilets"], plan)).toContain(
      "status",
    );
    expect(kindsOf("计划查处非法捕捞100余起[1]。", ["fishing"])).toContain("status");
  });
});

describe("numbers in disguise are struck", () => {
  it.each([
    "全年查處非法捕撈１２０餘起[1]。",
    "全年查处非法捕捞一百二十余起[1]。",
    "全年查处非法捕捞1 2 0余起[1]。",
    "全年查处非法捕捞1\u200b20余起[1]。",
    "全年查处非法捕捞1️⃣2️⃣0️⃣余起[1]。",
    "全年查处非法捕捞١٢٠余起[1]。",
    "全年查处非法捕捞⑫起[1]。",
    "全年查处非法捕捞廿余起[1]。",
    "全年查处非法捕捞[1]20余起。",
    "全年查处非法捕捞1[1]20余起[1]。",
    "全年查处非法捕捞[120]余起[1]。",
    "全年查处非法捕捞过半[1]。",
    "全年查处非法捕捞$120$余起[1]。",
    "全年查处非法捕捞\\frac{1}{2}[1]。",
    "全年查处非法捕捞1&#50;0余起[1]。",
    "The town handled CXX cases of illegal fishing [1].",
    "The town handled a dozen cases of illegal fishing [1].",
    "The town handled one hundred and twenty cases of illegal fishing [1].",
    "The town handled twice as many cases of illegal fishing [1].",
    "Illegal fishing doubled [1].",
    "Half of the cases were illegal fishing [1].",
    "The town handled hundreds of cases of illegal fishing [1].",
    "The town handled l20 cases of illegal fishing [1].",
    "The town handled 1O0 cases of illegal fishing [1].",
    "The town handled one two zero cases of illegal fishing [1].",
  ])("%s", (sentence) => {
    expect(gate.prove(sentence, cite(["fishing"], [])).proved).toBe(false);
  });
});

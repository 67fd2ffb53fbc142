import { beforeAll, describe, expect, it } from "vitest";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./cite-quotes.ts";
import { gateOver } from "./gate.ts";

const QUOTES = {
  inspection: "检查餐饮单位820家，发现问题137个，整改率95.6%；城区学校食堂量化评级覆盖率100%。",
  outbreak: "确诊布病患者26例，治愈26例；发放宣传册8000份。",
  frost: "受倒春寒影响，茶叶产量下降12.5%，减少收入340万元。",
  flood: "“6·18”洪水造成5个村受灾，倒塌房屋32间。",
  roads: "全年交通事故死亡9人，比上年减少4人；安装护栏36公里。",
} as const;

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(Object.values(QUOTES));
});

function proved(sentence: string, ...quotes: (keyof typeof QUOTES)[]): boolean {
  return gate.prove(sentence, citeQuotes(quotes.map((name) => QUOTES[name]))).proved;
}

describe("words that say more than numbers", () => {
  it("takes all for proved where a quote says all of the same thing", () => {
    expect(proved("学校食堂全部完成量化评级，覆盖率100%[1]。", "inspection")).toBe(true);
    expect(proved("所有问题均已整改[1]。", "inspection")).toBe(false);
    expect(proved("All the problems found were corrected [1].", "inspection")).toBe(false);
  });

  it("takes all for proved where as many are counted in the part as in the whole", () => {
    expect(proved("确诊布病患者26例，全部治愈[1]。", "outbreak")).toBe(true);
    expect(proved("发放宣传册8000份，全部治愈[1]。", "outbreak")).toBe(false);
  });

  it("strikes only where no quote says as much", () => {
    expect(proved("检查餐饮单位820家[1]。", "inspection")).toBe(true);
    expect(proved("仅检查餐饮单位820家[1]。", "inspection")).toBe(false);
    expect(proved("Only 137 problems were found [1].", "inspection")).toBe(false);
  });

  it("takes a cause from a sentence that gives it, with its numbers, and from nothing else", () => {
    expect(proved("由于倒春寒，茶叶产量下降12.5%[1]。", "frost")).toBe(true);
    expect(proved("因为安装护栏36公里，交通事故死亡人数减少4人[1]。", "roads")).toBe(false);
    expect(proved("Road deaths fell by 4 thanks to 36 kilometers of guardrails [1].", "roads")).toBe(false);
    expect(proved("倒春寒导致发现问题137个[1][2]。", "frost", "inspection")).toBe(false);
  });

  it("does not tell a number of one quote of what only another speaks of", () => {
    expect(proved("洪水造成5个村受灾[1][2]。", "flood", "roads")).toBe(true);
    expect(proved("洪水造成9人死亡[1][2]。", "flood", "roads")).toBe(false);
    expect(proved("The flood killed 9 people [1][2].", "flood", "roads")).toBe(false);
  });

  it("takes two levels for compared where the one is above the other", () => {
    const quotes = ["南坪村村民人均收入18300元。", "北坪村村民人均收入17200元。"];
    const compare = (how: string) =>
      gate.prove(
        `Income per person was 18,300 yuan in Nanping Village [1], ${how} than the 17,200 yuan in Beiping Village [2].`,
        citeQuotes(quotes),
      ).proved;
    expect([compare("higher"), compare("lower")]).toEqual([true, false]);
  });

  it("strikes a comparison that names no number and stands in no quote", () => {
    expect(proved("Tea output fell faster than road deaths [1][2].", "frost", "roads")).toBe(false);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./cite-quotes.ts";
import { gateOver } from "./gate.ts";

const COUNTY = "全县油菜籽产量1.7万吨，增产3.2%。";
const TOWN = "年末参加养老保险9120人。";

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver([COUNTY, TOWN]);
});

function proved(sentence: string, quote: string, title: string, place?: string): boolean {
  const document = { title, ...(place === undefined ? {} : { place }) };
  return gate.prove(sentence, citeQuotes([quote], document)).proved;
}

describe("the level of place that a number is of", () => {
  it("is the one that the quote names", () => {
    expect(proved("全县油菜籽产量1.7万吨[1]。", COUNTY, "岭南县工作总结")).toBe(true);
    expect(proved("全国油菜籽产量1.7万吨[1]。", COUNTY, "岭南县工作总结")).toBe(false);
    expect(proved("Rapeseed output in the country was 17,000 tons [1].", COUNTY, "岭南县工作总结")).toBe(
      false,
    );
    expect(proved("Rapeseed output in the county was 17,000 tons [1].", COUNTY, "岭南县工作总结")).toBe(true);
  });

  it("is that of the document where the quote names none", () => {
    expect(proved("年末全镇参加养老保险9120人[1]。", TOWN, "工作总结", "河口镇")).toBe(true);
    expect(proved("年末全省参加养老保险9120人[1]。", TOWN, "工作总结", "河口镇")).toBe(false);
  });

  it("is not asked for where nothing tells it", () => {
    expect(proved("年末全镇参加养老保险9120人[1]。", TOWN, "工作总结")).toBe(true);
  });
});

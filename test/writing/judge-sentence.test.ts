import { beforeAll, describe, expect, it } from "vitest";
import { createJudge, type Judged } from "../../src/writing/judge-sentence.ts";
import type { ProofGate } from "../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./proof/cite-quotes.ts";
import { gateOver } from "./proof/gate.ts";

const CITATIONS = citeQuotes(["全县实际发行债券24亿元。", "全县茶叶产量达3.1万吨。"]);

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(CITATIONS.map(({ quote }) => quote));
});

function judged(sentence: string): Judged {
  return createJudge(gate, CITATIONS, "zh-Hans")(sentence);
}

describe("a sentence that names the wrong citation", () => {
  it("is shown with the one that proves it", () => {
    expect(judged("全县茶叶产量达到3.1万吨[1]。")).toEqual({ kept: "全县茶叶产量达到3.1万吨[2]。" });
  });

  it("is struck where none proves it", () => {
    expect(judged("全县茶叶产量达到3.7万吨[1]。")).toHaveProperty("struck");
  });

  it("is struck where it names one that is not there", () => {
    expect(judged("全县茶叶产量达到3.1万吨[7]。")).toHaveProperty("struck");
  });
});

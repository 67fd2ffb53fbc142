import { beforeAll, describe, expect, it } from "vitest";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./cite-quotes.ts";
import { gateOver } from "./gate.ts";

const QUOTES = ["全年办理法律援助案件214件，接待咨询3560人次。", "新聘人民调解员47名，其中女性19名。"];

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(QUOTES);
});

function proved(sentence: string): boolean {
  return gate.prove(sentence, citeQuotes(QUOTES, { title: "岭南县司法局总结", year: 2021 })).proved;
}

describe("what is said to be missing from the documents", () => {
  it.each([
    "The documents do not say how many weddings were held [1].",
    "报告没有提及2019年的法律援助案件数[1][2]。",
    "所给资料未说明公证费用的金额[1]。",
  ])("is believed where no quote speaks of it: %s", (sentence) => expect(proved(sentence)).toBe(true));

  it.each([
    "The documents do not say how many of the mediators were women [1].",
    "The documents do not give the number of legal aid cases [2].",
    "报告没有提及2021年的法律援助案件数[1][2]。",
    "资料未说明新聘调解员的人数[1]。",
  ])("is not believed where one may, cited or not: %s", (sentence) => expect(proved(sentence)).toBe(false));

  it("is a figure, not a story", () => {
    expect(proved("The report does not mention that the mayor stole the wedding money [1].")).toBe(false);
    expect(proved("报告没有提及婚礼数量，但镇长已被捕[1]。")).toBe(false);
  });
});

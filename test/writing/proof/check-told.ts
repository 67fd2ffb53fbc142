import { beforeAll, describe, expect, it } from "vitest";
import { createJudge } from "../../../src/writing/judge-sentence.ts";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { citeQuotes } from "./cite-quotes.ts";
import { gateOver } from "./gate.ts";

type Document = Parameters<typeof citeQuotes>[1];

/** Sections of an invented report: what was done in a year, in five years, what is planned. */
export const REVIEW = {
  title: "云岭省2026年政府工作报告",
  place: "云岭省",
  section: ["一、2025年工作回顾"],
  year: 2025,
};
export const FIVE_YEARS = { ...REVIEW, section: ["一、“十四五”时期工作回顾"] };
/** Under a heading that says nothing, in a text that has turned to what is to come. */
export const TURNED = {
  ...REVIEW,
  section: ["三、乘势而上，开创崭新局面"],
  turned: { planned: true, period: "2026" },
};
export const PLAN = { ...REVIEW, section: ["三、2026年重点工作"] };

/** A quote with honest sentences about it and false ones; lines of one text are judged in order. */
export type Row = readonly [quote: string, honest: readonly string[], lies: readonly string[]];

/** Tests that a gate over all quotes of a file keeps what is honest and strikes what is false. */
export function checksTold(): (name: string, rows: readonly Row[], document?: Document) => void {
  const quotes: string[] = [];
  let gate: ProofGate;
  beforeAll(async () => {
    gate = await gateOver(quotes);
  });
  const keptAll = (text: string, quote: string, document: Document) => {
    const language = /[a-z]{3}.*[a-z]{3}/.test(text) ? "en" : "zh-Hans";
    const judge = createJudge(gate, citeQuotes([quote], document), language);
    const judged = text.split("\n").map((sentence) => judge(sentence));
    return judged.every((one) => one === undefined || "kept" in one) && judged.at(-1) !== undefined;
  };
  return (name, rows, document = REVIEW) => {
    quotes.push(...rows.map(([quote]) => quote));
    describe(name, () => {
      const told = rows.flatMap(([quote, honest]) => honest.map((text) => [text, quote] as const));
      const lies = rows.flatMap(([quote, , false_]) => false_.map((text) => [text, quote] as const));
      it.each(told)("keeps: %s", (text, quote) => expect(keptAll(text, quote, document)).toBe(true));
      it.each(lies)("strikes: %s", (text, quote) => expect(keptAll(text, quote, document)).toBe(false));
    });
  };
}

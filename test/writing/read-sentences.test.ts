import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSentenceReader } from "../../src/writing/read-sentences.ts";

function read(parts: readonly string[], whole = true): string[] {
  const reader = createSentenceReader();
  return [...parts.flatMap((part) => reader.push(part)), ...reader.end(whole)];
}

const TEXT =
  "全年巡查300餘次[1]。收繳漁具28件。[2][3] 增長6.3%，“屬實。”\nMore than 12.5 km, approx. 3 of No. 4 were built [1]. Next year. [2] 1. 尾句";
const SENTENCES = [
  "全年巡查300餘次[1]。",
  "收繳漁具28件。[2][3]",
  "增長6.3%，“屬實。”",
  "More than 12.5 km, approx. 3 of No. 4 were built [1].",
  "Next year. [2]",
  "1. 尾句",
];

describe("sentences of a text that arrives in pieces", () => {
  it("keep their decimals, abbreviations and the marks that follow them", () => {
    expect(read([TEXT])).toEqual(SENTENCES);
  });

  it("are the same wherever the text is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(TEXT.length), { maxLength: 10 }), (cuts) => {
        const places = [0, ...cuts, TEXT.length].sort((a, b) => a - b);
        expect(read(places.map((place, i) => TEXT.slice(places[i - 1] ?? 0, place)))).toEqual(SENTENCES);
      }),
    );
  });

  it("are given out as soon as nothing more can belong to them", () => {
    const reader = createSentenceReader();
    expect(reader.push("全年巡查300餘次。")).toEqual([]);
    expect(reader.push("[1")).toEqual([]);
    expect(reader.push("]收")).toEqual(["全年巡查300餘次。[1]"]);
  });

  it("do without the last words of a text that was cut off", () => {
    expect(read(["甲乙丙[1]。收繳漁具2"], false)).toEqual(["甲乙丙[1]。"]);
  });

  it("cost no more than the text is long, without any end in it", () => {
    expect(read(["長".repeat(200_000), "。甲。"]).length).toBeLessThan(4);
  });
});

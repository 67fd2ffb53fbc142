import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerFigure, Citation } from "../../../src/domain/answer.ts";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { gateOver } from "./gate.ts";

const QUOTE = "全年新建橋梁12座，整修水庫12座，培訓護林員36名，護林考核居全縣第2位。";
const CITATION: Citation = {
  number: 1,
  documentId: "reports/a.txt",
  title: "青石鎮2022年工作總結",
  section: [],
  paragraph: 1,
  span: { start: 0, end: QUOTE.length },
  quote: QUOTE,
};
const figure = (value: number, unit: string, text: string, indicator: string): AnswerFigure => ({
  value,
  unit,
  text,
  indicator,
  citation: 1,
});
const BRIDGES = figure(12, "座", "12座", "新建橋梁");

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver([QUOTE]);
});

describe("a sentence states a figure", () => {
  it.each([
    ["全年新建橋梁12座[1]。", BRIDGES],
    ["The town built 12 bridges [1].", BRIDGES],
    ["36 forest rangers were trained [1].", figure(36, "名", "36名", "培訓護林員")],
    ["It ranked second in the county for forest protection [1].", figure(2, "位", "第2位", "護林考核")],
  ])("by what it counts: %s", (sentence, key) => {
    expect(gate.states(sentence, key, CITATION)).toBe(true);
  });

  it.each([
    ["整修水庫12座[1]。", BRIDGES],
    ["Another 12 reservoirs were repaired [1].", BRIDGES],
    ["The town built 120 bridges [1].", BRIDGES],
    ["12 people were trained [1].", figure(36, "名", "36名", "培訓護林員")],
  ])("not by a number alone: %s", (sentence, key) => {
    expect(gate.states(sentence, key, CITATION)).toBe(false);
  });

  it("or cannot be told, where the quote does not hold the figure", () => {
    expect(gate.states("12座", figure(99, "公里", "99公里", "道路"), CITATION)).toBeUndefined();
  });
});

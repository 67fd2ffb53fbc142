import { describe, expect, it } from "vitest";
import { fitOf, readMeasure } from "../../src/assistant/asked-measure.ts";
import type { Figure, QuantityKind } from "../../src/domain/figure.ts";
import { fold } from "../../src/language/fold.ts";

const figureOf = (kind: QuantityKind, unit: string) => ({ kind, unit }) as Figure;
const fitness = (question: string, kind: QuantityKind, unit: string) =>
  fitOf(readMeasure(fold(question).trim()), figureOf(kind, unit));

describe("the kind of number asked for", () => {
  it.each([
    ["改厕多少户", "household", "户"],
    ["修路花了多少钱", "money", "万元"],
    ["打咗幾多針", "count", "针"],
    ["參保率係幾多", "percent", "%"],
    ["全县排第几", "rank", "位"],
    ["有几个人受伤", "people", "人"],
    ["How much was spent on roads?", "money", "万元"],
    ["How many people were trained?", "people", "人次"],
    ["How many kilometres of road were built?", "length", "公里"],
    ["By how much did the grain output grow?", "percent", "%"],
    ["What rise in exports is planned?", "percent", "%"],
    ["How far did fine dust fall compared with 2019?", "percent", "%"],
    ["How much fine dust fell because of the new filters?", "percent", "%"],
    ["How many frost-free days were there?", "duration", "天"],
    ["How large was the mines' share of output, in yuan?", "money", "亿元"],
    ["What did the night market bring in?", "money", "万元"],
    ["收入升咗幾多個巴仙", "percent", "%"],
    ["外地来投了多少个亿", "money", "亿元"],
    ["What was the county's population?", "people", "万人"],
  ] as const)("%s is answered in full by a figure in %s %s", (question, kind, unit) => {
    expect(fitness(question, kind, unit)).toBe(1);
  });

  it.each([
    ["改厕花了多少钱", "household", "户"],
    ["全镇有几所小学", "people", "人"],
    ["参保率多少", "money", "元"],
    ["全县常住人口多少", "money", "元"],
    ["What share of the population is insured?", "people", "万人"],
    ["How many people died in fires?", "count", "处"],
    ["How many projects were signed?", "money", "亿元"],
  ] as const)("%s cannot be answered by a figure in %s %s", (question, kind, unit) => {
    expect(fitness(question, kind, unit)).toBe(0);
  });

  it("takes a counter of the same things for less than the counter itself, and more than any other", () => {
    const [same, near, far] = ["件", "起", "米"].map((unit) => fitness("受理纠纷多少件", "count", unit));
    expect(same).toBeGreaterThan(near ?? 0);
    expect(near).toBeGreaterThan(far ?? 1);
  });
});

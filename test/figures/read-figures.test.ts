import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/figures/read-figures.ts";
import { looseDocument } from "../../src/to-json.ts";

const figures = (text: string) => readFigures(looseDocument(text));

describe("readFigures", () => {
  it("deals a list out over the figures that 分別 names", () => {
    const found = figures("城鎮、農村居民人均收入分別達到3.2萬元、1.8萬元,分別增長5%和7%。");
    expect(found.map((figure) => [figure.indicator, figure.value])).toEqual([
      ["城鎮居民人均收入", 3.2],
      ["農村居民人均收入", 1.8],
      ["城鎮居民人均收入", 5],
      ["農村居民人均收入", 7],
    ]);
    expect(found[3]?.change).toBe("increase");
  });

  it("names what is counted, before the number or after it", () => {
    expect(figures("全镇共种植优质水稻350亩,油茶40亩。").map((figure) => figure.indicator)).toEqual([
      "种植优质水稻",
      "油茶",
    ]);
    expect(figures("投入1,000万元。")[0]?.indicator).toBe("投入");
    expect(figures("发现54个问题。")[0]?.indicator).toContain("问题");
  });

  it("holds an aim that opens a statement for all of it but what was done already", () => {
    const statuses = (text: string) => figures(text).map((figure) => figure.status);
    expect(statuses("到2030年，力争城镇化率达到65%，培育规上企业100家。")).toEqual(["target", "target"]);
    expect(statuses("今年计划建水厂2座，铺管36公里，完成投资1.2亿元。")).toEqual(["plan", "plan", "done"]);
    expect(statuses("争取专项债券资金3亿元。")).toEqual(["done"]);
  });

  it("tells what a change does: doubles, narrows, nets", () => {
    const changes = figures("客流翻一番，缺口收窄3%，企业净增12家，店铺净减2家。").map(
      ({ change }) => change,
    );
    expect(changes).toEqual(["multiple", "decrease", "increase", "decrease"]);
  });

  it("tells a target from what was done", () => {
    expect(figures("力争新建公路12公里。")[0]?.status).toBe("target");
    expect(figures("新建公路12公里。")[0]?.status).toBe("done");
  });

  it("tells how a level was reached, by whatever verb", () => {
    const changes = figures("网格由63个优化为71个，事项由186项精简为97项，8人组成为3个小组。").map(
      ({ change }) => change,
    );
    expect(changes).toEqual([undefined, "increase-to", undefined, "decrease-to", undefined, undefined]);
  });

  it("tells what bounds the things counted from an amount", () => {
    const thresholds = (text: string) => figures(text).map(({ threshold }) => threshold === true);
    expect(thresholds("收入10万元以上的村达到8个。")).toEqual([true, false]);
    expect(thresholds("新增就业500人以上，培训300人。")).toEqual([false, false]);
    expect(thresholds("慰问300余名党员走访20户。")).toEqual([false, false]);
  });

  it("tells parts from the whole, as far as they are counted alike", () => {
    const parts = figures("接待游客24万人次，其中春节9万人次、国庆6万人次，门票收入320万元。");
    expect(parts.map(({ part }) => part === true)).toEqual([false, true, true, false]);
  });
});

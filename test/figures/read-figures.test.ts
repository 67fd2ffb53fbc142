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
});

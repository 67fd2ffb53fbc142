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

  it("tells a target from what was done", () => {
    expect(figures("力争新建公路12公里。")[0]?.status).toBe("target");
    expect(figures("新建公路12公里。")[0]?.status).toBe("done");
  });
});

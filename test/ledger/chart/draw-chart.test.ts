import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AssistantError } from "../../../src/domain/errors.ts";
import { chooseSeries } from "../../../src/ledger/chart/choose-series.ts";
import { chartSvg, drawChart } from "../../../src/ledger/chart/draw-chart.ts";
import { findFont, fontFolders } from "../../../src/ledger/chart/find-font.ts";
import { rowsOf } from "../ledger-rows.ts";

const years = [2021, 2022, 2023].flatMap((year) => rowsOf(`完成改廁${year - 1000}戶。`, "甲縣", year));
const crops = rowsOf("種植水稻1.85萬畝。種植油茶4600畝。種植枇杷0.9萬畝。投入資金20萬元。");

describe("what a chart shows", () => {
  it("puts the years of one indicator in order", () => {
    const series = chooseSeries(years.toReversed());
    expect(series).toMatchObject({ indicator: "改廁", unit: "戶" });
    expect(series?.bars.map(({ label, value }) => [label, value])).toEqual([
      ["2021", 1021],
      ["2022", 1022],
      ["2023", 1023],
    ]);
  });

  it("converts units of one kind and leaves other kinds out", () => {
    const series = chooseSeries(crops);
    expect(series?.unit).toBe("萬畝");
    expect(series?.bars.map(({ value }) => value)).toEqual([1.85, 0.9, 0.46]);
  });

  it("never gives one name to two bars: of two figures of a place in a year the better match is drawn", () => {
    const again = rowsOf("連續三年改廁500戶以上。", "甲縣", 2023);
    expect(chooseSeries([...years, ...again])?.bars.map(({ value }) => value)).toEqual([1021, 1022, 1023]);
  });

  it("needs three figures that can be compared", async () => {
    expect(chooseSeries(crops.slice(1))).toBeUndefined();
    await expect(drawChart(crops.slice(1), "", "en", [])).rejects.toThrow("three figures");
  });
});

// Loading the drawing libraries takes a slow machine long.
describe("the picture", { timeout: 60_000 }, () => {
  it("has a unit on its axis and the number at each bar", async () => {
    const series = chooseSeries(crops);
    if (series === undefined) throw new Error("no series");
    const svg = await chartSvg(series, "種植", "zh-Hans");
    for (const text of ["单位：万亩", "1.85", "0.46", "種植油茶"]) expect(svg).toContain(text);
    const alike = chooseSeries(years);
    if (alike === undefined) throw new Error("no series");
    expect(await chartSvg(alike, "", "zh-Hant")).toContain("改廁 · 單位：戶");
  });

  it("names the package to install where no Chinese font is found", () => {
    expect(() => findFont([mkdtempSync(join(tmpdir(), "fonts-")), "/nowhere"])).toThrow("fonts-noto-cjk");
  });

  it("is a PNG wherever the machine has a font, and a plain refusal elsewhere", async () => {
    const drawn = await drawChart(years, "改廁", "zh-Hant", fontFolders()).catch((error: unknown) => error);
    if (drawn instanceof AssistantError) expect(drawn.message).toContain("install");
    else expect(Buffer.from((drawn as { png: Uint8Array }).png).toString("latin1", 1, 4)).toBe("PNG");
  });
});

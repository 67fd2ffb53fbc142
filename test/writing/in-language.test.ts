import { describe, expect, it } from "vitest";
import { inLanguage } from "../../src/writing/in-language.ts";

describe("a sentence in the language of the answer", () => {
  it("is put into its script, mixed ones too", () => {
    expect(inLanguage("全年开展巡查300余次[1]。", "zh-Hant")).toBe("全年開展巡查300餘次[1]。");
    expect(inLanguage("全年開展巡查300餘次，收缴渔具[1]。", "zh-Hans")).toBe(
      "全年开展巡查300余次，收缴渔具[1]。",
    );
    expect(inLanguage("全年開展巡查300餘次，收缴渔具[1]。", "zh-Hant")).toBe(
      "全年開展巡查300餘次，收繳漁具[1]。",
    );
  });

  it("spells what it converts as its source does, and leaves what is right already", () => {
    expect(inLanguage("没收电瓶20台[1]。", "zh-Hant", "沒收電瓶20台。")).toBe("沒收電瓶20台[1]。");
    expect(inLanguage("水稻面積20畝，製作台賬[1]。", "zh-Hant", "水稻麵積20畝，制作台賬。")).toBe(
      "水稻面積20畝，製作台賬[1]。",
    );
  });

  it.each([
    ["More than 300 patrols [1].", "zh-Hant"],
    ["全年開展巡查300餘次[1]。", "en"],
    ["Plus de 300 patrouilles ont été effectuées [1].", "en"],
    ["Lebih dari 300 patroli dilakukan tahun ini [1].", "en"],
    ["300", "zh-Hans"],
  ] as const)("is none where it speaks another: %s (%s)", (sentence, language) => {
    expect(inLanguage(sentence, language)).toBeUndefined();
  });

  it("is the sentence where only its verb tells English", () => {
    expect(inLanguage("Yunling replaced 18,000 ageing residential lifts [1].", "en")).toBeDefined();
    expect(inLanguage("Quito registra 18.000 ascensores residenciales antiguos [1].", "en")).toBeUndefined();
  });

  it("may hold a Chinese name in English, and a Latin one in Chinese", () => {
    expect(inLanguage("The town (青石鎮) carried out more than 300 patrols [1].", "en")).toBeDefined();
    expect(inLanguage("全鎮建成5G基站12座[1]。", "zh-Hant")).toBeDefined();
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { englishWords, loadLexicon } from "../../src/language/lexicon.ts";

const base = mkdtempSync(join(tmpdir(), "lexicon-"));
const [shipped, own] = [join(base, "shipped"), join(base, "own")];
for (const folder of [shipped, own]) mkdirSync(folder);
writeFileSync(join(shipped, "terms.tsv"), "official\teveryday\tenglish\n信訪\t上訪\tpetition\n");
writeFileSync(join(shipped, "local.tsv"), "official\teveryday\tenglish\n");
writeFileSync(join(own, "local.tsv"), "official\teveryday\tenglish\n便民服务中心\t办事大厅\tservice hall\n");
afterAll(() => rmSync(base, { recursive: true }));

describe("the lexicon", () => {
  it("adds a folder of one's own to the shipped vocabulary", () => {
    const lexicon = loadLexicon(shipped, own);
    expect(lexicon.byForm("上访")[0]?.official).toEqual(["信访"]);
    expect(lexicon.byEnglish(englishWords("service hall").join(" "))[0]?.everyday).toEqual(["办事大厅"]);
  });

  it("takes the last of two files with one name", () => {
    writeFileSync(join(own, "terms.tsv"), "信訪\t告狀\tpetition\n");
    expect(loadLexicon(shipped, own).byForm("上访")).toEqual([]);
    expect(loadLexicon(shipped, own).byForm("告状")).toHaveLength(1);
  });

  it("holds words of general meaning by groups, apart from the terms of reports", () => {
    writeFileSync(
      join(shipped, "verbs.tsv"),
      "official\teveryday\tenglish\n追回|讨回|寻回\t\tgot back|recovered\n",
    );
    writeFileSync(join(shipped, "words.tsv"), "official\teveryday\tenglish\n食堂|饭堂\t\tcanteen\n");
    const lexicon = loadLexicon(shipped);
    expect(lexicon.alike("讨回")).toEqual(["追回", "寻回"]);
    expect(lexicon.alikeInChinese(englishWords("got back").join(" "))).toEqual(["追回", "讨回", "寻回"]);
    expect(lexicon.byForm("讨回")).toEqual([]);
    expect(lexicon.general.get("讨回")).toBe("v");
    expect(lexicon.general.get("饭堂")).toBe("n");
  });

  it("is empty where a folder is missing", () => {
    expect(loadLexicon(join(base, "none")).forms.size).toBe(0);
  });
});

describe("an English phrase of the lexicon", () => {
  const phrase = (text: string) => {
    const folder = join(base, "phrases");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "terms.tsv"),
      "义务兵\t\tjoined the army\n植树\t\ttrees planted\n销售\t\tgoods sold\n",
    );
    const found = loadLexicon(folder).byEnglish(englishWords(text).join(" "));
    return found.map(({ official }) => official[0]);
  };

  it("is found with and without articles and auxiliary verbs inside", () => {
    expect(phrase("joined army")).toEqual(["义务兵"]);
    expect(phrase("trees have been planted")).toEqual(["植树"]);
  });

  it("is found by any form of an irregular verb", () => {
    expect(phrase("goods sell")).toEqual(["销售"]);
  });

  it("is not found with other words inside", () => {
    expect(phrase("trees not planted")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { createDocx, type DocxCitations } from "../../../src/documents/write-docx/create-docx.ts";
import type { Draft } from "../../../src/domain/draft.ts";
import { headingList, paragraphTexts, readFileOf } from "../temp-files.ts";
import { unzipped } from "../unzipped.ts";
import { sampleDraft, sentence, textsOf } from "./sample-draft.ts";

const EVERY: readonly DocxCitations[] = ["footnotes", "annex", "none"];

async function partOf(draft: Draft, part: string, citations: DocxCitations = "none"): Promise<string> {
  return (await unzipped(await createDocx(draft, { citations }))).get(part) ?? "";
}

/** What the paragraphs of a Word file say, as our own reader reads it. */
async function readBack(draft: Draft, citations: DocxCitations): Promise<string[]> {
  return paragraphTexts(await readFileOf("a.docx", await createDocx(draft, { citations })));
}

describe("createDocx lays a page out after GB/T 9704-2012", () => {
  it("is A4 with margins of 37, 26, 35 and 28 mm and a grid of 22 lines", async () => {
    const document = await partOf(sampleDraft(), "word/document.xml");
    const numbers = (tag: string) =>
      Object.fromEntries(
        [...(new RegExp(`<w:${tag} [^>]*>`).exec(document)?.[0] ?? "").matchAll(/w:(\w+)="(\w+)"/g)].map(
          ([, name, value]) => [
            name,
            /\d/.test(value ?? "") ? Math.round((Number(value) / 1440) * 25.4) : value,
          ],
        ),
      );
    expect(numbers("pgSz")).toMatchObject({ w: 210, h: 297, orient: "portrait" });
    expect(numbers("pgMar")).toMatchObject({ top: 37, right: 26, bottom: 35, left: 28 });
    expect(document).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"\/>/);
  });

  it("sets the title in 小標宋 二號, the body in 仿宋 三號, headings in 黑體, 楷體 and 仿宋, none bold", async () => {
    const styles = await partOf(sampleDraft("zh-Hans"), "word/styles.xml");
    const found = [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/g)].map(
      ([style, id]) =>
        `${id} ${/eastAsia="([^"]+)"/.exec(style)?.[1]} ${/<w:sz w:val="(\d+)"/.exec(style)?.[1]}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "Title 方正小标宋简体 44",
        "Heading1 黑体 32",
        "Heading2 楷体 32",
        "Heading3 仿宋 32",
        "Heading4 仿宋 32",
        "BodyText 仿宋 32",
      ]),
    );
    expect(styles).not.toContain("<w:b/>");
  });

  it("numbers pages — 1 —, on the right of odd pages and on the left of even ones", async () => {
    const parts = await unzipped(await createDocx(sampleDraft(), { citations: "none" }));
    const document = parts.get("word/document.xml") ?? "";
    const relations = parts.get("word/_rels/document.xml.rels") ?? "";
    const footer = (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(document)?.[1];
      const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([it]) =>
        it.includes(`"${id}"`),
      );
      return parts.get(`word/${/Target="([^"]+)"/.exec(relation?.[0] ?? "")?.[1]}`) ?? "";
    };
    expect(footer("default")).toMatch(/w:right="280".*w:val="right".*— .*PAGE.* —/s);
    expect(footer("even")).toMatch(/w:left="280".*w:val="left".*— .*PAGE.* —/s);
    expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });

  it.each(["zh-Hant", "zh-Hans", "en"] as const)("names fonts to fall back on in %s", async (language) => {
    const draft = sampleDraft(language);
    const fonts = await partOf(draft, "word/fontTable.xml");
    const used = [...(await partOf(draft, "word/styles.xml")).matchAll(/eastAsia="([^"a-z]+)"/g)];
    expect(used.length).toBeGreaterThan(5);
    for (const [, name] of used)
      expect(fonts).toMatch(new RegExp(`w:name="${name}"><w:altName w:val="\\w+[^"]*,[^"]+"`));
    expect(fonts).toContain(language === "zh-Hant" ? "CJK TC" : "CJK SC");
  });
});

describe("createDocx keeps the text", () => {
  it.each(EVERY)("that our reader reads back, paragraph by paragraph, with %s", async (citations) => {
    const draft = sampleDraft();
    const texts = textsOf(draft);
    expect((await readBack(draft, citations)).slice(0, texts.length)).toEqual(texts);
  });

  it("with its headings at their levels", async () => {
    const bytes = await createDocx(sampleDraft(), { citations: "none" });
    expect(headingList(await readFileOf("a.docx", bytes))).toEqual([
      "1 一、工作基礎",
      "2 （一）存在問題",
      "3 1.目標",
      "4 （1）措施",
    ]);
  });

  it("the same with the annex cut off and without any sources", async () => {
    const draft = sampleDraft();
    const withAnnex = await readBack(draft, "annex");
    const at = withAnnex.indexOf("資料來源");
    expect(withAnnex.slice(0, at)).toEqual(await readBack(draft, "none"));
    expect(withAnnex.length).toBeGreaterThan(at + 2);
  });

  it("whatever characters it holds", async () => {
    const text = "甲<b>&amp;\u0000\u000b乙\ud800丙\uffff丁𠮷\"'“”——第一行\n第二行";
    const draft = sampleDraft("zh-Hant", [
      { heading: "一、<標題>&", level: 1, paragraphs: [{ sentences: [sentence(text, 1)] }] },
    ]);
    expect((await readBack(draft, "footnotes")).slice(1, 3)).toEqual([
      "一、<標題>&",
      "甲<b>&amp;乙丙丁𠮷\"'“”——第一行 第二行",
    ]);
  });

  it("without a paragraph too many in an empty draft", async () => {
    expect(await readBack(sampleDraft("zh-Hant", []), "footnotes")).toEqual(["某鎮2022年道路養護計劃"]);
  });
});

describe("createDocx shows what rests on what", () => {
  it("puts one footnote behind sentences of the same sources and quotes a source once", async () => {
    const notes = await partOf(sampleDraft(), "word/footnotes.xml", "footnotes");
    const texts = [...notes.matchAll(/<w:footnote w:id="[1-9]\d*">.*?<\/w:footnote>/gs)].map(([note]) =>
      [...note.matchAll(/<w:t [^>]*>([^<]*)</g)]
        .map(([, text]) => text)
        .join("")
        .trim(),
    );
    const source = "《某鎮2021年工作總結》第11段（二、民生實事 › （一）道路）";
    const other = source.replace("11", "12");
    expect(texts).toEqual([
      `${source}：「新修村道3條」`,
      `${source}；${other}：「硬化路面12.5公里，管護&lt;不&gt;到位」`,
      other,
      source,
      "起草人補充，無文件出處。",
    ]);
  });

  it("lists the sources in the annex with their quotes and the sentences they serve, on a new page", async () => {
    const texts = await readBack(sampleDraft(), "annex");
    expect(texts.slice(texts.indexOf("資料來源"))).toEqual([
      "資料來源",
      "1. 《某鎮2021年工作總結》第11段（二、民生實事 › （一）道路）：「新修村道3條」。用於：一、工作基礎第1段第1、2句；（一）存在問題第1段第2句",
      "2. 《某鎮2021年工作總結》第12段（二、民生實事 › （一）道路）：「硬化路面12.5公里，管護<不>到位」。用於：一、工作基礎第1段第2句；（一）存在問題第1段第1句",
      "（1）措施第1段第1句：起草人補充，無文件出處。",
    ]);
    expect(await partOf(sampleDraft(), "word/styles.xml", "annex")).toMatch(
      /"AnnexHeading".*?<w:pageBreakBefore\/>/,
    );
  });

  it("highlights open slots and nothing else, and underlines the person's own points", async () => {
    const document = await partOf(sampleDraft(), "word/document.xml");
    const runs = [...document.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const textsWith = (mark: string) =>
      runs.filter((run) => run.includes(mark)).map((run) => /<w:t [^>]*>([^<]*)</.exec(run)?.[1]);
    expect(textsWith('<w:highlight w:val="yellow"/>')).toEqual([
      "〔待填：指標、單位〕",
      "〔待填：責任單位〕",
    ]);
    expect(textsWith('<w:u w:val="dotted"/>')).toEqual(["各村三月底前報名單。"]);
    expect(await partOf(sampleDraft("zh-Hans"), "word/document.xml")).not.toContain("w:highlight");
  });

  it("names the title in the properties of the file, and no author", async () => {
    const properties = await partOf(sampleDraft(), "docProps/core.xml");
    expect(properties).toContain("<dc:title>某鎮2022年道路養護計劃</dc:title>");
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
  });
});

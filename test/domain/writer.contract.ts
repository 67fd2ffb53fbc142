import { describe, expect, it } from "vitest";
import type { Answer, Citation } from "../../src/domain/answer.ts";
import type { Draft } from "../../src/domain/draft.ts";
import type { Writer } from "../../src/domain/ports.ts";

const QUOTES = [
  "全年開展巡查300餘次，勸離垂釣人員45人，收繳漁具28件。",
  "2023年計劃整修河堤12.5公里，落實護河員36名。",
] as const;

/** Two citations of an invented report. */
export const CITATIONS: readonly Citation[] = QUOTES.map((quote, i) => ({
  number: i + 1,
  documentId: "reports/a.txt",
  title: "青石鎮2022年工作總結",
  section: [],
  paragraph: i + 1,
  span: { start: 0, end: quote.length },
  quote,
}));

/** A figure with its quote, as the quoting writer gives it. */
export const ANSWER: Answer = {
  question: "全年巡查多少次",
  language: "zh-Hant",
  status: "answered",
  text: `開展巡查：300餘次[1]\n「${QUOTES[0]}」[1]`,
  figures: [
    {
      value: 300,
      unit: "次",
      text: "300餘次",
      low: 300,
      approximate: true,
      indicator: "開展巡查",
      citation: 1,
    },
  ],
  citations: CITATIONS.slice(0, 1),
  engine: "quote",
};

/** A draft with a person's own point and an open slot. */
export const DRAFT: Draft = {
  topic: "巡查",
  kind: "plan-section",
  language: "zh-Hant",
  title: "巡查工作計劃",
  sections: [
    {
      heading: "一、工作基礎",
      level: 1,
      paragraphs: [
        {
          sentences: [
            { text: "全年開展巡查300餘次，勸離垂釣人員45人。", citations: [1] },
            { text: "計劃整修河堤12.5公里。", citations: [2] },
            { text: "請各村補報名單（本人補充）。", citations: [], own: true },
            { text: "目標：〔待填：巡查次數、次〕。", citations: [] },
          ],
        },
      ],
    },
  ],
  slots: ["〔待填：巡查次數、次〕"],
  citations: CITATIONS,
  engine: "quote",
};

/** What every writer promises, whatever the model behind it does. */
export function describeWriter(name: string, open: () => Promise<Writer>): void {
  describe(`${name}, as a writer`, () => {
    it("states the key figure, keeps figures and citations, and marks nothing else", async () => {
      const written = await (await open()).answer(ANSWER, { ...ANSWER });
      expect({ ...written, text: "", engine: "" }).toEqual({ ...ANSWER, text: "", engine: "" });
      expect(written.text).toMatch(/300餘次.*\[1\]/);
      expect(written.text).toContain(`「${QUOTES[0]}」[1]`);
      expect(new Set(written.text.match(/\[\d+\]/g))).toEqual(new Set(["[1]"]));
      expect(written.text).not.toMatch(/999|７|http|<|@|[㉚٩\u200b]/u);
    });

    it("shows nothing that the answer does not end with", async () => {
      const shown: string[] = [];
      const written = await (await open()).answer(
        ANSWER,
        { ...ANSWER },
        { onText: (text) => shown.push(text) },
      );
      for (const text of shown) expect(written.text.startsWith(text)).toBe(true);
      expect(written.text).toContain("300餘次");
    });

    it("leaves alone what was not found, and help", async () => {
      const writer = await open();
      const missing: Answer = { ...ANSWER, status: "not_found", figures: [], citations: [] };
      expect(await writer.answer(missing, { ...missing })).toBe(missing);
      const help: Answer = { ...missing, smallTalk: true };
      expect(await writer.answer(help, { ...help })).toBe(help);
    });

    it("keeps a draft's points, slots, citations and figures", async () => {
      const written = await (await open()).draft(DRAFT);
      expect({ ...written, sections: [], engine: "" }).toEqual({ ...DRAFT, sections: [], engine: "" });
      const [before, after] = [DRAFT, written].map((one) => one.sections[0]?.paragraphs[0]?.sentences ?? []);
      expect(after?.slice(2)).toEqual(before?.slice(2));
      expect(after?.map((one) => one.citations)).toEqual(before?.map((one) => one.citations));
      expect(after?.[0]?.text).toMatch(/300餘次.*45人/);
      expect(after?.[1]?.text).toContain("12.5公里");
      expect(written.sections[0]?.heading).toMatch(/^一、\S/);
    });
  });
}

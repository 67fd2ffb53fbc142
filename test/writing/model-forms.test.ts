import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { createSentenceReader } from "../../src/writing/read-sentences.ts";
import { ANSWER, CITATIONS } from "../domain/writer.contract.ts";
import { eventsOf } from "../support/fake-openai.ts";
import { always } from "../support/model-answers.ts";
import { openModelWriter } from "./open-model-writer.ts";

const A = "全年開展巡查300餘次";
const B = "計劃整修河堤12.5公里";
const KEPT = `${A}[1]。${B}[2]。`;
const TWO: Answer = { ...ANSWER, citations: CITATIONS };

/** The prose of an answer by a model that says this, and what was struck of it. */
async function told(text: string, answer = TWO) {
  const { writer, struck } = await openModelWriter(always(text));
  const written = await writer.answer(answer, { ...answer });
  const prose = written.engine === "model" ? (written.text.split("\n")[0] ?? "") : "";
  return { prose, struck: struck() };
}

describe("the same true sentences in the forms that models give them are kept, none is struck", () => {
  it.each<[string, string]>([
    ["marks before the stop", KEPT],
    ["marks after it", `${A}。[1]${B}。[2]`],
    ["brackets of another kind", `${A}【1】。${B}［2］。`],
    ["round brackets", `${A}(1)。${B}（2）。`],
    ["marks with a word", `${A}[证据1]。${B}【原文 2】。`],
    ["references in brackets", `${A}（见[1]）。${B}（來源：[2]）。`],
    ["footnotes", `${A}[^1]。${B}[^2]。`],
    ["raised numbers", `${A}¹。${B}②。`],
    ["tags", `${A}<sup>1</sup>。${B}<sup>[2]</sup>。`],
    ["no marks", `${A}。${B}。`],
    ["bold", `**${A}**[1]。__${B}__[2]。`],
    ["bold around all", `**${A}[1]。**\n**${B}[2]。**`],
    ["bold in a list, with round brackets", `1. **${A}** (1)\n2. **${B}** （2）`],
    ["bullets", `- ${A}[1]\n- ${B}[2]`],
    ["numbers", `1. ${A}[1]\n2. ${B}[2]`],
    ["Chinese numbers", `（一）${A}[1]。\n（二）${B}[2]。`],
    ["its source in front", `根据[1]，${A}。根据证据[2]，${B}。`],
    ["its source as the speaker", `[1]指出，${A}。\n[2]显示：${B}。`],
    ["the evidence's own form", `[1] ${A}。\n[2] ${B}。`],
    ["a lead", `以下是相关情况：\n${A}[1]。\n${B}[2]。`],
    [
      "courtesies and a list of sources",
      `您好！查询结果如下：\n${A}[1]。\n${B}[2]。\n希望以上信息对您有帮助。\n来源：[1][2]`,
    ],
    ["a heading", `## 回答\n\n答：${A}[1]。${B}[2]。`],
    ["the sentences twice", `${A}[1]。${B}[2]。\n参考资料：\n[1] ${A}\n[2] ${B}`],
  ])("%s", async (_, text) => {
    const { prose, struck } = await told(text);
    expect(prose).toBe(KEPT);
    expect(struck).toBe("");
  });

  it("one mark for a paragraph", async () => {
    for (const marks of ["[1][2]", "[1, 2]", "[1-2]"])
      expect((await told(`${A}。${B}。${marks}`)).prose).toMatch(
        /^全年開展巡查300餘次\[1\]。計劃整修河堤12.5公里(?:\[1\])?\[2\]。$/,
      );
  });

  it("in English", async () => {
    const english = { ...TWO, language: "en" as const };
    const said = "more than 300 inspection patrols were conducted";
    for (const text of [
      `According to [1], ${said}.`,
      `Source [1] states that ${said}.`,
      `M${said.slice(1)} (1).`,
      `Sure, here is the answer:\n\nM${said.slice(1)}. [Evidence 1]\n\nI hope this helps!`,
    ])
      expect(await told(text, english)).toMatchObject({ prose: `M${said.slice(1)} [1].`, struck: "" });
  });
});

describe("what only looks like a mark stays what it is", () => {
  it("a number in brackets that counts", async () => {
    const { prose, struck } = await told(`${A}[1]。整修河堤(30)公里[2]。`);
    expect(prose).toBe(`${A}[1]。`);
    expect(struck).toContain("30");
  });

  it("a mark that names no citation", async () => {
    const { prose, struck } = await told(`${A}[1]。${B}[证据7]。`);
    expect(prose).toBe(`${A}[1]。`);
    expect(struck).toContain("citation");
  });
});

describe("while it streams", () => {
  it("marks of any form stay with their sentence, wherever the stream is cut", () => {
    const text = `甲完成。[证据1] 乙完成。（见[2]）\nDone. [^1] Next step.[1][2] 丙。<sup>[2]</sup>丁完成。`;
    const whole = createSentenceReader();
    const sentences = [...whole.push(text), ...whole.end(true)];
    expect(sentences).toHaveLength(6);
    for (let size = 1; size < 9; size++) {
      const reader = createSentenceReader();
      const parts = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "gu")) ?? [];
      expect([...parts.flatMap((part) => reader.push(part)), ...reader.end(true)]).toEqual(sentences);
    }
  });

  it("nothing shown is taken back", async () => {
    const body = eventsOf(`根据[1]，${A}。收繳漁具280件[1]。${B}。（见[2]）`, 2);
    const { writer } = await openModelWriter(() => ({ body: `${body}data: [DONE]\n\n` }));
    const shown: string[] = [];
    const written = await writer.answer(TWO, { ...TWO }, { onText: (one) => shown.push(one) });
    expect(shown.length).toBeGreaterThan(0);
    for (const one of [...shown, KEPT]) expect(written.text.startsWith(one)).toBe(true);
  });
});

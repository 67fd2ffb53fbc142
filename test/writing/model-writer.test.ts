import { describe, expect, it } from "vitest";
import { ANSWER, CITATIONS, DRAFT, describeWriter } from "../domain/writer.contract.ts";
import { eventsOf, says } from "../support/fake-openai.ts";
import { always, BAD_SERVERS, honest } from "../support/model-answers.ts";
import { openModelWriter } from "./open-model-writer.ts";

describeWriter("A model that repeats its evidence", async () => (await openModelWriter(honest)).writer);
for (const [name, behaviour] of Object.entries(BAD_SERVERS))
  describeWriter(`A server with ${name}`, async () => (await openModelWriter(behaviour)).writer);
describeWriter("A server that never answers", async () => {
  const { writer } = await openModelWriter(() => undefined, { limit: AbortSignal.timeout(100) });
  return writer;
});

const write = async (text: string, answer = ANSWER) => {
  const opened = await openModelWriter(always(text));
  return { ...opened, written: await opened.writer.answer(answer, { ...answer }) };
};

describe("the model's words in an answer", () => {
  it("stand before the quotes, and the answer says who wrote them", async () => {
    const { written } = await write("全年共開展巡查300餘次[1]。");
    expect(written.engine).toBe("model");
    expect(written.text).toBe(`全年共開展巡查300餘次[1]。\n「${CITATIONS[0]?.quote}」[1]`);
  });

  it("are freed of markup, put into the script of the question, and given the mark they lack", async () => {
    const { written } = await write("- **全年开展巡查300余次**，收缴渔具28件。");
    expect(written.text.split("\n")[0]).toBe("全年開展巡查300餘次，收繳漁具28件[1]。");
  });

  it("lose the sentence that is not proved; administrators can read why", async () => {
    const { written, struck } = await write("全年開展巡查300餘次[1]。收繳漁具280件[1]。");
    expect(written.text).not.toContain("280");
    const entry = JSON.parse(struck());
    expect(entry.struck[0]).toMatchObject({ sentence: "收繳漁具280件[1]。", failures: [{ kind: "number" }] });
  });

  it("give way to the quotes where too little remains, or the key figure is not among them", async () => {
    for (const text of ["巡查很多次[1]。", "勸離垂釣人員45人[1]。"]) {
      const { written, struck } = await write(text);
      expect(written).toEqual(ANSWER);
      expect(struck()).toContain("too little is proved");
    }
  });

  it("may be English for an English question, with the figure in digits", async () => {
    const english = { ...ANSWER, question: "How many patrols?", language: "en" as const };
    const { written } = await write("More than 300 inspection patrols were conducted [1].", english);
    expect(written.text.split("\n")[0]).toBe("More than 300 inspection patrols were conducted [1].");
  });

  it("leave answers alone whose form matters: several statements of one figure", async () => {
    const figure = ANSWER.figures[0];
    if (figure === undefined) throw new Error("The fixture has a figure");
    const two = { ...ANSWER, figures: [figure, { ...figure, value: 280, text: "280次" }] };
    const { written, asked } = await write("全年開展巡查300餘次[1]。", two);
    expect(written).toBe(two);
    expect(asked).toHaveLength(0);
  });

  it("appear while they stream, sentence by sentence, only once the figure is stated", async () => {
    const { writer } = await openModelWriter((asked) =>
      says(asked, "<think>9999</think>勸離垂釣人員45人[1]。全年開展巡查300餘次[1]。收繳漁具28件[1]。"),
    );
    const shown: string[] = [];
    const written = await writer.answer(ANSWER, { ...ANSWER }, { onText: (text) => shown.push(text) });
    expect(shown[0]).toBe("勸離垂釣人員45人[1]。全年開展巡查300餘次[1]。");
    expect(written.text).toContain("收繳漁具28件[1]。");
  });

  it("keep what was proved of a stream that is cut", async () => {
    const body = eventsOf("全年開展巡查300餘次[1]。收繳漁具2");
    const { writer } = await openModelWriter(() => ({ body, after: "cut" }));
    const written = await writer.answer(ANSWER, { ...ANSWER }, { onText: () => undefined });
    expect(written.text.split("\n")[0]).toBe("全年開展巡查300餘次[1]。");
  });

  it("stop when the person cancels", async () => {
    const person = new AbortController();
    const { writer, asked } = await openModelWriter(() => {
      setImmediate(() => person.abort());
      return undefined;
    });
    const cancelled = writer.answer(ANSWER, { ...ANSWER }, { signal: person.signal });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    await asked[0]?.closed;
  });
});

describe("the model's words in a draft", () => {
  it("replace the sentences that they prove, one for one", async () => {
    const { writer } = await openModelWriter((asked) =>
      says(
        asked,
        asked.prompt.includes("<headings>")
          ? "1. 巡查基礎"
          : "1. 全年共開展巡查300餘次，勸離垂釣人員45人[1]。\n2. 計劃整修河堤125公里[2]。",
      ),
    );
    const written = await writer.draft(DRAFT);
    expect(written.engine).toBe("model");
    const sentences = written.sections[0]?.paragraphs[0]?.sentences.map((one) => one.text);
    expect(sentences?.slice(0, 2)).toEqual([
      "全年共開展巡查300餘次，勸離垂釣人員45人。",
      "計劃整修河堤12.5公里。",
    ]);
    expect(written.sections[0]?.heading).toBe("一、工作基礎");
  });

  it("may shorten a heading, not turn it into another", async () => {
    const heading = async (words: string) => {
      const { writer } = await openModelWriter((asked) =>
        says(asked, asked.prompt.includes("<headings>") ? `1. ${words}` : ""),
      );
      return (await writer.draft(DRAFT)).sections[0]?.heading;
    };
    expect(await heading("巡查工作基礎")).toBe("一、巡查工作基礎");
    for (const words of ["存在問題", "工作基礎300餘次", "**工作基礎十分優秀**"])
      expect(await heading(words)).toBe("一、工作基礎");
  });

  it("are not waited for when the person cancels", async () => {
    const person = new AbortController();
    const { writer } = await openModelWriter(() => {
      setImmediate(() => person.abort());
      return undefined;
    });
    await expect(writer.draft(DRAFT, { signal: person.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("may not drop a figure, add a mark or merge sentences", async () => {
    const { writer } = await openModelWriter(
      always("1. 全年開展巡查300餘次[1]。\n2. 計劃整修河堤12.5公里[1][2]。"),
    );
    expect(await writer.draft(DRAFT)).toBe(DRAFT);
  });
});

import { describe, expect, it } from "vitest";
import { loadPrompts } from "../../src/writing/prompts/load-prompts.ts";
import { createQuestionHelp } from "../../src/writing/question-help.ts";
import { always, BAD_SERVERS, type ServerBehaviour } from "../support/model-answers.ts";
import { openLanguageModel } from "./model/open-language-model.ts";

async function openHelp(behaviour: ServerBehaviour) {
  const opened = await openLanguageModel(behaviour);
  return {
    ...opened,
    help: createQuestionHelp({ model: opened.model, prompts: loadPrompts("prompts"), milliseconds: 4000 }),
  };
}

const turns = [{ question: "巡查多少次", resolved: "全年巡查多少次", language: "zh-Hant" as const }];

describe("help with a question", () => {
  it("completes a follow-up from the questions before it", async () => {
    const { help, asked } = await openHelp(always("<think>…</think>全年垂釣多少次"));
    expect(await help.standalone("那垂釣呢", turns, "zh-Hant")).toBe("全年垂釣多少次");
    expect(asked[0]?.prompt).toContain("- 全年巡查多少次");
  });

  it("gives Chinese terms for an English question, without numbers and chatter", async () => {
    const { help } = await openHelp(always("巡查、河道巡查、2021、9999次、巡查, patrol"));
    expect(await help.searchTerms("How many patrols?")).toEqual(["巡查", "河道巡查"]);
  });

  it.each(["500s", "429 with a pause", "malformed JSON", "no choices", "a hundred thousand tokens"])(
    "is silent where the server has %s",
    async (name) => {
      const behaviour = BAD_SERVERS[name];
      if (behaviour === undefined) throw new Error(`No server with ${name}`);
      const { help } = await openHelp(behaviour);
      expect(await help.standalone("那垂釣呢", turns, "zh-Hant")).toBeUndefined();
      expect((await help.searchTerms("How many patrols?")).length).toBeLessThanOrEqual(8);
    },
  );
});

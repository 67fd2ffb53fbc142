import { describe, expect, it } from "vitest";
import { completeFollowUp, searchTerms, weighOwnWords } from "../../src/assistant/ask-for-help.ts";
import { understand } from "../../src/assistant/understand-question.ts";
import type { QuestionHelp, Turn } from "../../src/domain/ports.ts";
import { loadLexicon } from "../../src/language/lexicon.ts";
import { createTokenizer } from "../../src/language/tokens.ts";

const lexicon = loadLexicon("knowledge/lexicon");
const vocabulary = {
  lexicon,
  tokenizer: createTokenizer(lexicon.forms, lexicon.general),
  glossary: new Map(),
};
const asked = (question: string) => understand(question, vocabulary, "zh-Hans");

/** Help that always says the same; it counts how often it is asked. */
function helpThatSays(line: string | undefined, terms: readonly string[] = []) {
  let calls = 0;
  const help: QuestionHelp = {
    standalone: async () => {
      calls += 1;
      return line;
    },
    searchTerms: async () => {
      calls += 1;
      return terms;
    },
  };
  return { context: { help, vocabulary, options: undefined }, calls: () => calls };
}

const turn = (resolved: string): Turn => ({ question: resolved, resolved, language: "zh-Hans" });
const conversation = { turns: [turn("全年查处非法捕捞多少起")] };

describe("a follow-up", () => {
  it("becomes a question of its own from the words of the conversation", async () => {
    const { context } = helpThatSays("全年查处非法垂钓多少起");
    const question = "那非法垂钓呢";
    expect(await completeFollowUp(question, asked(question), conversation, context)).toBe(
      "全年查处非法垂钓多少起",
    );
  });

  it.each([
    ["a subject that nobody spoke of", "全镇人口有多少人"],
    ["a year that nobody named", "2019年查处非法垂钓多少起"],
    ["less than was asked", "全年查处非法捕捞多少起"],
  ])("is left as it is where the help gives it %s", async (_, line) => {
    const { context } = helpThatSays(line);
    const question = "那非法垂钓呢";
    expect(await completeFollowUp(question, asked(question), conversation, context)).toBeUndefined();
  });

  it("still turns on the person's own words: what was filled in weighs little", () => {
    const completed = asked("全年查处非法捕捞和非法垂钓多少起");
    const weighed = weighOwnWords(completed, "那非法垂钓呢", vocabulary).query.terms;
    const weightOf = (surface: string) => weighed.find((term) => term.surface.includes(surface))?.weight ?? 0;
    expect(weightOf("垂钓")).toBeGreaterThan(3 * weightOf("捕捞"));
    expect(weightOf("捕捞")).toBeGreaterThan(0);
  });

  it("needs a conversation and a question that leans on it; nothing else is sent out", async () => {
    const { context, calls } = helpThatSays("全年查处非法垂钓多少起");
    const whole = "2022年计划完成农村改厕多少户";
    expect(await completeFollowUp(whole, asked(whole), conversation, context)).toBeUndefined();
    expect(await completeFollowUp("那垂钓呢", asked("那垂钓呢"), undefined, context)).toBeUndefined();
    expect(calls()).toBe(0);
  });
});

describe("search terms", () => {
  it("come from the help for English questions only", async () => {
    const { context, calls } = helpThatSays(undefined, ["非法捕捞", "渔政执法"]);
    const english = "How many poachers were fined?";
    const terms = await searchTerms(english, asked(english), context);
    expect(terms.map((term) => term.surface)).toContain("非法捕捞");
    expect(await searchTerms("非法捕捞", asked("非法捕捞"), context)).toEqual([]);
    expect(calls()).toBe(1);
  });
});

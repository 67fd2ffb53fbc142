import { describe, expect, it, onTestFinished } from "vitest";
import type { Draft } from "../../../src/domain/draft.ts";
import { says } from "../../support/fake-openai.ts";
import { assistantOver } from "../../support/knowledge.ts";
import { lintDraft } from "../../support/lint-draft.ts";
import { startFakeOpenAi } from "../../support/start-fake-openai.ts";

/** What a model makes of the sentences it is to reword. */
const LIES: Readonly<Record<string, (sentence: string) => string>> = {
  "changes a digit": (sentence) =>
    sentence.replace(/[1-8](?=[^.、\d[\]]*\D)/, (digit) => String(Number(digit) + 1)),
  "shifts a decimal": (sentence) => sentence.replace(/(\d+)\.(\d)/, "$1$2."),
  "adds a number of its own": (sentence) => sentence.replace(/(?=[，。])/, "9999次"),
  "denies everything": (sentence) => sentence.replace(/^(\d+\. )/, "$1沒有"),
};

const sentencesIn = (prompt: string) =>
  (/<sentences>\n([\s\S]*?)\n<\/sentences>/.exec(prompt)?.[1] ?? "").split("\n");
const textOf = (draft: Draft) =>
  draft.sections.flatMap((section) =>
    section.paragraphs.flatMap((one) => one.sentences.map(({ text }) => text)),
  );

describe("a draft worded by a model", () => {
  it.each(Object.entries(LIES))(
    "that %s holds no number that its quotes do not, and nothing denied",
    async (_, lie) => {
      const { asked, baseUrl } = await startFakeOpenAi((request) =>
        says(request, sentencesIn(request.prompt).map(lie).join("\n")),
      );
      const assistant = await assistantOver("test/evals/documents", { MODEL: "m", OPENAI_BASE_URL: baseUrl });
      onTestFinished(() => assistant.close());
      const problems: string[] = [];
      for (const document of assistant.documents())
        for (const { heading } of document.sections.slice(0, 2)) {
          const topic = `${document.place ?? ""}${heading}`;
          const draft = await assistant.draft({ topic, kind: "plan-section" });
          problems.push(...lintDraft(draft, assistant.document));
          problems.push(...textOf(draft).filter((text) => /9999|^[沒没]有/.test(text)));
        }
      expect(problems).toEqual([]);
      const lies = asked.flatMap(({ prompt }) => sentencesIn(prompt)).filter((one) => lie(one) !== one);
      expect(lies.length).toBeGreaterThan(10);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { paragraphText } from "../../../src/assistant/drafting/render-draft.ts";
import type { Document, Section } from "../../../src/domain/document.ts";
import type { Draft, DraftKind } from "../../../src/domain/draft.ts";
import type { Assistant } from "../../../src/domain/ports.ts";
import { toScript } from "../../../src/language/convert.ts";
import { assistantOver } from "../../support/knowledge.ts";
import { lintDraft } from "../../support/lint-draft.ts";
import { bare, statedUnder } from "../../support/stated-under.ts";

// Hundreds of drafts a test: slow machines need their time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const KINDS: readonly DraftKind[] = ["plan-section", "report-paragraph", "summary"];
const textOf = (draft: Draft) =>
  bare(draft.sections.flatMap((one) => one.paragraphs.map((paragraph) => paragraphText(paragraph))).join(""));

/** Figures stated below a heading that a draft does not contain. */
function lost(draft: Draft, document: Document, section: Section, targets: boolean) {
  const figures = statedUnder(document, section, targets);
  const text = textOf(draft);
  return { count: figures.length, missing: figures.filter((figure) => !text.includes(figure)) };
}

describe.each(["knowledge", "test/evals/documents", "test/evals/provinces"])(
  "drafts on the headings in %s",
  (folder) => {
    let assistant: Assistant;
    beforeAll(async () => {
      assistant = await assistantOver(folder);
    });
    afterAll(() => assistant.close());

    it.each(KINDS)("are sound as %s in both scripts", async (kind) => {
      const problems: string[] = [];
      for (const document of assistant.documents().filter((one) => one.kind !== "policy"))
        for (const { heading } of document.sections)
          for (const language of ["zh-Hant", "zh-Hans"] as const) {
            const topic = toScript(heading, language);
            const draft = await assistant
              .draft({ topic: `${document.place ?? ""} ${topic}`, kind, language })
              .catch((error) => String(error));
            if (typeof draft === "string") problems.push(`${topic}: ${draft}`);
            else
              problems.push(
                ...lintDraft(draft, assistant.document).map((one) => `${document.place} ${topic}: ${one}`),
              );
          }
      expect(problems).toEqual([]);
    });

    it("hold nine tenths of the figures of their part of the report, plans every target", async () => {
      const missing: string[] = [];
      for (const document of assistant.documents().filter((one) => one.kind !== "policy"))
        for (const section of document.sections)
          for (const kind of ["report-paragraph", "plan-section"] as const) {
            const draft = await assistant.draft({ topic: `${document.place ?? ""}${section.heading}`, kind });
            const gone = lost(draft, document, section, kind === "plan-section");
            if (gone.missing.length > (kind === "plan-section" ? 0 : gone.count / 10))
              missing.push(`${kind} ${section.heading}: ${gone.missing.join(" ")} of ${gone.count}`);
          }
      expect(missing).toEqual([]);
    });
  },
);

const TOWN_TOPICS = [
  "退捕禁捕",
  "改廁",
  "疫苗接种",
  "粮食生产",
  "垃圾分类",
  "河長制",
  "信访",
  "禁毒",
  "社區矯正",
  "水庫安全",
  "森林防火",
  "消防检查",
  "脫貧戶收入",
  "掃黑除惡",
  "養老院",
  "醫保",
  "非法集資",
  "fishing ban",
  "toilet renovation",
  "vaccination",
] as const;
const OTHER_TOPICS = [
  "茶叶产业",
  "户厕改造",
  "高标准农田",
  "老旧小区改造",
  "森林覆盖率",
  "学位",
  "養老服務",
  "汛期演練",
  "獼猴桃",
  "安全生产",
  "招商引资",
  "危桥改造",
  "低保",
  "矛盾糾紛調處",
  "水库除险加固",
  "tea gardens",
  "sewage treatment",
] as const;

describe.each([
  ["knowledge", TOWN_TOPICS],
  ["test/evals/documents", OTHER_TOPICS],
] as const)("drafts on free topics in %s", (folder, topics) => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOver(folder);
  });
  afterAll(() => assistant.close());

  it.each(KINDS)("are sound as %s in both scripts, at every length and in every wording", async (kind) => {
    const problems: string[] = [];
    for (const topic of topics)
      for (const [variant, length] of (["normal", "short", "long"] as const).entries())
        for (const language of ["zh-Hant", "zh-Hans"] as const) {
          const draft = await assistant
            .draft({ topic, kind, language, length, variant })
            .catch((error) => String(error));
          if (typeof draft === "string") problems.push(`${topic}: ${draft}`);
          else problems.push(...lintDraft(draft, assistant.document).map((one) => `${topic}: ${one}`));
        }
    expect(problems).toEqual([]);
  });
});

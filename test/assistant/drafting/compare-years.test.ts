import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { paragraphText } from "../../../src/assistant/drafting/render-draft.ts";
import type { Draft, DraftKind } from "../../../src/domain/draft.ts";
import type { Assistant } from "../../../src/domain/ports.ts";
import { assistantOver } from "../../support/knowledge.ts";
import { lintDraft } from "../../support/lint-draft.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const REPORTS = {
  "柳塘镇2022年工作总结和2023年工作计划.txt": `柳塘镇2022年工作总结和2023年工作计划
一、2022年工作总结
（一）人居环境持续改善。
深入推进农村厕所革命,全年完成改厕820户。新建污水处理站3座。
（二）民生保障不断加强。
医保参保率达到96.2%,发放低保金312万元。
二、2023年工作计划
（一）改善人居环境。完成改厕900户,建设垃圾中转站1座。
（二）保障民生。医保参保率达到97%,新增养老床位40张。
柳塘镇人民政府
2022年12月20日`,
  "柳塘镇2023年工作总结和2024年工作计划.txt": `柳塘镇2023年工作总结和2024年工作计划
一、2023年工作总结
（一）人居环境持续改善。
持续推进农村厕所革命,全年完成改厕935户。新建污水处理站2座。
（二）民生保障不断加强。
医保参保率达到96.8%,发放低保金298万元。
二、2024年工作计划
（一）改善人居环境。完成改厕600户。
（二）保障民生。医保参保率达到97.5%。
柳塘镇人民政府
2023年12月22日`,
} as const;

describe("drafts over two years of one town", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "two-years-"));
    await mkdir(join(folder, "reports"));
    for (const [name, text] of Object.entries(REPORTS)) await writeFile(join(folder, "reports", name), text);
    assistant = await assistantOver(folder);
  });
  afterAll(() => assistant.close());

  const textOf = (draft: Draft) =>
    draft.sections.flatMap((one) => one.paragraphs.map((paragraph) => paragraphText(paragraph))).join("");
  const on = async (topic: string, kind: DraftKind = "plan-section", year?: number) =>
    assistant.draft({ topic, kind, ...(year === undefined ? {} : { year }) });

  it("works the change out, shows how, and marks what is computed", async () => {
    const draft = await on("改厕");
    expect(textOf(draft)).toContain(
      "改厕：2022年820户，2023年935户，增加115户、增长14%（计算：935户−820户=115户",
    );
    const computed = draft.sections.flatMap((one) =>
      one.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.flatMap((sentence) => sentence.computed ?? []),
      ),
    );
    expect(computed).toEqual(["115", "14"]);
    expect(lintDraft(draft, assistant.document)).toEqual([]);
  });

  it("holds the plan of the year against its report, and the next plan against it", async () => {
    const text = textOf(await on("改厕"));
    expect(text).toContain("对照2023年计划，改厕目标900户，实际935户，已达到目标。");
    expect(text).toContain("改厕目标由2023年的900户调低到2024年的600户，〔待填：调整原因〕。");
  });

  it("says what a missed target lacks", async () => {
    expect(textOf(await on("医保参保率"))).toContain("目标97%，实际96.8%，差0.2个百分点");
  });

  it("points out a target of which the report says nothing", async () => {
    expect(textOf(await on("保障民生"))).toContain(
      "“新增养老床位40张”，2023年总结未载明完成情况，〔待填：完成情况〕",
    );
  });

  it("takes the year asked for, and compares nothing where there is no year before", async () => {
    const text = textOf(await on("改厕", "report-paragraph", 2022));
    expect(text).toContain("820户");
    expect(text).not.toContain("935户");
    expect(text).not.toContain("计算");
  });
});

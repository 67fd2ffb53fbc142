import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const REPORT = `# 白水镇2023年统计

| 指标 | 2022年 | 2023年 | 增长 |
|---|---|---|---|
| 粮食产量（吨） | 1200 | 1350 | 12.5% |
| 改厕户数 | 30户 | 45户 | 50% |
`;

describe("a table in Markdown with a column a year", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await assistantOverReports({ "统计.md": REPORT });
  });
  afterAll(() => assistant.close());

  it.each([
    ["2022年粮食产量多少", 1200, "吨", "粮食产量：1200吨[1]"],
    ["2023年粮食产量多少", 1350, "吨", "粮食产量：1350吨[1]"],
    ["2022年改厕多少户", 30, "户", "改厕户数：30户[1]"],
    ["How many toilets were renovated in 2023?", 45, "户", "改厕户数: 45户"],
  ])("%s: %d%s", async (question, value, unit, line) => {
    const { answer } = await assistant.ask(question);
    expect(answer.figures[0]).toMatchObject({ value, unit });
    expect(answer.text).toContain(line);
    expect(REPORT).toContain(answer.citations[0]?.quote);
  });
});

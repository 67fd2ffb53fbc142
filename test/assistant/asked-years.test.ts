import { describe, expect, it } from "vitest";
import { writtenIn } from "../../src/assistant/asked-years.ts";
import type { Document } from "../../src/domain/document.ts";

function report(title: string, more: Partial<Document>): Document {
  return {
    id: "a",
    path: "a",
    sha256: "",
    kind: "report",
    text: "",
    sections: [],
    paragraphs: [],
    title,
    ...more,
  };
}

describe("writtenIn", () => {
  it.each<[string, Partial<Document>, number]>([
    ["江南省政府工作报告", { year: 2023 }, 2024],
    ["江南省2024年政府工作报告", { year: 2023 }, 2024],
    ["江南縣政府工作報告", { year: 2023, issued: "2023-12-28" }, 2023],
    ["江南县2023年政府工作报告", { year: 2023 }, 2023],
    ["白石镇2023年工作总结", { year: 2023 }, 2023],
    ["白石镇工作总结", { year: 2023 }, 2023],
  ])("takes %s for a word of its own year", (title, more, year) => {
    expect(writtenIn(report(title, more))).toBe(year);
  });
});

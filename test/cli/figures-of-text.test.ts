import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { figuresOfText } from "../../src/cli/figures-of-text.ts";

const REPORT = `白石县2023年工作总结

一、过去五年工作回顾

五年来，新建农村公路320公里。6月份，举办招商会2场。

二、今后五年目标

五年后，森林覆盖率达到62%。到“十四五”末，建成高标准农田45万亩。
`;

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "text-")), "text.txt");
  writeFileSync(path, text);
  return path;
}

it("dates every figure of a text by the year that the text speaks of", () => {
  const periods = figuresOfText(fileOf(REPORT)).map((one) => [one.text, one.period]);
  expect(periods).toEqual([
    ["2023年", "2023"],
    ["五年", "2019/2023"],
    ["五年", "2019/2023"],
    ["320公里", "2019/2023"],
    ["6月份", "2023-06"],
    ["2场", "2023-06"],
    ["五年", "2024/2028"],
    ["五年", "2028"],
    ["62%", "2028"],
    ["45万亩", "2025"],
  ]);
});

it("leaves the year open where a text states none", () => {
  expect(figuresOfText(fileOf("6月份，举办招商会2场。")).map((one) => one.period)).toEqual([
    "--06",
    undefined,
  ]);
});

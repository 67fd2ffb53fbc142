import { PassThrough, Readable } from "node:stream";
import { expect, it } from "vitest";
import { runTerminal } from "../../../src/chat/terminal/run-terminal.ts";
import { createFigureAssistant, reportOf } from "../../support/figure-assistant.ts";

const chat = async (...lines: string[]) => {
  const output = new PassThrough();
  const assistant = createFigureAssistant([reportOf(2021, "全年完成改廁976戶。")]);
  const input = Readable.from(lines.map((line) => `${line}\n`));
  await runTerminal({ assistant, input, output, interactive: false });
  return String(output.read());
};

it("looks figures up in the terminal, with their sources", async () => {
  const said = await chat("/figures 改廁", "/f nothing", "/exit");
  expect(said).toContain("2021  甲鎮  976戶");
  expect(said).toContain("甲鎮2021年工作總結 · 第1段");
  expect(said).toContain("No figures match “nothing”.");
});

it("still answers questions", async () => {
  expect(await chat("多少起", "/exit")).toContain("答：多少起");
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assistantOver } from "../../../support/knowledge.ts";
import { entityText } from "../../../support/telegram/conversations.ts";
import { ADMIN, PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();

const report = (tons: number) =>
  `# 青石鎮2023年工作報告\n\n## 一、農業生產\n\n全年生產茶葉${tons}噸，銷往周邊三個縣。\n\n新修水渠12公里。\n`;

async function startWithReport() {
  const knowledgeDirectory = mkdtempSync(join(tmpdir(), "knowledge-"));
  mkdirSync(join(knowledgeDirectory, "reports"));
  writeFileSync(join(knowledgeDirectory, "reports", "報告.md"), report(350));
  const assistant = await assistantOver(knowledgeDirectory);
  const bot = await start({ assistant, knowledgeDirectory });
  const { server } = bot;
  const admin = server.person(ADMIN);
  const last = (chat: number) => {
    const message = server.messagesIn(chat).at(-1);
    if (message === undefined) throw new Error("No message");
    return message;
  };
  /** Presses a button of the last message and waits until it is answered. */
  const press = async (button: string) => {
    const answered = server.calls.filter((call) => call.method === "answerCallbackQuery").length;
    admin.press(last(ADMIN), button);
    await server.callsOf("answerCallbackQuery", answered + 1);
    return last(ADMIN);
  };
  return { ...bot, admin, last, press };
}

it("replaces and removes a document for an administrator, and the buttons of old answers tell of it", {
  timeout: 30_000,
}, async () => {
  const { server, admin, last, press, knowledgeDirectory } = await startWithReport();
  const person = server.person(PERSON);
  person.write("全年生產茶葉多少噸");
  const [answer] = await server.messages(PERSON, 1);
  if (answer === undefined) throw new Error("No answer");
  expect(answer.text).toContain("350噸");

  admin.write("/documents");
  await server.messages(ADMIN, 1);
  expect((await press("1")).text).toContain("reports/報告.md");
  await press("🔁 替換");
  admin.sendDocument("新報告.md", report(420));
  await server.messages(ADMIN, 2);
  expect(last(ADMIN).text).toContain("將取代現有的 reports/報告.md");
  await press("✅ 收錄");
  await server.messages(ADMIN, 3);
  expect(last(ADMIN).text).toContain("索引完成：1 份文件");
  expect(readFileSync(join(knowledgeDirectory, "reports", "新報告.md"), "utf8")).toBe(report(420));
  expect(existsSync(join(knowledgeDirectory, "reports", "報告.md"))).toBe(false);

  person.press(answer, "[1]");
  await server.until(() => server.messagesIn(PERSON)[0]?.text.startsWith("📄") || undefined);
  expect(last(PERSON).text).toContain("文件已不在資料庫中");
  person.write("全年生產茶葉多少噸");
  await server.messages(PERSON, 2);
  expect(last(PERSON).text).toContain("420噸");

  admin.write("/documents");
  await server.messages(ADMIN, 4);
  await press("1");
  await press("🗑 移除");
  expect(existsSync(join(knowledgeDirectory, "reports", "新報告.md"))).toBe(true);
  await press("🗑 移除");
  await server.messages(ADMIN, 5);
  expect(last(ADMIN).text).toContain("0 份文件");
  expect(existsSync(join(knowledgeDirectory, "reports", "新報告.md"))).toBe(false);
});

it("opens a quote byte for byte, and the text around it, also where the document has changed since", async () => {
  const { server, last, knowledgeDirectory, assistant } = await startWithReport();
  const person = server.person(PERSON);
  person.write("全年生產茶葉多少噸");
  const [answer] = await server.messages(PERSON, 1);
  if (answer === undefined) throw new Error("No answer");
  const path = join(knowledgeDirectory, "reports", "報告.md");
  const open = async (count: number, button: string) => {
    person.press(last(PERSON), button);
    await server.callsOf("answerCallbackQuery", count);
    return last(PERSON);
  };
  const quote = entityText(await open(1, "[1]"), "bold");
  expect(quote).toContain("350噸");
  expect(readFileSync(path, "utf8")).toContain(quote);
  expect(entityText(await open(2, "下一段 ▶"), "blockquote")).toBe("新修水渠12公里。");
  await open(3, "↩ 返回");
  expect(last(PERSON).text).toBe(answer.text);
  expect(last(PERSON).buttons).toEqual(answer.buttons);
  writeFileSync(path, `前言一段。\n\n${report(350)}`);
  await assistant.update();
  const moved = await open(4, "[1]");
  expect(moved.text).toContain("文件在回答之後已經修改");
  expect(entityText(moved, "bold")).toBe(quote);
});

it("does not remove a document that has changed since the question, and knows nothing of it for others", async () => {
  const { server, admin, press, assistant, knowledgeDirectory } = await startWithReport();
  admin.write("/documents");
  await server.messages(ADMIN, 1);
  await press("1");
  const question = await press("🗑 移除");
  const path = join(knowledgeDirectory, "reports", "報告.md");
  writeFileSync(path, report(999));
  await assistant.update();
  await press("🗑 移除");
  const alert = server.calls.findLast((call) => call.method === "answerCallbackQuery");
  expect(alert?.payload.show_alert).toBe(true);
  expect(existsSync(path)).toBe(true);
  const person = server.person(PERSON);
  person.write("/documents");
  const [line] = await server.messages(PERSON, 1);
  expect(line?.text).toBe("沒有這個命令。/help 查看用法");
  person.press({ ...question, chat: PERSON }, question.buttons[0]?.callback_data ?? "");
  await server.callsOf("answerCallbackQuery", 4);
  expect(existsSync(path)).toBe(true);
});

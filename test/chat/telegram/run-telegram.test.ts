import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runTelegram } from "../../../src/chat/telegram/run-telegram.ts";
import { createFakeAssistant, FAKE_DOCUMENT } from "../../support/fake-assistant.ts";
import { entityText, firstButton, startFakeTelegram } from "../../support/fake-telegram.ts";

const TOKEN = "7:SECRETSECRETSECRET";
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function setUp(dataDirectory = mkdtempSync(join(tmpdir(), "bot-"))) {
  const server = await startFakeTelegram();
  const stopping = new AbortController();
  const lines: string[] = [];
  const log = (entry: object | string, message = "") => lines.push(JSON.stringify(entry) + message);
  const done = runTelegram({
    token: TOKEN,
    apiRoot: server.url,
    allowedUsers: new Set([1, -50]),
    admins: new Set(),
    dataDirectory,
    knowledgeDirectory: dataDirectory,
    assistant: createFakeAssistant(),
    questionsPerMinute: 0,
    logQuestions: true,
    signal: stopping.signal,
    log: { info: log, warn: log, error: log },
  });
  const stop = async () => {
    stopping.abort();
    await done;
    server.close();
  };
  stops.push(stop);
  return { server, lines, stop, dataDirectory };
}

const commandEntities = (text: string) => {
  const command = /^\/[\w@]+/u.exec(text)?.[0];
  return command === undefined ? [] : [{ type: "bot_command", offset: 0, length: command.length }];
};
const write = (text: string, from = 1, chat: object = { id: from, type: "private" }, id = 5) => ({
  message: {
    message_id: id,
    date: 1,
    chat,
    from: { id: from, is_bot: false, first_name: "A" },
    text,
    entities: commandEntities(text),
  },
});
const press = (data: string, chat: number) => ({
  callback_query: {
    id: "9",
    chat_instance: "1",
    data,
    from: { id: 1, is_bot: false, first_name: "A" },
    message: { message_id: 1001, date: 1, chat: { id: chat, type: "private" }, text: "x" },
  },
});

describe("the bot over HTTP", () => {
  it("answers a question with an expandable quote and a button that opens its source, also after a restart", async () => {
    const first = await setUp();
    first.server.push(write("多少起"));
    const [sent] = await first.server.until("sendMessage", 1);
    expect(entityText(sent, "expandable_blockquote")).toContain("全年查處非法捕撈100餘起");
    const data = firstButton(sent);
    await first.stop();
    const second = await setUp(first.dataDirectory);
    second.server.push({ ...press(data, 1), update_id: 900 });
    const [edit] = await second.server.until("editMessageText", 1);
    expect(entityText(edit, "bold")).toBe(FAKE_DOCUMENT.text.slice(5, 19));
    second.server.push({ ...press(data, 2), update_id: 901 });
    const answers = await second.server.until("answerCallbackQuery", 2);
    expect(answers[1]?.payload.show_alert).toBe(true);
  });

  it("tells a stranger their id and nothing else, in a group of the list too", async () => {
    const { server } = await setUp();
    server.push(write("你好", 42));
    server.push(write("/help", 42, { id: -50, type: "group", title: "G" }));
    const sent = await server.until("sendMessage", 2);
    expect(sent.map((call) => call.payload.text)).toEqual(["Telegram ID: 42", "Telegram ID: 42"]);
  });

  it("answers once and in order through 429, a dropped connection and a failure of the assistant", {
    timeout: 15_000,
  }, async () => {
    const { server, lines } = await setUp();
    server.fail("sendMessage", { code: 429, parameters: { retry_after: 0 } }, "drop");
    server.push(write("one"));
    server.push(write("fail", 1, undefined, 6));
    server.push(write("🐟".repeat(2048), 1, undefined, 7));
    const sent = await server.until("sendMessage", 4);
    expect(sent.map((call) => call.payload.text.slice(0, 5))).toEqual([
      "答：one",
      "抱歉，這次",
      expect.any(String),
      expect.any(String),
    ]);
    expect(lines.join("\n")).toContain("planted");
    expect(lines.join("\n")).not.toContain("SECRET");
  });

  it("keeps silent in a group that talks to others, and to commands of another bot", async () => {
    const { server } = await setUp();
    const group = { id: -50, type: "group", title: "G" };
    server.push(write("hello all", 1, group));
    server.push(write("/help@other_bot", 1, group));
    server.push(write("/ask@town_bot 多少起", 1, group));
    const sent = await server.until("sendMessage", 1);
    expect(sent[0]?.payload.text).toContain("答：多少起");
  });
});

import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type testApi from "telegram-test-api";
import { expect, it } from "vitest";
import { runTelegram } from "../../../../src/chat/telegram/run-telegram.ts";
import { createFakeAssistant } from "../../../support/fake-assistant.ts";
import { firstButton, startFakeTelegram } from "../../../support/fake-telegram.ts";

// Its types promise a default export that the CommonJS module does not have.
const TelegramServer: typeof testApi.default = createRequire(import.meta.url)("telegram-test-api");

function start(apiRoot: string, admin: number) {
  const knowledgeDirectory = mkdtempSync(join(tmpdir(), "knowledge-"));
  const stopping = new AbortController();
  const log = () => undefined;
  const done = runTelegram({
    token: "7:SECRETSECRET",
    apiRoot,
    allowedUsers: new Set(),
    admins: new Set([admin]),
    knowledgeDirectory,
    dataDirectory: mkdtempSync(join(tmpdir(), "bot-")),
    assistant: createFakeAssistant(),
    questionsPerMinute: 0,
    logQuestions: false,
    signal: stopping.signal,
    log: { info: log, warn: log, error: log },
  });
  const stop = async () => {
    stopping.abort();
    await done;
  };
  return { knowledgeDirectory, stop };
}

it("stores a document that an administrator has confirmed, inside the folder whatever its name", async () => {
  const server = await startFakeTelegram();
  const { knowledgeDirectory, stop } = start(server.url, 1);
  const from = { id: 1, is_bot: false, first_name: "A" };
  const chat = { id: 1, type: "private" };
  server.push({
    message: {
      message_id: 5,
      date: 1,
      chat,
      from,
      document: { file_id: "f", file_unique_id: "u", file_name: "../../報告.txt" },
    },
  });
  const [preview] = await server.until("sendMessage", 1);
  expect(preview?.payload.text).toContain("工作報告");
  expect(existsSync(join(knowledgeDirectory, "reports"))).toBe(false);
  const data = firstButton(preview);
  server.push({
    callback_query: { id: "1", chat_instance: "1", data, from, message: { message_id: 1001, date: 1, chat } },
  });
  await server.until("sendMessage", 2);
  expect(readFileSync(join(knowledgeDirectory, "reports", "報告.txt"), "utf8")).toBe("內容");
  await stop();
  server.close();
});

it("answers through a Bot API server that others wrote", async () => {
  const server = new TelegramServer({ port: 9137, host: "127.0.0.1" });
  await server.start();
  const client = server.getClient("7:SECRETSECRET", { userId: 1, chatId: 1 });
  const { stop } = start(server.config.apiURL, 1);
  await client.sendMessage(client.makeMessage("多少起"));
  const updates = await client.getUpdates();
  expect(JSON.stringify(updates.result)).toContain("答：多少起");
  await stop();
  await server.stop();
});

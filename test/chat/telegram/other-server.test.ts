import { createRequire } from "node:module";
import type testApi from "telegram-test-api";
import { expect, it } from "vitest";
import { ADMIN, startBot } from "../../support/telegram/start-bot.ts";

// Its types promise a default export that the CommonJS module does not have.
const TelegramServer: typeof testApi.default = createRequire(import.meta.url)("telegram-test-api");

it("answers through a Bot API server that others wrote", async () => {
  const server = new TelegramServer({ port: 9137, host: "127.0.0.1" });
  await server.start();
  const client = server.getClient("7:SECRETSECRET", { userId: ADMIN, chatId: ADMIN });
  const bot = await startBot({ token: "7:SECRETSECRET", apiRoot: server.config.apiURL });
  await client.sendMessage(client.makeMessage("多少起"));
  const updates = await client.getUpdates();
  expect(JSON.stringify(updates.result)).toContain("答：多少起");
  await bot.stop();
  bot.server.close();
  await server.stop();
});

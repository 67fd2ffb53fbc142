import { expect, it } from "vitest";
import { freePort } from "../../support/free-port.ts";
import { PERSON, startBot, useBots } from "../../support/telegram/start-bot.ts";

const start = useBots();

it("takes questions by webhook with its secret, tells its health, and handles a repeated update once", async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/hook`;
  const webhook = { url, secret: "s3cret", port, host: "127.0.0.1" };
  const { server, stop } = await start({ webhook });
  await server.callsOf("setWebhook", 1);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  const chat = { id: PERSON, type: "private" };
  const from = { id: PERSON, is_bot: false, first_name: "A" };
  const update = { update_id: 5_000, message: { message_id: 1, date: 1, chat, from, text: "一" } };
  const post = (secret: string) =>
    fetch(url, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": secret },
      body: JSON.stringify(update),
    });
  server.person(PERSON).write("零");
  await server.messages(PERSON, 1);
  expect((await post("wrong")).status).toBe(401);
  expect((await post("s3cret")).status).toBe(200);
  expect((await post("s3cret")).status).toBe(200);
  await server.messages(PERSON, 2);
  await stop();
  expect(server.messagesIn(PERSON).map((one) => one.text.slice(0, 3))).toEqual(["答：零", "答：一"]);
});

it("does not start with a webhook that has no secret", async () => {
  const webhook = { url: "https://town.example/hook", secret: "", port: 0, host: "127.0.0.1" };
  const bot = await startBot({ webhook });
  await expect(bot.done).rejects.toThrow("TELEGRAM_WEBHOOK_SECRET");
  bot.server.close();
});

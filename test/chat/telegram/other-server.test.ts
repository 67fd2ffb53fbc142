import { createRequire } from "node:module";
import type testApi from "telegram-test-api";
import { expect, it } from "vitest";
import { freePort } from "../../support/free-port.ts";
import { assistantOver } from "../../support/knowledge.ts";
import { ADMIN, startBot } from "../../support/telegram/start-bot.ts";

// Its types promise a default export that the CommonJS module does not have.
const TelegramServer: typeof testApi.default = createRequire(import.meta.url)("telegram-test-api");
const TOKEN = "7:SECRETSECRET";

interface SentMessage {
  readonly messageId: number;
  readonly message: {
    readonly text: string;
    readonly reply_markup?: {
      readonly inline_keyboard: readonly (readonly { readonly callback_data: string }[])[];
    };
  };
}

it("answers in three languages and opens sources through a Bot API server that others wrote", {
  timeout: 30_000,
}, async () => {
  const server = new TelegramServer({ port: await freePort(), host: "127.0.0.1" });
  await server.start();
  const client = server.getClient(TOKEN, { userId: ADMIN, chatId: ADMIN, timeout: 20_000 });
  const assistant = await assistantOver();
  const bot = await startBot({ token: TOKEN, apiRoot: server.config.apiURL, assistant });
  const questions = [
    "全年查處非法捕撈多少起",
    "全年查处非法捕捞多少起",
    "how many illegal fishing cases were handled",
  ];
  const answers: SentMessage[] = [];
  for (const question of questions) {
    await client.sendMessage(client.makeMessage(question));
    answers.push(...((await client.getUpdates()).result as unknown as SentMessage[]));
  }
  expect(answers).toHaveLength(questions.length);
  for (const { message } of answers) expect(message.text).toMatch(/100[餘余]起/u);
  const [answer] = answers;
  const data = answer?.message.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? "";
  const message = { message_id: answer?.messageId ?? 0, chat: { id: ADMIN, type: "private" } };
  const edited = server.waitBotEdits();
  await client.sendCallback(client.makeCallbackQuery(data, { message: message as never }));
  await edited;
  const shown = server.getUpdatesHistory(TOKEN).find((one) => one.messageId === answer?.messageId);
  const [citation] = (await assistant.ask(questions[0] ?? "")).answer.citations;
  expect(JSON.stringify(shown)).toContain(JSON.stringify(citation?.quote).slice(1, -1));
  await bot.stop();
  bot.server.close();
  await server.stop();
});

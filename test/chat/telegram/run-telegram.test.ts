import { describe, expect, it } from "vitest";
import { FAKE_DOCUMENT } from "../../support/fake-assistant.ts";
import { entityText } from "../../support/telegram/conversations.ts";
import { ADMIN, PERSON, useBots } from "../../support/telegram/start-bot.ts";

const start = useBots();
const GROUP = { id: -50, type: "group", title: "G" } as const;

describe("the bot over HTTP", () => {
  it("answers a question with an expandable quote, its source and a button that opens it, also after a restart", async () => {
    const first = await start();
    const person = first.server.person(PERSON);
    person.write("多少起");
    const [answer] = await first.server.messages(PERSON, 1);
    expect(entityText(answer, "expandable_blockquote")).toBe(FAKE_DOCUMENT.text.slice(5, 19));
    expect(answer?.text).toContain("出處：[1] 工作報告 · 第2段");
    await first.stop();
    const { server, dataDirectory } = first;
    await start({ server, dataDirectory });
    if (answer !== undefined) person.press(answer, "[1]");
    await server.callsOf("answerCallbackQuery", 1);
    expect(entityText(server.messagesIn(PERSON)[0], "bold")).toBe(FAKE_DOCUMENT.text.slice(5, 19));
  });

  it("tells a stranger their id and nothing else, in a group of the list too", async () => {
    const { server } = await start({ allowedUsers: new Set([PERSON, GROUP.id]) });
    const stranger = server.person(42);
    stranger.write("你好");
    stranger.write("/help", GROUP);
    const messages = [...(await server.messages(42, 1)), ...(await server.messages(GROUP.id, 1))];
    expect(messages.map((one) => one.text)).toEqual(["Telegram ID: 42", "Telegram ID: 42"]);
  });

  it("tells a stranger their id and nothing else in place of inline results", async () => {
    const { server } = await start();
    server.person(42).inline("捕撈");
    const [call] = await server.callsOf("answerInlineQuery", 1);
    expect(call?.payload.results).toEqual([
      {
        type: "article",
        id: "id",
        title: "Telegram ID: 42",
        input_message_content: { message_text: "Telegram ID: 42" },
      },
    ]);
  });

  it("keeps silent in a group that talks to others, and to commands of another bot", async () => {
    const { server } = await start();
    const person = server.person(PERSON);
    for (const text of ["hello all", "/help@other_bot", "/ask@town_bot 多少起"]) person.write(text, GROUP);
    const [first] = await server.messages(GROUP.id, 1);
    expect(first?.text).toContain("答：多少起");
  });

  it("announces its commands in three languages, those for administrators to them alone", async () => {
    const { server } = await start();
    const calls = await server.callsOf("setMyCommands", 6);
    expect(calls.map(({ payload }) => payload.language_code)).toEqual([
      undefined,
      "zh",
      "en",
      undefined,
      "zh",
      "en",
    ]);
    const names = calls.map(({ payload }) => JSON.stringify(payload.commands));
    expect(names[0]).toContain('"ask"');
    expect(names[0]).not.toContain('"usage"');
    expect(names[3]).toContain('"usage"');
    expect(calls[3]?.payload.scope).toEqual({ type: "chat", chat_id: ADMIN });
  });

  it("works with a server that knows no method but the necessary", async () => {
    const { server, log } = await start();
    server.forget("setMyCommands", "sendChatAction", "deleteWebhook", "answerCallbackQuery", "deleteMessage");
    server.person(PERSON).write("多少起");
    await server.messages(PERSON, 1);
    expect(log.join("\n")).toContain("Telegram refused a call; going on");
  });
});

import { expect, it } from "vitest";
import { createFakeAssistant, FAKE_DOCUMENT } from "../../support/fake-assistant.ts";
import { entityText } from "../../support/telegram/conversations.ts";
import { PERSON, useBots } from "../../support/telegram/start-bot.ts";

const start = useBots();
const GROUP = { id: -50, type: "group", title: "G" } as const;
const RIGHT_TO_LEFT = "\u202e";

it("answers a text of 4,096 emoji in parts that Telegram takes", async () => {
  const { server } = await start();
  server.person(PERSON).write("🐟".repeat(4096));
  const parts = await server.messages(PERSON, 3);
  expect(parts.map((part) => part.text).join("")).toContain("🐟".repeat(2048));
  expect(parts.at(-1)?.buttons.map((button) => button.text)).toEqual(["[1]", "👍", "👎"]);
});

it.each([
  ["HTML", "<b>多少</b><a href='tg://user?id=1'>起</a> &amp; <script>"],
  ["Markdown", "*多少* _起_ [x](http://example.org) `code` ||x|| \\"],
  ["right-to-left overrides", `多少${RIGHT_TO_LEFT}起\u2066x`],
  ["a placeholder of the bot's own lines", "{question} {name} %s"],
])("takes %s in a question for mere text", async (_, question) => {
  const { server } = await start();
  server.person(PERSON).write(question);
  const [answer] = await server.messages(PERSON, 1);
  expect(answer?.text).toContain(question);
  expect(answer?.entities.map((entity) => entity.type)).toEqual(["expandable_blockquote"]);
});

it("shows what a document says as it stands, markup and all, and keeps its title on one line", async () => {
  const text = `<b>查處</b> *100*起 ${RIGHT_TO_LEFT}[x](tg://x)`;
  const document = {
    ...FAKE_DOCUMENT,
    title: `工作${RIGHT_TO_LEFT}報告\n<i>`,
    text,
    paragraphs: [{ number: 1, span: { start: 0, end: text.length }, heading: false }],
  };
  const assistant = {
    ...createFakeAssistant(),
    document: () => document,
    ask: async (question: string) => {
      const { answer, ...rest } = await createFakeAssistant().ask(question);
      const [citation] = answer.citations;
      if (citation === undefined) throw new Error("No citation");
      const cited = { ...citation, title: document.title, span: { start: 0, end: text.length }, quote: text };
      return { ...rest, answer: { ...answer, text: "答 [1]", citations: [cited] } };
    },
  };
  const { server } = await start({ assistant });
  const person = server.person(PERSON);
  person.write("多少起");
  const [answer] = await server.messages(PERSON, 1);
  expect(entityText(answer, "expandable_blockquote")).toBe(text);
  expect(answer?.text).toContain("[1] 工作報告 <i> ·");
  if (answer !== undefined) person.press(answer, "[1]");
  await server.callsOf("answerCallbackQuery", 1);
  expect(entityText(server.messagesIn(PERSON)[0], "bold")).toBe(text);
});

it("survives entities out of bounds, and updates that are not as documented", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  const far = [
    { type: "mention", offset: 5000, length: 9 },
    { type: "bot_command", offset: -3, length: 99 },
    { type: "text_mention", offset: 0, length: 1 },
  ];
  person.write("一", undefined, { entities: far });
  server.push({ message: { message_id: 1 } });
  server.push({ message: { message_id: 1, chat: { id: 1, type: "private" } } });
  server.push({ callback_query: { id: "x", from: { id: PERSON } } });
  server.push({ poll: {} });
  server.push({});
  person.write("二");
  const answers = await server.messages(PERSON, 2);
  expect(answers.map((answer) => answer.text.slice(0, 3))).toEqual(["答：一", "答：二"]);
  server.refusals.length = 0;
});

it("refuses buttons that were never issued, or belong to another chat, with one line", async () => {
  const { server } = await start({ allowedUsers: new Set([1, 2]) });
  const [one, other] = [server.person(1), server.person(2)];
  one.write("多少起");
  const [answer] = await server.messages(1, 1);
  if (answer === undefined) throw new Error("No answer");
  const issued = answer.buttons[0]?.callback_data ?? "";
  const forged = [
    "s:AAAAAAAAAAAAAAAA:1",
    "s",
    "",
    "f:x:1",
    "../../x",
    `${issued}9`,
    "d:o:AAAAAAAAAAAAAAAA",
    "u:AAAAAAAAAAAAAAAA:y",
  ];
  for (const data of forged) one.press(answer, data);
  other.press({ ...answer, chat: 2 }, issued);
  const alerts = await server.callsOf("answerCallbackQuery", forged.length + 1);
  expect(alerts.map((call) => call.payload.show_alert)).toEqual(alerts.map(() => true));
  expect(server.messagesIn(1)).toEqual([answer]);
  expect(server.messagesIn(2)).toEqual([]);
});

it("tells a stranger who presses a button nothing but their id", async () => {
  const { server } = await start();
  server.person(PERSON).write("/ask@town_bot 多少起", GROUP);
  const [answer] = await server.messages(GROUP.id, 1);
  if (answer !== undefined) server.person(42).press(answer, "[1]");
  const [call] = await server.callsOf("answerCallbackQuery", 1);
  expect(call?.payload.text).toBe("Telegram ID: 42");
  expect(server.messagesIn(GROUP.id)).toEqual([answer]);
});

it("does not carry out forwarded commands", async () => {
  const { server } = await start();
  const forward_origin = { type: "hidden_user", date: 1, sender_user_name: "X" };
  server.person(PERSON).write("/reset", undefined, { forward_origin });
  const [line] = await server.messages(PERSON, 1);
  expect(line?.text).toBe("轉發的命令不會執行，請自己輸入。");
});

it("does not listen to channels, bots and anonymous administrators", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  person.write("/ask 一", GROUP, { sender_chat: GROUP });
  person.write("/ask 二", GROUP, { from: { id: PERSON, is_bot: true, first_name: "B" } });
  person.write("/ask 三", GROUP);
  const [first] = await server.messages(GROUP.id, 1);
  expect(first?.text).toContain("答：三");
});

import { expect, it } from "vitest";
import { assistantOver } from "../../../support/knowledge.ts";
import { PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();
const GROUP = { id: -50, type: "group", title: "G" } as const;
const LINE = "抱歉，我只能讀文字。請把問題打出來。";

it.each([
  ["sticker", { sticker: { file_id: "s" } }],
  ["voice message", { voice: { file_id: "v" } }],
  ["video note", { video_note: { file_id: "v" } }],
  ["picture", { photo: [{ file_id: "p" }], caption: "/ask 一" }],
  ["contact", { contact: { phone_number: "1", first_name: "A" } }],
  ["place", { location: { latitude: 1, longitude: 1 } }],
  ["poll", { poll: { id: "1" } }],
  ["document of somebody who is no administrator", { document: { file_id: "d", file_name: "a.txt" } }],
])("says one polite line to a %s", async (_, content) => {
  const { server } = await start();
  const person = server.person(PERSON);
  person.send(content);
  person.write("一");
  const messages = await server.messages(PERSON, 2);
  expect(messages[0]?.text).toBe(LINE);
  expect(messages[1]?.text).toContain("答：一");
});

it("says it once to an album, and not at all to service messages or pictures in a group", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  for (const file_id of ["1", "2", "3"]) person.send({ photo: [{ file_id }], media_group_id: "m" });
  person.send({ pinned_message: { message_id: 1 } });
  person.send({ photo: [{ file_id: "4" }] }, GROUP);
  person.write("/ask 一", GROUP);
  person.write("一");
  const messages = await server.messages(PERSON, 2);
  expect(messages.map((message) => message.text.split("\n")[0])).toEqual([LINE, "答：一"]);
  expect(await server.messages(GROUP.id, 1)).toHaveLength(1);
});

it("asks for a question where a message is nothing but white space or the bot's name", async () => {
  const { server } = await start({ assistant: await assistantOver() });
  const person = server.person(PERSON);
  person.write(" \u3000 ");
  person.write("@town_bot", GROUP);
  const messages = [...(await server.messages(PERSON, 1)), ...(await server.messages(GROUP.id, 1))];
  expect(messages.map((message) => message.text)).toEqual(["請輸入問題。", "請輸入問題。"]);
});

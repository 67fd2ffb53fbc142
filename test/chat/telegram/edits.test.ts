import { expect, it } from "vitest";
import { createFakeAssistant } from "../../support/fake-assistant.ts";
import { PERSON, useBots } from "../../support/telegram/start-bot.ts";

const start = useBots();
const GROUP = { id: -50, type: "group", title: "G" } as const;

it("answers an edited question in place, also one asked by a command in a group", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  const privately = person.write("一");
  const [first] = await server.messages(PERSON, 1);
  person.edit(privately, "二");
  await server.callsOf("editMessageText", 1);
  expect(server.messagesIn(PERSON).map((one) => [one.id, one.text.slice(0, 3)])).toEqual([
    [first?.id, "答：二"],
  ]);
  const inGroup = person.write("/ask@town_bot 三", GROUP);
  await server.messages(GROUP.id, 1);
  person.edit(inGroup, "/ask@town_bot 四", GROUP);
  await server.callsOf("editMessageText", 2);
  const messages = server.messagesIn(GROUP.id);
  expect(messages.map((one) => one.text.slice(0, 3))).toEqual(["答：四"]);
  expect(messages[0]?.buttons).toHaveLength(3);
});

it("puts the answer in the place of a line that said the command was unknown", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  const id = person.write("/aks 一");
  await server.messages(PERSON, 1);
  person.edit(id, "/ask 一");
  await server.callsOf("editMessageText", 1);
  expect(server.messagesIn(PERSON).map((one) => one.text.slice(0, 3))).toEqual(["答：一"]);
});

it("deletes what is left of a longer answer, and sends what does not fit into a shorter one", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  const id = person.write("長".repeat(9000));
  await server.messages(PERSON, 3);
  person.edit(id, "短");
  await server.callsOf("deleteMessage", 2);
  expect(server.messagesIn(PERSON)).toHaveLength(1);
  person.edit(id, "長".repeat(5000));
  await server.messages(PERSON, 2);
  expect(server.messagesIn(PERSON).at(-1)?.buttons).toHaveLength(3);
});

it("leaves an answer alone when the edit does not touch the text", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  const id = person.write("一");
  await server.messages(PERSON, 1);
  person.edit(id, "一");
  person.write("二");
  await server.messages(PERSON, 2);
  expect(server.calls.filter((call) => call.method === "editMessageText")).toEqual([]);
});

it("sends a new answer where the old one has been deleted", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  const id = person.write("一");
  const [old] = await server.messages(PERSON, 1);
  if (old !== undefined) server.deleteMessage(old);
  person.edit(id, "二");
  const [answer] = await server.messages(PERSON, 1);
  expect(answer?.text).toContain("答：二");
  expect(server.refusals.splice(0)).toHaveLength(1);
});

it("asks an edited question as it stood in its conversation, and keeps the latest for what follows", async () => {
  const seen: string[] = [];
  const fake = createFakeAssistant();
  const assistant: typeof fake = {
    ...fake,
    ask: async (question, conversation = { turns: [] }) => {
      const result = await fake.ask(question, conversation);
      seen.push(`${conversation.turns.map((turn) => turn.question).join("")}>${question}`);
      const turn = { question, resolved: question, language: "zh-Hant" } as const;
      return { ...result, conversation: { turns: [...conversation.turns, turn] } };
    },
  };
  const { server } = await start({ assistant });
  const person = server.person(PERSON);
  const first = person.write("一");
  person.write("二");
  await server.messages(PERSON, 2);
  person.edit(first, "三");
  await server.callsOf("editMessageText", 1);
  person.write("四");
  await server.messages(PERSON, 3);
  expect(seen).toEqual([">一", "一>二", ">三", "一二>四"]);
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFakeAssistant } from "../../support/fake-assistant.ts";
import type { Fault } from "../../support/telegram/fake-telegram.ts";
import { PERSON, useBots } from "../../support/telegram/start-bot.ts";

const start = useBots();
const firstLines = (messages: readonly { readonly text: string }[]) =>
  messages.map((message) => message.text.split("\n")[0]);

describe("an answer comes once, and the next after it", () => {
  const flood: Fault = { code: 429, parameters: { retry_after: 0 } };
  const cases: readonly (readonly [string, readonly Fault[]])[] = [
    ["through a flood limit", [flood, flood, flood, flood, flood, flood, flood]],
    ["through a failure of the server", [{ code: 500 }]],
    ["through a flood limit that names no time", [{ code: 429 }]],
    ["through a dropped connection", ["drop"]],
    ["through a slow server", [{ slow: new Promise((resolve) => setImmediate(resolve)) }]],
  ];
  it.each(cases)("%s", async (_, faults) => {
    const { server } = await start();
    server.fail("sendMessage", ...faults);
    const person = server.person(PERSON);
    person.write("一");
    person.write("二");
    expect(firstLines(await server.messages(PERSON, 2))).toEqual(["答：一", "答：二"]);
  });
});

it("does not let a chat that Telegram refuses hold up another", async () => {
  const { server } = await start({ allowedUsers: new Set([1, 2]) });
  let release = () => {};
  server.fail("sendMessage", { slow: new Promise<void>((resolve) => (release = resolve)) });
  server.person(1).write("一");
  await server.callsOf("sendChatAction", 1);
  server.person(2).write("二");
  await server.messages(2, 1);
  expect(server.messagesIn(1)).toHaveLength(0);
  release();
  expect(firstLines(await server.messages(1, 1))).toEqual(["答：一"]);
});

it("keeps what it could not send for the next start, in its order", async () => {
  const { server, stop, dataDirectory } = await start();
  server.fail("sendMessage", ...Array.from({ length: 3 }, () => ({ code: 500 }) as const));
  const person = server.person(PERSON);
  person.write("一");
  person.write("二");
  await server.callsOf("sendChatAction", 1);
  await stop();
  server.fail("sendMessage");
  await start({ server, dataDirectory });
  person.write("三");
  expect(firstLines(await server.messages(PERSON, 3))).toEqual(["答：一", "答：二", "答：三"]);
});

it("goes on after a failure of the assistant, which the person is told of and the log explains", async () => {
  const { server, log } = await start();
  const person = server.person(PERSON);
  person.write("fail");
  person.write("一");
  expect(firstLines(await server.messages(PERSON, 2))).toEqual([
    "抱歉，這次沒有成功，請再試一次。問題已記錄下來。",
    "答：一",
  ]);
  expect(log.join("\n")).toMatch(/"update":1.*planted/u);
});

it("goes on where a person has blocked it", async () => {
  const { server, log } = await start({ allowedUsers: new Set([1, 2]) });
  server.block(1);
  server.person(1).write("一");
  server.person(2).write("二");
  await server.messages(2, 1);
  await server.until(() => log.join("\n").includes("blocked") || undefined);
  expect(server.refusals.splice(0).every((line) => line.includes("Forbidden"))).toBe(true);
});

it("explains a second poller, and goes on when it is gone", async () => {
  const { server, log } = await start();
  server.fail("getUpdates", { code: 409 });
  server.person(PERSON).write("一");
  await server.messages(PERSON, 1);
  expect(log.join("\n")).toContain("Another program polls with this token");
});

it("finishes what is in hand when it is told to stop", async () => {
  let finish = () => {};
  const begun = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const assistant = createFakeAssistant();
  const waiting = {
    ...assistant,
    ask: async (question: string) => begun.then(() => assistant.ask(question)),
  };
  const { server, stop } = await start({ assistant: waiting });
  server.person(PERSON).write("一");
  await server.callsOf("sendChatAction", 1);
  const stopped = stop();
  finish();
  await stopped;
  expect(firstLines(server.messagesIn(PERSON))).toEqual(["答：一"]);
});

it("answers what piled up while it was away, in one data directory and with no limit by the minute", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "bot-"));
  const { server, stop } = await start({ dataDirectory, questionsPerMinute: 2 });
  await stop();
  const person = server.person(PERSON);
  const hour = 3_600;
  for (const [index, text] of ["一", "二", "三"].entries())
    person.write(text, undefined, { date: 1_700_000_000 + index * hour });
  await start({ server, dataDirectory, questionsPerMinute: 2 });
  expect(firstLines(await server.messages(PERSON, 3))).toEqual(["答：一", "答：二", "答：三"]);
});

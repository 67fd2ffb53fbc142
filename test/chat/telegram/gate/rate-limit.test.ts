import { expect, it } from "vitest";
import { createRateLimit } from "../../../../src/chat/telegram/gate/rate-limit.ts";
import { PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();
const SECOND = 1_000;

it("lets a person ask so many times a minute, and tells how long to wait", () => {
  const limit = createRateLimit(2);
  expect(limit(1, 0, 0)).toBe(0);
  expect(limit(1, 10 * SECOND, 10 * SECOND)).toBe(0);
  expect(limit(1, 20 * SECOND, 20 * SECOND)).toBe(40);
  expect(limit(2, 20 * SECOND, 20 * SECOND)).toBe(0);
  expect(limit(1, 61 * SECOND, 61 * SECOND)).toBe(0);
});

it("does not count what was asked over an hour and arrives at once", () => {
  const limit = createRateLimit(1);
  for (const minute of [0, 20, 40]) expect(limit(1, minute * 60 * SECOND, 3_600 * SECOND)).toBe(0);
});

it("is politely told in the chat", async () => {
  const { server } = await start({ questionsPerMinute: 1 });
  const person = server.person(PERSON);
  person.write("一");
  person.write("二");
  const [, line] = await server.messages(PERSON, 2);
  expect(line?.text).toMatch(/^提問太快了，請過 \d+ 秒再問。$/u);
});

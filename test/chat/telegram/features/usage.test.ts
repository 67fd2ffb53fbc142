import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ADMIN, PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();

it("tells administrators how the bot is used, and nobody else", async () => {
  const bot = await start();
  bot.server.person(PERSON).write("一");
  await bot.server.messages(PERSON, 1);
  bot.server.person(ADMIN).write("/usage");
  const [usage] = await bot.server.messages(ADMIN, 1);
  expect(usage?.text).toMatch(/\d{4}-\d\d-\d\d：1 問，0 未答，中位 \d+ 毫秒/u);
  bot.server.person(PERSON).write("/usage");
  const lines = await bot.server.messages(PERSON, 2);
  expect(lines[1]?.text).toBe("沒有這個命令。/help 查看用法");
});

it.each([true, false])(
  "notes who asked and which sources answered, with the question: %s",
  async (logQuestions) => {
    const bot = await start({ logQuestions });
    bot.server.person(PERSON).write("多少起");
    await bot.server.messages(PERSON, 1);
    await bot.stop();
    const line = readFileSync(join(bot.dataDirectory, "telegram", "audit.jsonl"), "utf8");
    expect(JSON.parse(line)).toMatchObject({
      person: PERSON,
      status: "answered",
      sources: [{ documentId: "reports/fake.txt", paragraph: 2 }],
    });
    expect(line.includes("多少起")).toBe(logQuestions);
  },
);

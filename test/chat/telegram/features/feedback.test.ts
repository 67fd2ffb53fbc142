import { expect, it } from "vitest";
import { ADMIN, type BotUnderTest, PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();

async function askAndVote({ server }: BotUnderTest, question: string, vote: "👍" | "👎"): Promise<void> {
  const person = server.person(PERSON);
  const before = server.messagesIn(PERSON).length;
  const votes = server.calls.filter((call) => call.method === "answerCallbackQuery").length;
  person.write(question);
  const answer = (await server.messages(PERSON, before + 1)).at(-1);
  if (answer !== undefined) person.press(answer, vote);
  await server.callsOf("answerCallbackQuery", votes + 1);
}

it("shows administrators the latest votes, and exports them with question, answer and evidence", async () => {
  const bot = await start();
  await askAndVote(bot, "一", "👍");
  await askAndVote(bot, '=HYPERLINK("x")', "👎");
  const admin = bot.server.person(ADMIN);
  admin.write("/feedback");
  const [list] = await bot.server.messages(ADMIN, 1);
  expect(list?.text.split("\n").map((line) => line.replace(/ \d.*:\d\d /u, " "))).toEqual([
    '👎 =HYPERLINK("x")',
    "👍 一",
  ]);
  admin.write("/feedback csv");
  const [, sheet] = await bot.server.messages(ADMIN, 2);
  const csv = sheet?.file?.content.toString("utf8") ?? "";
  expect(sheet?.file?.name).toBe("feedback.csv");
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain("全年查處非法捕撈100餘起");
});

it("counts the last vote of a person on an answer only", async () => {
  const bot = await start();
  await askAndVote(bot, "一", "👍");
  const [answer] = bot.server.messagesIn(PERSON);
  if (answer !== undefined) bot.server.person(PERSON).press(answer, "👎");
  await bot.server.callsOf("answerCallbackQuery", 2);
  bot.server.person(ADMIN).write("/feedback");
  const [list] = await bot.server.messages(ADMIN, 1);
  expect(list?.text).toMatch(/^👎 .*一$/u);
});

import { expect, it } from "vitest";
import { ADMIN, PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();

it.each([
  ["zh-hant", "直接輸入問題即可"],
  ["zh-hans", "直接输入问题即可"],
  ["en", "Just type your question"],
])("helps a person whose Telegram speaks %s", async (language, line) => {
  const { server } = await start();
  server.person(PERSON, language).write("/help");
  const [help] = await server.messages(PERSON, 1);
  expect(help?.text).toContain(line);
  expect(help?.text).toContain("/sources");
  expect(help?.text).not.toContain("/usage");
});

it("tells administrators of their commands as well", async () => {
  const { server } = await start();
  server.person(ADMIN).write("/help");
  const [help] = await server.messages(ADMIN, 1);
  for (const command of ["/documents", "/usage", "/feedback"]) expect(help?.text).toContain(command);
});

it("speaks the language that was chosen, until it shall follow the question again", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  person.write("/language");
  const [menu] = await server.messages(PERSON, 1);
  if (menu === undefined) throw new Error("No menu");
  person.press(menu, "English");
  person.write("/reset");
  expect((await server.messages(PERSON, 2))[1]?.text).toBe("Done; we start afresh.");
  person.press(menu, menu.buttons.at(-1)?.text ?? "");
  person.write("/reset");
  expect((await server.messages(PERSON, 3))[2]?.text).toBe("好的，我們重新開始。");
});

it("lists the documents and the sources of the last answer with their buttons", async () => {
  const { server } = await start();
  const person = server.person(PERSON);
  person.write("多少起");
  person.write("/sources");
  const [, documents, sources] = await server.messages(PERSON, 3);
  expect(documents?.text).toContain("• 工作報告 (reports/fake.txt)");
  expect(sources?.text).toContain("[1] 工作報告 · 第2段");
  expect(sources?.buttons.map((button) => button.text)).toEqual(["[1]"]);
});

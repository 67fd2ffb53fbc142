import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { type FakeTelegram, startFakeTelegram } from "../../support/telegram/fake-telegram.ts";

const BOT = join(import.meta.dirname, "../../support/telegram/bot-process.ts");
const PEOPLE = [1, 2, 3];
const QUESTIONS = 8;

let server: FakeTelegram;
let bot: ChildProcess | undefined;
let log = "";
const data = () => mkdtempSync(join(tmpdir(), "bot-"));

function startProcess(directory: string): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", BOT, server.url, directory], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const gone = once(child, "exit");
  child.kill(signal);
  return (await gone)[0] as number | null;
}

afterEach(async () => {
  if (bot !== undefined && bot.exitCode === null && bot.signalCode === null) await end(bot, "SIGKILL");
  server.close();
});

const answers = (person: number) => server.messagesIn(person).map((message) => message.text.split("\n")[0]);

const allOf = (count: number) => Array.from({ length: count }, (_, index) => `答：第${index + 1}問`);
const write = (person: number) => {
  for (let number = 1; number <= QUESTIONS; number++) server.person(person).write(`第${number}問`);
};

it("answers each question once and in order, killed before any call that it makes", {
  timeout: 120_000,
}, async () => {
  server = await startFakeTelegram();
  const directory = data();
  write(1);
  for (const [method, skip] of [
    ["getUpdates", 0],
    ["sendChatAction", 1],
    ["sendMessage", 2],
  ] as const) {
    const arrived = server.holdNext(method, skip);
    bot = startProcess(directory);
    await arrived;
    await end(bot, "SIGKILL");
  }
  bot = startProcess(directory);
  await server.until(() => answers(1).includes(`答：第${QUESTIONS}問`) || undefined);
  expect(answers(1)).toEqual(allOf(QUESTIONS));
  expect(await end(bot, "SIGTERM")).toBe(0);
  expect(server.refusals).toEqual([]);
  expect(log).not.toContain("SECRET");
});

it("answers all chats in order when killed amid their answers, repeating none but the last before a kill", {
  timeout: 120_000,
}, async () => {
  server = await startFakeTelegram();
  const directory = data();
  PEOPLE.forEach(write);
  const lastBeforeKill = new Set<string>();
  for (const skip of [2, 5, 8]) {
    const arrived = server.holdNext("sendMessage", skip);
    bot = startProcess(directory);
    await arrived;
    await end(bot, "SIGKILL");
    for (const id of PEOPLE) lastBeforeKill.add(`${id} ${answers(id).at(-1)}`);
  }
  bot = startProcess(directory);
  await server.until(() => PEOPLE.every((id) => answers(id).includes(`答：第${QUESTIONS}問`)) || undefined);
  for (const id of PEOPLE) {
    const given = answers(id);
    const repeated = given.filter((answer, index) => answer === given[index - 1]);
    expect([...new Set(given)]).toEqual(allOf(QUESTIONS));
    expect(given).toHaveLength(QUESTIONS + repeated.length);
    expect(repeated.filter((answer) => !lastBeforeKill.has(`${id} ${answer}`))).toEqual([]);
  }
});

it("sends an answer a second time only where it died between Telegram's acceptance and its note of it", {
  timeout: 60_000,
}, async () => {
  server = await startFakeTelegram();
  const directory = data();
  for (const text of ["一", "二", "三"]) server.person(1).write(text);
  const carriedOut = server.holdAnswer("sendMessage");
  bot = startProcess(directory);
  await carriedOut;
  await end(bot, "SIGKILL");
  bot = startProcess(directory);
  await server.until(() => answers(1).includes("答：三") || undefined);
  expect(answers(1)).toEqual(["答：一", "答：一", "答：二", "答：三"]);
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FAKE_TOKEN, type FakeTelegram, startFakeTelegram } from "../support/telegram/fake-telegram.ts";
import { type QuestionSet, setOf } from "./sets.ts";
import { median, printTable } from "./table.ts";
import { createWorkspace, ROOT, type Workspace } from "./workspace.ts";

const CHATS = 100;
const EACH = 10;
/** Twice, so that memory can be compared. */
const ROUNDS = 2;
const PACED = 100;
// Without a limit the heap grows by what is garbage, which hides whether anything stays.
const HEAP = "--max-old-space-size=192";
const PERSON_PACED = CHATS + 1;

/** Twice 1,000 questions at once from 100 chats, then some one after another, to the bot in a process of its own. */
export async function benchTelegram(set: QuestionSet): Promise<void> {
  const { questions } = setOf(set);
  const echo = (number: number) => `第${number}問`;
  const real = (number: number) => questions[number % questions.length]?.hant ?? "";
  const rows = [
    await measure("bot alone", ["test/support/telegram/bot-process.ts"], set, echo),
    await measure("bot and assistant", ["src/main.ts"], set, real),
  ];
  const header = [
    "what",
    "questions",
    "lost",
    "twice",
    "out of order",
    "at once, ms each",
    "median ms",
    "p95 ms",
  ];
  printTable(
    "Telegram: 1,000 questions at once from 100 chats, twice",
    [...header, "MB after 1,000", "MB after 2,000"],
    rows,
  );
}

async function measure(
  name: string,
  [script = ""]: readonly string[],
  set: QuestionSet,
  question: (number: number) => string,
): Promise<string[]> {
  const workspace = createWorkspace(set.documents);
  const server = await startFakeTelegram();
  const bot = startProcess(join(ROOT, script), server, workspace);
  try {
    const memory: number[] = [];
    let atOnce = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      atOnce += await askAtOnce(server, (number) => question(number + round * EACH));
      memory.push(megabytes(bot));
    }
    const times = (await askInTurn(server, question)).sort((a, b) => a - b);
    const audit = readAudit(workspace.data);
    const asked = Array.from({ length: EACH * ROUNDS }, (_, index) => question(index + EACH));
    const given = Array.from({ length: CHATS }, (_, index) => audit.get(index + 1) ?? []);
    const sent = given.map((_, index) => server.messagesIn(index + 1).length);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    return [
      name,
      String(sum(sent)),
      String(sum(sent.map((count) => Math.max(0, asked.length - count)))),
      String(sum(sent.map((count) => Math.max(0, count - asked.length)))),
      String(given.filter((list) => list.join("\n") !== asked.join("\n")).length),
      (atOnce / (CHATS * EACH * ROUNDS)).toFixed(1),
      median(times).toFixed(0),
      (times[Math.floor(times.length * 0.95)] ?? 0).toFixed(0),
      ...memory.map((value) => value.toFixed(0)),
    ];
  } finally {
    const gone = once(bot, "exit");
    bot.kill("SIGTERM");
    await gone;
    server.close();
    workspace.remove();
  }
}

function startProcess(script: string, server: FakeTelegram, workspace: Workspace): ChildProcess {
  const env = {
    ...process.env,
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: server.url,
    TELEGRAM_ALLOWED_USERS: Array.from({ length: PERSON_PACED }, (_, index) => index + 1).join(","),
    QUESTIONS_PER_MINUTE: "1000",
    KNOWLEDGE_DIR: workspace.knowledge,
    DATA_DIR: workspace.data,
  };
  const args = [HEAP, "--import", "tsx", script, server.url, workspace.data];
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: "ignore" });
}

/** Milliseconds from the first question to the last answer. */
async function askAtOnce(server: FakeTelegram, question: (number: number) => string): Promise<number> {
  const people = Array.from({ length: CHATS }, (_, index) => server.person(index + 1));
  const before = people.map((person) => server.messagesIn(person.id).length);
  await server.callsOf("getMe", 1);
  const started = performance.now();
  for (let number = 0; number < EACH; number++) for (const person of people) person.write(question(number));
  await Promise.all(people.map((person, index) => server.messages(person.id, (before[index] ?? 0) + EACH)));
  return performance.now() - started;
}

/** Milliseconds from each question to its answer, asked one after another. */
async function askInTurn(server: FakeTelegram, question: (number: number) => string): Promise<number[]> {
  const person = server.person(PERSON_PACED);
  const times: number[] = [];
  for (let number = 0; number < PACED; number++) {
    const started = performance.now();
    person.write(question(number));
    await server.messages(PERSON_PACED, number + 1);
    times.push(performance.now() - started);
  }
  return times;
}

function megabytes(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
}

/** The questions of each person in the order of their answers, as the bot has noted them. */
function readAudit(data: string): Map<number, string[]> {
  const people = new Map<number, string[]>();
  for (const line of readFileSync(join(data, "telegram", "audit.jsonl"), "utf8").split("\n")) {
    if (line === "") continue;
    const { person, question } = JSON.parse(line) as { person: number; question: string };
    people.set(person, [...(people.get(person) ?? []), question]);
  }
  return people;
}

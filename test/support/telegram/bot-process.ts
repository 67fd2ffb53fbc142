import { pino } from "pino";
import { runTelegram } from "../../../src/chat/telegram/run-telegram.ts";
import { createFakeAssistant } from "../fake-assistant.ts";
import { FAKE_TOKEN } from "./fake-telegram.ts";

// A bot in a process of its own, which a test can kill at any instant: `bot-process.ts API_ROOT DATA_DIRECTORY`.
const [apiRoot = "", dataDirectory = ""] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
await runTelegram({
  token: FAKE_TOKEN,
  apiRoot,
  allowedUsers: new Set(Array.from({ length: 1000 }, (_, index) => index + 1)),
  admins: new Set(),
  dataDirectory,
  knowledgeDirectory: dataDirectory,
  assistant: createFakeAssistant(),
  questionsPerMinute: 0,
  logQuestions: true,
  signal: stop.signal,
  log: pino(pino.destination(2)),
});

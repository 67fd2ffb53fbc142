import "dotenv/config";
import { SYSTEM_CLOCK } from "./chat/telegram/delivery/clock.ts";
import { runTerminal } from "./chat/terminal/run-terminal.ts";
import { composeAssistant } from "./compose.ts";
import { whereQuestionsGo } from "./compose-wording.ts";
import { type Config, loadConfig } from "./config.ts";
import type { Assistant } from "./domain/ports.ts";

const say = (message: string) => process.stderr.write(`${message}\n`);

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const assistant = composeAssistant(config, say);
  const report = await assistant.update();
  for (const failure of report.failures) say(failure.message["zh-Hant"]);
  say(`${report.documents} documents, ${report.passages} passages, ${report.figures} figures`);
  say(whereQuestionsGo(config));
  if (config.TELEGRAM_BOT_TOKEN === undefined) {
    const interactive = process.stdin.isTTY === true;
    await runTerminal({ assistant, input: process.stdin, output: process.stdout, interactive });
  } else await chatInTelegram(config, config.TELEGRAM_BOT_TOKEN, assistant);
  await assistant.close();
}

async function chatInTelegram(config: Config, token: string, assistant: Assistant): Promise<void> {
  const { runTelegram } = await import("./chat/telegram/run-telegram.ts");
  const { pino } = await import("pino");
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
  await runTelegram({
    token,
    assistant,
    allowedUsers: config.TELEGRAM_ALLOWED_USERS,
    admins: config.TELEGRAM_ADMINS,
    dataDirectory: config.DATA_DIR,
    knowledgeDirectory: config.KNOWLEDGE_DIR,
    questionsPerMinute: config.QUESTIONS_PER_MINUTE,
    logQuestions: config.LOG_QUESTIONS,
    signal: stop.signal,
    log: pino(pino.destination(2)),
    ...(config.MODEL === undefined ? {} : { streaming: { clock: SYSTEM_CLOCK } }),
    ...(config.TELEGRAM_API_ROOT === undefined ? {} : { apiRoot: config.TELEGRAM_API_ROOT }),
    ...(url === undefined || secret === undefined
      ? {}
      : { webhook: { url, secret, port: config.TELEGRAM_WEBHOOK_PORT, host: "0.0.0.0" } }),
  });
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, vi } from "vitest";
import type { TelegramDependencies } from "../../../src/chat/telegram/dependencies.ts";
import { runTelegram } from "../../../src/chat/telegram/run-telegram.ts";
import { createFakeAssistant } from "../fake-assistant.ts";
import { FAKE_TOKEN, type FakeTelegram, startFakeTelegram } from "./fake-telegram.ts";

/** The person that may ask, and the administrator, of a bot under test. */
export const PERSON = 1;
export const ADMIN = 9;

/**
 * Starts bots for the tests of a file, and after each test stops them and checks what must hold in every test: nothing
 * was sent that Telegram would refuse, and the token is nowhere in the log or in what was sent.
 */
export function useBots(): typeof startBot {
  const started: BotUnderTest[] = [];
  // They talk over real sockets: a busy machine takes its time.
  vi.setConfig({ testTimeout: 30_000 });
  afterEach(async () => {
    for (const bot of started.splice(0)) {
      await bot.stop();
      bot.server.close();
      expect(bot.server.refusals).toEqual([]);
      expect(JSON.stringify([bot.log, bot.server.calls])).not.toContain("SECRET");
    }
  });
  return async (changes) => {
    const bot = await startBot(changes);
    started.push(bot);
    return bot;
  };
}

/** The whole bot, over HTTP against a strict server; its log is kept. Stop it, and close the server, after the test. */
export async function startBot(
  changes: Partial<TelegramDependencies> & { readonly server?: FakeTelegram } = {},
) {
  const { server: given, ...dependencies } = changes;
  const server = given ?? (await startFakeTelegram());
  const stopping = new AbortController();
  const log: string[] = [];
  const line = (entry: object | string, message = "") => void log.push(JSON.stringify(entry) + message);
  const directory = mkdtempSync(join(tmpdir(), "bot-"));
  const all: TelegramDependencies = {
    token: FAKE_TOKEN,
    apiRoot: server.url,
    allowedUsers: new Set([PERSON]),
    admins: new Set([ADMIN]),
    dataDirectory: join(directory, "data"),
    knowledgeDirectory: join(directory, "knowledge"),
    assistant: createFakeAssistant(),
    questionsPerMinute: 0,
    logQuestions: true,
    signal: stopping.signal,
    log: { info: line, warn: line, error: line },
    ...dependencies,
  };
  const done = runTelegram(all);
  return {
    ...all,
    server,
    log,
    done,
    /** Stops the bot as SIGTERM does; the server goes on. */
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

/** A bot under test. */
export type BotUnderTest = Awaited<ReturnType<typeof startBot>>;

import { once } from "node:events";
import { join } from "node:path";
import { autoRetry } from "@grammyjs/auto-retry";
import { createConcurrentSink, createRunner, createSource, sequentialize } from "@grammyjs/runner";
import { Bot, BotError, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { announceCommands } from "./announce-commands.ts";
import { composeCitations } from "./citations.ts";
import type { Parts, TelegramContext } from "./context.ts";
import type { TelegramDependencies, WebhookSettings } from "./dependencies.ts";
import { createAccess, createApology, createSentNotes, createSessions, isTransportFailure } from "./gate.ts";
import { openInbox } from "./inbox.ts";
import { composeQuestions } from "./questions.ts";
import { checkWebhook, listenForWebhooks } from "./receive-webhooks.ts";
import { createRedact, describeError } from "./redact-token.ts";
import { composeReportsForAdmins } from "./reports-for-admins.ts";
import { createJsonFiles } from "./stores.ts";
import { composeUploads } from "./uploads.ts";

const GRACE_MILLISECONDS = 8_000;
const RETRIED = new Set(["sendMessage", "editMessageText", "getMe", "setWebhook"]);
const ALLOWED_UPDATES = ["message", "edited_message", "callback_query"] as const;

/** Puts the bot together; it handles updates, and is neither polling nor listening yet. */
export function createTelegramBot(parts: Parts): Bot<TelegramContext> {
  const root = parts.apiRoot === undefined ? {} : { client: { apiRoot: parts.apiRoot } };
  const bot = new Bot<TelegramContext>(parts.token, root);
  const retry = autoRetry({ maxRetryAttempts: 5, maxDelaySeconds: 300 });
  bot.api.config.use((prev, method, payload, signal) =>
    RETRIED.has(method)
      ? retry(prev, method, payload, signal ?? (parts.hardStop as unknown as typeof signal))
      : prev(method, payload, signal),
  );
  bot.use(sequentialize((ctx) => String(ctx.chat?.id ?? ctx.from?.id ?? 0)));
  bot.use(createSentNotes(parts), createSessions(parts), createApology(parts), createAccess(parts));
  bot.use(
    composeReportsForAdmins(parts),
    composeUploads(parts),
    composeQuestions(parts),
    composeCitations(parts),
  );
  return bot;
}

/** Runs the bot until the signal; then finishes what is in hand. What cannot be finished is handled at the next start. */
export async function runTelegram(dependencies: TelegramDependencies): Promise<void> {
  const { log, signal } = dependencies;
  if (dependencies.webhook !== undefined) checkWebhook(dependencies.webhook);
  const redact = createRedact(dependencies.token);
  const folder = join(dependencies.dataDirectory, "telegram");
  const hard = new AbortController();
  const background = new Set<Promise<void>>();
  const parts: Parts = {
    ...dependencies,
    redact,
    folder,
    hardStop: hard.signal,
    inbox: openInbox(join(folder, "inbox.jsonl")),
    sessions: createJsonFiles(join(folder, "sessions")),
    answers: createJsonFiles(join(folder, "answers")),
    inBackground: (name, work) => {
      const task: Promise<void> = work()
        .catch((error) => log.error({ error: describeError(error, redact) }, name))
        .finally(() => background.delete(task));
      background.add(task);
    },
  };
  if (parts.allowedUsers.size + parts.admins.size === 0) {
    log.warn("Nobody is allowed to ask: set TELEGRAM_ALLOWED_USERS. Each person who writes is told their id");
  }
  try {
    const bot = createTelegramBot(parts);
    await bot.init(signal as unknown as Parameters<typeof bot.init>[0]);
    parts.inBackground("Announcing the commands", () => announceCommands(bot.api, parts));
    await work(bot, parts, hard, background);
  } catch (error) {
    // Without the cause: it may hold the address, and with it the token.
    if (!signal.aborted) throw new Error(`The Telegram bot has stopped: ${redact(String(error))}`);
  }
}

async function work(
  bot: Bot<TelegramContext>,
  parts: Parts,
  hard: AbortController,
  background: ReadonlySet<Promise<void>>,
): Promise<void> {
  const inHand = new Set<Promise<void>>();
  const consume = (update: Update) => {
    const task = handle(bot, parts, update).finally(() => inHand.delete(task));
    inHand.add(task);
    return task;
  };
  for (const update of parts.inbox.pending()) void consume(update);
  if (parts.webhook === undefined) await pollUntilStopped(bot, parts, consume);
  else await listenUntilStopped(bot, parts, parts.webhook, consume);
  const timer = setTimeout(() => hard.abort(), GRACE_MILLISECONDS);
  await Promise.allSettled([...inHand]);
  // The index is rebuilt from the folder at the next start, so background work may be left at the deadline.
  await Promise.race([
    Promise.allSettled([...background]),
    hard.signal.aborted || once(hard.signal, "abort"),
  ]);
  clearTimeout(timer);
}

type Consume = (update: Update) => Promise<void>;

async function pollUntilStopped(bot: Bot<TelegramContext>, parts: Parts, consume: Consume): Promise<void> {
  await bot.api.deleteWebhook().catch((error) => {
    parts.log.warn({ error: describeError(error, parts.redact) }, "Cannot make sure that no webhook is set");
  });
  const source = createSource({ supply: createSupply(bot, parts) });
  const runner = createRunner(
    source,
    createConcurrentSink<Update>({ consume }, async () => undefined),
  );
  if (parts.signal.aborted) return;
  parts.signal.addEventListener("abort", () => void runner.stop(), { once: true });
  runner.start();
  await runner.task();
}

async function listenUntilStopped(
  bot: Bot<TelegramContext>,
  parts: Parts,
  settings: WebhookSettings,
  consume: Consume,
): Promise<void> {
  const server = await listenForWebhooks(settings, (update) => {
    for (const fresh of parts.inbox.receive([update])) void consume(fresh);
  });
  try {
    await bot.api.setWebhook(settings.url, {
      secret_token: settings.secret,
      allowed_updates: ALLOWED_UPDATES,
    });
    if (!parts.signal.aborted) await once(parts.signal, "abort");
  } finally {
    server.close();
    server.closeIdleConnections();
  }
}

async function handle(bot: Bot<TelegramContext>, parts: Parts, update: Update): Promise<void> {
  const id = update.update_id;
  try {
    parts.inbox.begin(id);
    await bot.handleUpdate(update);
  } catch (thrown) {
    const error = thrown instanceof BotError ? thrown.error : thrown;
    parts.log.error(
      { update: id, error: describeError(error, parts.redact) },
      "An update could not be handled",
    );
    if (isTransportFailure(error) || parts.hardStop.aborted) return;
  }
  parts.inbox.done(id);
}

/** Fetches updates; each is in the inbox before the next call confirms it to Telegram. */
function createSupply(bot: Bot<TelegramContext>, parts: Parts) {
  let offset = 0;
  let delay = 250;
  return async (size: number, signal: Parameters<typeof bot.api.getUpdates>[1]): Promise<Update[]> => {
    const asked = Date.now();
    try {
      const limit = Math.max(1, Math.min(size, 100));
      const updates = await bot.api.getUpdates(
        { offset, limit, timeout: 30, allowed_updates: ALLOWED_UPDATES },
        signal,
      );
      const fresh = [...parts.inbox.receive(updates)];
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      delay = 250;
      // Not every Bot API server holds a poll open; one that answers at once must not make the bot spin.
      if (updates.length === 0 && Date.now() - asked < 100) await pause(200, signal);
      return fresh;
    } catch (error) {
      if (signal?.aborted || (error instanceof GrammyError && [401, 404].includes(error.error_code)))
        throw error;
      const conflict = error instanceof GrammyError && error.error_code === 409;
      const line = conflict
        ? "Another program polls with this token, or a webhook is set; stop one of them"
        : "Cannot fetch updates";
      parts.log.error({ error: describeError(error, parts.redact) }, line);
      await pause(delay, signal);
      delay = Math.min(delay * 2, 30_000);
      return [];
    }
  };
}

function pause(
  milliseconds: number,
  signal: { addEventListener(type: "abort", end: () => void): void } | undefined,
) {
  return new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

import { once, setMaxListeners } from "node:events";
import { join } from "node:path";
import { type Bot, BotError, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Parts, TelegramContext } from "./context.ts";
import { createTelegramBot } from "./create-bot.ts";
import { createParts } from "./create-parts.ts";
import { lockData } from "./delivery/data-lock.ts";
import { keyOf } from "./delivery/inbox.ts";
import { pollUntilStopped, type UpdateKinds } from "./delivery/poll-updates.ts";
import { checkWebhook, receiveWebhooksUntilStopped } from "./delivery/receive-webhooks.ts";
import { describeError } from "./delivery/redact-token.ts";
import type { TelegramDependencies } from "./dependencies.ts";
import type { Feature } from "./feature.ts";
import { announceCommands } from "./features/announce-commands.ts";
import { createFeatures } from "./features.ts";
import { isTransportFailure } from "./gate/apology.ts";

const GRACE_MILLISECONDS = 8_000;

/** Runs the bot until the signal; then finishes what is in hand. What cannot be finished is handled at the next start. */
export async function runTelegram(dependencies: TelegramDependencies): Promise<void> {
  const { log, signal, webhook } = dependencies;
  if (webhook !== undefined) checkWebhook(webhook);
  const hard = new AbortController();
  // Each call in flight listens; many chats make many.
  setMaxListeners(0, hard.signal);
  const background = new Set<Promise<void>>();
  const unlock = await lockData(join(dependencies.dataDirectory, "telegram", "lock"), {
    patience: GRACE_MILLISECONDS + 2_000,
    onWait: () => log.warn("Another copy of the bot uses this data directory; waiting for it to finish"),
    signal,
  });
  const parts = createParts(dependencies, hard.signal, background);
  if (parts.allowedUsers.size + parts.admins.size === 0) {
    log.warn("Nobody is allowed to ask: set TELEGRAM_ALLOWED_USERS. Each person who writes is told their id");
  }
  try {
    const features = createFeatures(parts);
    const bot = createTelegramBot(parts, features);
    await bot.init(signal as unknown as Parameters<typeof bot.init>[0]);
    const commands = features.flatMap((feature) => feature.commands ?? []);
    parts.inBackground("Announcing the commands", () => announceCommands(bot.api, commands, parts.admins));
    const inHand = new Set<Promise<void>>();
    await consumeUntilStopped(bot, parts, kindsOf(features), inHand);
    await finish(inHand, background, hard);
  } catch (error) {
    // Without the cause: it may hold the address, and with it the token.
    if (!signal.aborted) throw new Error(`The Telegram bot has stopped: ${parts.redact(explain(error))}`);
  } finally {
    unlock();
  }
}

function explain(error: unknown): string {
  const unknown = error instanceof GrammyError && [401, 404].includes(error.error_code);
  return unknown ? `Telegram does not know the token; check TELEGRAM_BOT_TOKEN (${error})` : String(error);
}

function kindsOf(features: readonly Feature[]): UpdateKinds {
  const more = features.flatMap((feature) => feature.updates ?? []);
  return [...new Set([...(["message", "edited_message", "callback_query"] as const), ...more])];
}

/** Handles what the last run left, then what arrives. */
async function consumeUntilStopped(
  bot: Bot<TelegramContext>,
  parts: Parts,
  kinds: UpdateKinds,
  inHand: Set<Promise<void>>,
): Promise<void> {
  const consume = (update: Update) => {
    const task = handle(bot, parts, update).finally(() => inHand.delete(task));
    inHand.add(task);
    return task;
  };
  for (const update of parts.inbox.pending()) void consume(update);
  if (parts.webhook === undefined) await pollUntilStopped(bot, parts, kinds, consume);
  else await receiveWebhooksUntilStopped(bot, parts, parts.webhook, kinds, consume);
}

/** Waits for the updates in hand and the work in the background, for a time; then ends them. */
async function finish(
  inHand: ReadonlySet<Promise<void>>,
  background: ReadonlySet<Promise<void>>,
  hard: AbortController,
): Promise<void> {
  const timer = setTimeout(() => hard.abort(), GRACE_MILLISECONDS);
  await Promise.allSettled([...inHand]);
  // The index is rebuilt from the folder at the next start, so background work may be left at the deadline.
  const deadline = hard.signal.aborted || once(hard.signal, "abort");
  await Promise.race([Promise.allSettled([...background]), deadline]);
  clearTimeout(timer);
}

async function handle(bot: Bot<TelegramContext>, parts: Parts, update: Update): Promise<void> {
  try {
    // A copy: the journal keeps the update as it came.
    await bot.handleUpdate({ ...update });
  } catch (thrown) {
    const error = thrown instanceof BotError ? thrown.error : thrown;
    const fields = { update: update.update_id, error: describeError(error, parts.redact) };
    parts.log.error(fields, "An update could not be handled");
    if (isTransportFailure(error) || parts.hardStop.aborted) return;
  }
  parts.inbox.done(keyOf(update));
}

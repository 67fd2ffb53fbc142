import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import { type Bot, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Parts, TelegramContext } from "../context.ts";
import { pause } from "./pause.ts";
import { describeError } from "./redact-token.ts";

const POLL_SECONDS = 30;
const FIRST_DELAY = 250;
const LONGEST_DELAY = 30_000;
// Chats whose answers wait for Telegram must not keep the others' questions from being fetched.
const MOST_WAITING = 10_000;

/** Kinds of updates that the bot asks Telegram for. */
export type UpdateKinds = readonly Exclude<keyof Update, "update_id">[];

/** Polls until the signal. Updates go to `consume` once they are in the inbox. */
export async function pollUntilStopped(
  bot: Bot<TelegramContext>,
  parts: Parts,
  kinds: UpdateKinds,
  consume: (update: Update) => Promise<void>,
): Promise<void> {
  await bot.api.deleteWebhook();
  const source = createSource({ supply: createSupply(bot, parts, kinds) });
  const sink = createConcurrentSink<Update>({ consume }, async () => undefined, {
    concurrency: MOST_WAITING,
  });
  const runner = createRunner(source, sink);
  if (parts.signal.aborted) return;
  parts.signal.addEventListener("abort", () => void runner.stop(), { once: true });
  runner.start();
  await runner.task();
}

/** Fetches updates; each is in the inbox before the next call confirms it to Telegram. */
function createSupply(bot: Bot<TelegramContext>, parts: Parts, kinds: UpdateKinds) {
  let offset = 0;
  let delay = FIRST_DELAY;
  return async (size: number, signal: Parameters<typeof bot.api.getUpdates>[1]): Promise<Update[]> => {
    const asked = Date.now();
    const limit = Math.max(1, Math.min(size, 100));
    try {
      const options = { offset, limit, timeout: POLL_SECONDS, allowed_updates: kinds };
      const updates = await bot.api.getUpdates(options, signal);
      const fresh = [...parts.inbox.receive(updates)];
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      delay = FIRST_DELAY;
      // Not every Bot API server holds a poll open; one that answers at once must not make the bot spin.
      if (updates.length === 0 && Date.now() - asked < 100) await pause(200, signal);
      return fresh;
    } catch (error) {
      if (signal?.aborted || (error instanceof GrammyError && error.error_code === 401)) throw error;
      parts.log.error({ error: describeError(error, parts.redact) }, explain(error));
      if (isConflict(error)) await bot.api.deleteWebhook();
      await pause(delay, signal);
      delay = Math.min(delay * 2, LONGEST_DELAY);
      return [];
    }
  };
}

function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}

function explain(error: unknown): string {
  if (!isConflict(error)) return "Cannot fetch updates; trying again";
  return "Another program polls with this token, or a webhook is set: stop the other program. Trying again";
}

import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Parts, TelegramContext } from "./context.ts";
import { createPersistence, createTolerance } from "./delivery/call-telegram.ts";
import { keyOf } from "./delivery/inbox.ts";
import type { Feature } from "./feature.ts";
import { createAccess } from "./gate/access.ts";
import { isAddressed } from "./gate/addressed.ts";
import { createApology } from "./gate/apology.ts";
import { createReplies } from "./gate/replies.ts";
import { createSentNotes } from "./gate/sent-notes.ts";
import { createSessions } from "./gate/sessions.ts";
import { GENERAL } from "./messages/general.ts";
import { say } from "./rendering/say.ts";
import { sendLine } from "./rendering/send-parts.ts";

// Longer than a poll is held open, and than a slow server takes: a call given up is made again.
const CALL_SECONDS = 120;

/** Puts the bot together; it handles updates, and is neither polling nor listening yet. */
export function createTelegramBot(parts: Parts, features: readonly Feature[]): Bot<TelegramContext> {
  const root = parts.apiRoot === undefined ? {} : { apiRoot: parts.apiRoot.replace(/\/+$/u, "") };
  const bot = new Bot<TelegramContext>(parts.token, { client: { ...root, timeoutSeconds: CALL_SECONDS } });
  bot.api.config.use(createPersistence(parts), createTolerance(parts));
  bot.use((ctx, next) => {
    ctx.key = keyOf(ctx.update);
    return next();
  });
  bot.use(sequentialize((ctx) => (isOutOfTurn(ctx.update, features) ? [] : turnOf(ctx))));
  bot.use(createSentNotes(parts), createAccess(parts), createSessions(parts));
  bot.use(createReplies(), createApology(parts));
  bot.on("message:text", async (ctx, next) => {
    if (!isAddressed(ctx)) return;
    if (!ctx.msg.text.startsWith("/") || ctx.msg.forward_origin === undefined) return next();
    if (ctx.chat.type === "private") await sendLine(ctx, say(ctx.language, GENERAL.forwardedCommand));
  });
  bot.use(...features.map((feature) => feature.handlers));
  return bot;
}

function turnOf(ctx: TelegramContext): string {
  return String(ctx.chat?.id ?? ctx.from?.id ?? 0);
}

function isOutOfTurn(update: Update, features: readonly Feature[]): boolean {
  return features.some((feature) => feature.outOfTurn?.(update) === true);
}

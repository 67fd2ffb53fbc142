import { GrammyError, HttpError, type MiddlewareFn } from "grammy";
import { AssistantError } from "../../domain/errors.ts";
import { isAddressed } from "./addressed.ts";
import type { Parts, TelegramContext } from "./context.ts";
import { toLanguage } from "./languages.ts";
import { say, strangerLine } from "./messages.ts";
import { describeError } from "./redact-token.ts";
import { sendLine } from "./send-parts.ts";

/** Lets people of the lists through, by their own numeric id; a stranger gets that id and nothing else. */
export function createAccess(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    const person = ctx.from;
    if (person === undefined || person.is_bot || ctx.chat === undefined || ctx.msg?.sender_chat !== undefined)
      return;
    ctx.isAdmin = person.id > 0 && parts.admins.has(person.id);
    if (ctx.isAdmin || (person.id > 0 && parts.allowedUsers.has(person.id))) return next();
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: strangerLine(person.id) });
    else if (ctx.message !== undefined && isAddressed(ctx)) await sendLine(ctx, strangerLine(person.id));
  };
}

/** Reads the chat's session before the handlers and stores it after them, failures included. */
export function createSessions(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    const key = String(ctx.chat?.id ?? 0);
    const session = parts.sessions.read(key) ?? { conversation: { turns: [] }, replies: [] };
    ctx.session = session;
    ctx.language = session.conversation.language ?? toLanguage(ctx.from?.language_code);
    try {
      await next();
    } finally {
      if (ctx.session !== session) parts.sessions.write(key, ctx.session);
    }
  };
}

/** True for a failure of the way to Telegram, after which the update stays in the inbox. */
export function isTransportFailure(error: unknown): boolean {
  return (
    error instanceof HttpError ||
    (error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429))
  );
}

/** Tells the person what went wrong in a line, and the log the rest. */
export function createApology(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (isTransportFailure(error) || parts.hardStop.aborted) throw error;
      const update = ctx.update.update_id;
      if (error instanceof GrammyError && error.error_code === 403) {
        parts.log.info({ update }, "The person has blocked the bot or left the chat");
        return;
      }
      const known = error instanceof AssistantError;
      if (!known) parts.log.error({ update, error: describeError(error, parts.redact) }, "An update failed");
      if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery(say(ctx.language, "failed"));
      else await sendLine(ctx, known ? error.messages[ctx.language] : say(ctx.language, "failed"));
    }
  };
}

/** Notes each message sent for an update, so that the update can be handled again without sending it twice. */
export function createSentNotes(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    const update = ctx.update.update_id;
    let calls = 0;
    ctx.api.config.use(async (prev, method, payload, signal) => {
      if (method !== "sendMessage") return prev(method, payload, signal);
      const call = calls++;
      const earlier = parts.inbox.sent(update, call);
      if (earlier !== undefined)
        return { ok: true, result: earlier } as Awaited<ReturnType<typeof prev<typeof method>>>;
      const response = await prev(method, payload, signal);
      if (response.ok) {
        const { message_id, date } = response.result as { message_id: number; date: number };
        parts.inbox.noteSent(update, call, { message_id, date });
      }
      return response;
    });
    await next();
  };
}

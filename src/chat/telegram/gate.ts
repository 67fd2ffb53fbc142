import { GrammyError, HttpError, type MiddlewareFn } from "grammy";
import { AssistantError } from "../../domain/errors.ts";
import { isAddressed } from "./addressed.ts";
import { isTransient } from "./call-telegram.ts";
import type { Parts, TelegramContext } from "./context.ts";
import { toLanguage } from "./languages.ts";
import { GENERAL } from "./messages/general.ts";
import { describeError } from "./redact-token.ts";
import { say, strangerLine } from "./say.ts";
import { sendLine } from "./send-parts.ts";

/** An update that has ended the process this often is given up with an apology. */
const TRIES = 25;

/** Lets people of the lists through, by their own numeric id; a stranger gets that id and nothing else. */
export function createAccess(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    const person = ctx.from;
    if (person === undefined || person.is_bot || ctx.msg?.sender_chat !== undefined) return;
    ctx.isAdmin = person.id > 0 && parts.admins.has(person.id);
    if (ctx.isAdmin || (person.id > 0 && parts.allowedUsers.has(person.id))) return next();
    const line = strangerLine(person.id);
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: line });
    else if (ctx.inlineQuery !== undefined)
      await ctx.answerInlineQuery([toResult(line)], { is_personal: true });
    else if (ctx.message !== undefined && isAddressed(ctx)) await sendLine(ctx, line);
  };
}

function toResult(line: string) {
  return { type: "article", id: "id", title: line, input_message_content: { message_text: line } } as const;
}

/** Reads the chat's session before the handlers and stores it after them, failures included. */
export function createSessions(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    const key = String(ctx.chat?.id ?? ctx.from?.id ?? 0);
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
  if (error instanceof GrammyError) return isTransient(error.error_code) || error.error_code === 401;
  return error instanceof HttpError;
}

/** Tells the person what went wrong in a line, and the log the rest. */
export function createApology(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    try {
      if (ctx.tries > TRIES) throw new Error(`Given up after ${TRIES} starts`);
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
      const line = known ? error.messages[ctx.language] : say(ctx.language, GENERAL.failed);
      if (ctx.callbackQuery !== undefined)
        await ctx.answerCallbackQuery({ text: line.slice(0, 200), show_alert: true });
      else if (ctx.chat !== undefined) await sendLine(ctx, line);
    }
  };
}

/** Notes each message sent for an update, so that the update can be handled again without sending it twice. */
export function createSentNotes(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    ctx.tries = parts.inbox.begin(ctx.key);
    let calls = 0;
    ctx.api.config.use(async (prev, method, payload, signal) => {
      if (!method.startsWith("send") || UNNOTED.has(method)) return prev(method, payload, signal);
      const call = calls++;
      const earlier = parts.inbox.sent(ctx.key, call);
      if (earlier !== undefined) return { ok: true, result: earlier } as never;
      const response = await prev(method, payload, signal);
      if (response.ok) parts.inbox.noteSent(ctx.key, call, toNote(response.result));
      return response;
    });
    await next();
  };
}

const UNNOTED = new Set(["sendChatAction", "sendMessageDraft"]);

function toNote(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || !("message_id" in sent)) return sent;
  return { message_id: sent.message_id, date: "date" in sent ? sent.date : 0 };
}

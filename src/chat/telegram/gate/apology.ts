import { GrammyError, HttpError, type MiddlewareFn } from "grammy";
import { AssistantError } from "../../../domain/errors.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { isTransient } from "../delivery/call-telegram.ts";
import { describeError } from "../delivery/redact-token.ts";
import { GENERAL } from "../messages/general.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

/** An update that has ended the process this often is given up with an apology. */
const TRIES = 25;

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

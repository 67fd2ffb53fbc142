import type { MiddlewareFn } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { strangerLine } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";
import { isAddressed } from "./addressed.ts";

/** Lets people of the lists through, by their own numeric id; a stranger gets that id and nothing else. */
export function createAccess(parts: Parts): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    // A private chat has the number of its person; this update names no other.
    const stopped = ctx.stoppedMessageGeneration?.chat.id;
    if (stopped !== undefined)
      return parts.admins.has(stopped) || parts.allowedUsers.has(stopped) ? next() : undefined;
    const person = ctx.from;
    if (person === undefined || person.is_bot || ctx.msg?.sender_chat !== undefined) return;
    ctx.isAdmin = person.id > 0 && parts.admins.has(person.id);
    if (ctx.isAdmin || (person.id > 0 && parts.allowedUsers.has(person.id))) return next();
    const line = strangerLine(person.id);
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: line });
    else if (ctx.inlineQuery !== undefined)
      await ctx.answerInlineQuery([toResult(line)], { is_personal: true, cache_time: 0 });
    else if (ctx.message !== undefined && isAddressed(ctx)) await sendLine(ctx, line);
  };
}

function toResult(line: string) {
  return { type: "article", id: "id", title: line, input_message_content: { message_text: line } } as const;
}

import type { MiddlewareFn } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";

const UNNOTED = new Set(["sendChatAction", "sendMessageDraft"]);

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

function toNote(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || !("message_id" in sent)) return sent;
  return { message_id: sent.message_id, date: "date" in sent ? sent.date : 0 };
}

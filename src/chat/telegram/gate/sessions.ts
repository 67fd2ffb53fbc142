import type { MiddlewareFn } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { toLanguage } from "../rendering/languages.ts";

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

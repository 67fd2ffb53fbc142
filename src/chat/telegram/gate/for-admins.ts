import type { Composer } from "grammy";
import type { TelegramContext } from "../context.ts";

/** The part of a feature that exists for administrators, in their private chats; for others its commands are unknown. */
export function forAdmins(handlers: Composer<TelegramContext>): Composer<TelegramContext> {
  return handlers.filter((ctx) => ctx.isAdmin && ctx.chat?.type === "private");
}

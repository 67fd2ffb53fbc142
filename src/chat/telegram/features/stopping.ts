import { Composer } from "grammy";
import type { Update } from "grammy/types";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { COMMANDS } from "../messages/commands.ts";
import { STREAMING } from "../messages/streaming.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";
import { STOP_DATA } from "../rendering/show-partial.ts";

/** /cancel and the buttons that stop an answer; they end the request to the model too. Only where a model writes. */
export function createStopping(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  if (parts.streaming === undefined) return { handlers };
  handlers.command("cancel", async (ctx) => {
    // The answer itself says that it was stopped.
    if (!parts.answering.cancel(ctx.chat.id)) await sendLine(ctx, say(ctx.language, STREAMING.nothingToStop));
  });
  handlers.callbackQuery(STOP_DATA, async (ctx) => {
    parts.answering.cancel(ctx.chat?.id ?? 0);
    await ctx.answerCallbackQuery();
  });
  handlers.on("stopped_message_generation", (ctx) => {
    parts.answering.cancel(ctx.chat.id);
  });
  return {
    commands: [{ name: "cancel", description: COMMANDS.cancel }],
    handlers,
    updates: ["stopped_message_generation"],
    outOfTurn: stops,
  };
}

function stops(update: Update): boolean {
  return (
    update.stopped_message_generation !== undefined ||
    update.callback_query?.data === STOP_DATA ||
    /^\/cancel(?:@\w+)?(?:\s|$)/u.test(update.message?.text ?? "")
  );
}

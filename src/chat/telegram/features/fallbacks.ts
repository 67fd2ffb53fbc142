import { Composer, type FilterQuery } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { addressedText, isAddressed } from "../gate/addressed.ts";
import { GENERAL } from "../messages/general.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";
import { askWithinLimit } from "./asking.ts";

// What a person sends on purpose; service messages (somebody joined, a pin) are left alone.
const UNREADABLE = [
  "message:photo",
  "message:live_photo",
  "message:video",
  "message:animation",
  "message:audio",
  "message:document",
  "message:voice",
  "message:video_note",
  "message:sticker",
  "message:story",
  "message:paid_media",
  "message:rich_message",
  "message:contact",
  "message:dice",
  "message:game",
  "message:poll",
  "message:venue",
  "message:location",
  "message:giveaway",
] satisfies FilterQuery[];

/** What no other feature has taken: plain questions, unknown commands and buttons, and messages that are no text. */
export function createFallbacks(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.on("message:text", async (ctx) => {
    const question = addressedText(ctx);
    if (question === undefined) return;
    if (question.startsWith("/")) await sendLine(ctx, say(ctx.language, GENERAL.unknownCommand));
    else await askWithinLimit(ctx, parts, question);
  });
  handlers.on(UNREADABLE, async (ctx) => {
    const album = ctx.message.media_group_id;
    // An album arrives as a message for each picture; one line is enough.
    if (!isAddressed(ctx) || (album !== undefined && album === ctx.session.album)) return;
    if (album !== undefined) ctx.session = { ...ctx.session, album };
    await sendLine(ctx, say(ctx.language, GENERAL.unreadable));
  });
  handlers.on("callback_query", (ctx) =>
    ctx.answerCallbackQuery({ text: say(ctx.language, GENERAL.staleButton), show_alert: true }),
  );
  return { handlers };
}

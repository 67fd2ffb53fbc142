import { GrammyError, type InlineKeyboard } from "grammy";
import type { TelegramContext } from "../context.ts";
import { type FormattedText, plain } from "./formatted-text.ts";
import { splitMessage } from "./split-message.ts";

const NO_PREVIEW = { is_disabled: true } as const;

/** Sends parts in order, the keyboard below the last one. */
export async function sendParts(
  ctx: TelegramContext,
  parts: readonly FormattedText[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    await sendPart(ctx, part, isLast ? keyboard : undefined);
  }
}

/** Says one line of text of any length. */
export async function sendLine(
  ctx: TelegramContext,
  line: string | FormattedText,
  keyboard?: InlineKeyboard,
): Promise<void> {
  return sendParts(ctx, splitMessage(typeof line === "string" ? plain(line) : line), keyboard);
}

/** Replaces a message; false where Telegram no longer lets it be changed. An unchanged text is no failure. */
export async function editPart(
  ctx: TelegramContext,
  id: number,
  part: FormattedText,
  keyboard?: InlineKeyboard,
): Promise<boolean> {
  try {
    await ctx.api.editMessageText(ctx.chat?.id ?? 0, id, part.text, {
      entities: [...part.entities],
      link_preview_options: NO_PREVIEW,
      ...markupOf(keyboard),
    });
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return error.description.includes("not modified");
  }
}

async function sendPart(ctx: TelegramContext, part: FormattedText, keyboard?: InlineKeyboard): Promise<void> {
  const group = ctx.chat?.type !== "private" && ctx.msgId !== undefined;
  await ctx.reply(part.text, {
    entities: [...part.entities],
    link_preview_options: NO_PREVIEW,
    ...markupOf(keyboard),
    ...(group ? { reply_parameters: { message_id: ctx.msgId ?? 0, allow_sending_without_reply: true } } : {}),
  });
}

/** The buttons as Telegram takes them: no empty rows; undefined without buttons. */
function markupOf(keyboard: InlineKeyboard | undefined) {
  const inline_keyboard = keyboard?.inline_keyboard.filter((row) => row.length > 0) ?? [];
  return inline_keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard } };
}

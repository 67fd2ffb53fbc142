import type { TelegramContext } from "../context.ts";

/** The question in a text meant for the bot, its mention taken out; undefined where a group talks to others. */
export function addressedText(ctx: TelegramContext): string | undefined {
  const message = ctx.msg;
  const text = message?.text;
  if (message === undefined || text === undefined) return undefined;
  const mention = (message.entities ?? []).find((entity) => {
    // Typed as always there; an update that is not as documented must not fail here.
    if (entity.type === "text_mention") return entity.user?.id === ctx.me.id;
    const name = text.slice(entity.offset, entity.offset + entity.length);
    return entity.type === "mention" && name.toLowerCase() === `@${ctx.me.username}`.toLowerCase();
  });
  const isReply = message.reply_to_message?.from?.id === ctx.me.id;
  if (ctx.chat?.type !== "private" && mention === undefined && !isReply) return undefined;
  if (mention === undefined) return text.trim();
  return (text.slice(0, mention.offset) + text.slice(mention.offset + mention.length)).trim();
}

/** True where the message, of any kind, is meant for the bot: private, a command of its own, a reply or a mention. */
export function isAddressed(ctx: TelegramContext): boolean {
  if (ctx.chat?.type === "private" || ctx.msg?.reply_to_message?.from?.id === ctx.me.id) return true;
  const command = /^\/\w+(?:@(\w+))?/u.exec(ctx.msg?.text ?? "");
  if (command !== null)
    return command[1] === undefined || command[1].toLowerCase() === ctx.me.username.toLowerCase();
  return addressedText(ctx) !== undefined;
}

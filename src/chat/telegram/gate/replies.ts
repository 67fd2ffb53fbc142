import type { MiddlewareFn } from "grammy";
import type { ApiResponse } from "grammy/types";
import type { TelegramContext } from "../context.ts";

const REPLIES_KEPT = 10;

/**
 * Notes which messages are sent for each message of a person. An edited message goes on as a new one, and what is sent
 * for it is written over what was sent before; surplus messages are deleted. An edit that leaves the text is ignored.
 */
export function createReplies(): MiddlewareFn<TelegramContext> {
  return async (ctx, next) => {
    const message = ctx.message ?? ctx.editedMessage;
    if (message === undefined) return next();
    const text = message.text ?? message.caption ?? "";
    const earlier = ctx.session.replies.find((reply) => reply.message === message.message_id);
    if (ctx.editedMessage !== undefined) {
      if (earlier?.text === text) return;
      ctx.earlier = earlier;
      Object.assign(ctx.update, { message, edited_message: undefined });
    }
    const before = earlier?.before ?? ctx.session.conversation;
    const old = [...(ctx.earlier?.answers ?? [])];
    const answers = writeOver(ctx, old);
    await next();
    for (const id of old) await ctx.api.deleteMessage(message.chat.id, id);
    if (answers.length === 0) return;
    const others = ctx.session.replies.filter((reply) => reply.message !== message.message_id);
    const reply = { message: message.message_id, text, answers, before };
    const replies = ctx.earlier === undefined ? [...others, reply] : replace(ctx.session.replies, reply);
    ctx.session = { ...ctx.session, replies: replies.slice(-REPLIES_KEPT) };
  };
}

function replace<T extends { readonly message: number }>(list: readonly T[], item: T): T[] {
  return list.map((one) => (one.message === item.message ? item : one));
}

/** From now on, texts sent take the place of the old messages, which leave the list; returns the growing list of ids. */
function writeOver(ctx: TelegramContext, old: number[]): number[] {
  const answers: number[] = [];
  ctx.api.config.use(async (prev, method, payload, signal) => {
    const id = method === "sendMessage" ? old.shift() : undefined;
    if (id !== undefined) {
      const response = (await prev("editMessageText", toEdit(payload, id), signal)) as ApiResponse<unknown>;
      if (response.ok || response.description.includes("not modified")) {
        answers.push(id);
        return { ok: true, result: { message_id: id } } as never;
      }
      // The message can no longer be edited (deleted, or no text): a new one takes its place.
      if (response.error_code !== 400) return response as never;
    }
    const response = await prev(method, payload, signal);
    const sent = response.ok && method.startsWith("send") ? (response.result as unknown) : undefined;
    if (typeof sent === "object" && sent !== null && "message_id" in sent)
      answers.push(Number(sent.message_id));
    return response;
  });
  return answers;
}

/** The parameters that write over a message what would have been sent. */
export function toEdit(payload: object, id: number) {
  const { reply_parameters, message_thread_id, ...rest } = payload as Record<string, unknown>;
  return { ...rest, message_id: id } as { message_id: number; chat_id: number; text: string };
}

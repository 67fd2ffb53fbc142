import type { Parts, TelegramContext } from "../context.ts";
import { createPacedText } from "../delivery/pace-text.ts";
import { toEdit } from "../gate/replies.ts";
import { createPartialAnswer } from "./show-partial.ts";

/** Receives the answer's text as it grows. */
export type OnText = (text: string) => void;

/**
 * Shows an answer while it is written, to a person in private where a model writes; what is sent next takes the place
 * of what was shown. Elsewhere the work is done without showing anything.
 */
export async function withStreaming<T>(
  ctx: TelegramContext,
  parts: Parts,
  work: (onText?: OnText) => Promise<T>,
): Promise<T> {
  const chat = ctx.chat;
  if (parts.streaming === undefined || chat?.type !== "private" || ctx.earlier !== undefined) return work();
  // A start before this one may have left a partial answer as the message of this update.
  landOn(ctx, messageOf(parts.inbox.sent(ctx.key, 0)));
  const over = new AbortController();
  const partial = createPartialAnswer(ctx.api, chat.id, draftOf(ctx), ctx.language, over.signal);
  const paced = createPacedText(partial.show, parts.streaming.clock);
  try {
    return await work((text) => paced.push(text));
  } finally {
    over.abort();
    await paced.end();
    landOn(ctx, partial.message());
  }
}

/** A number other than 0, the same whenever the update is handled. */
function draftOf(ctx: TelegramContext): number {
  return (ctx.update.update_id % 2_000_000_000) + 1;
}

function messageOf(sent: unknown): number | undefined {
  if (typeof sent !== "object" || sent === null || !("message_id" in sent)) return undefined;
  return Number(sent.message_id);
}

/** From now on the next message that is sent is written over this one, where it still can be. */
function landOn(ctx: TelegramContext, id: number | undefined): void {
  let place = id;
  if (place === undefined) return;
  ctx.api.config.use(async (prev, method, payload, signal) => {
    if (method !== "sendMessage" || place === undefined) return prev(method, payload, signal);
    const message_id = place;
    place = undefined;
    const response = await prev("editMessageText", toEdit(payload, message_id), signal);
    if (response.ok || response.description.includes("not modified"))
      return { ok: true, result: { message_id } } as never;
    return prev(method, payload, signal);
  });
}

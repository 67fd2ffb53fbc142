import { join } from "node:path";
import { Composer } from "grammy";
import type { Parts, TelegramContext } from "./context.ts";
import { answerKeyboard, sourceKeyboard } from "./keyboards.ts";
import { say } from "./messages.ts";
import { renderSource } from "./render-source.ts";
import { editPart } from "./send-parts.ts";
import { splitMessage } from "./split-message.ts";
import { appendLine } from "./stores.ts";

/** The buttons below an answer: sources, the way back, votes. Anything never issued in this chat is refused. */
export function composeCitations(parts: Parts): Composer<TelegramContext> {
  const composer = new Composer<TelegramContext>();
  composer.callbackQuery(/^([sbf]):([\w-]{16})(?::(\d{1,6}))?(?::(\d{1,6}))?$/u, async (ctx, next) => {
    const [, verb, id = "", first, second] = ctx.match;
    const record = parts.answers.read(id);
    const message = ctx.msgId;
    if (record === undefined || record.chat !== ctx.chat?.id || message === undefined) return next();
    if (verb === "f") {
      if (!record.votes || (first !== "0" && first !== "1")) return next();
      const { chat, question, text, citations } = record;
      const vote = first === "1" ? "up" : "down";
      const entry = {
        at: new Date().toISOString(),
        id,
        chat,
        person: ctx.from.id,
        vote,
        question,
        text,
        citations,
      };
      appendLine(join(parts.folder, "feedback.jsonl"), entry);
      await ctx.answerCallbackQuery(say(ctx.language, "thanks"));
      return;
    }
    if (verb === "b") await editPart(ctx, message, record.last, answerKeyboard(record));
    else {
      const citation = record.citations.find((one) => String(one.number) === first);
      if (citation === undefined) return next();
      const document = parts.assistant.document(citation.documentId);
      const paragraph = second === undefined ? undefined : Number(second);
      if (paragraph !== undefined && document?.paragraphs[paragraph - 1] === undefined) return next();
      const view = renderSource(citation, document, ctx.language, paragraph);
      const part = splitMessage(view.message)[0];
      if (part !== undefined)
        await editPart(ctx, message, part, sourceKeyboard(id, citation.number, view, ctx.language));
    }
    await ctx.answerCallbackQuery();
  });
  composer.on("callback_query", (ctx) =>
    ctx.answerCallbackQuery({ text: say(ctx.language, "staleButton"), show_alert: true }),
  );
  return composer;
}

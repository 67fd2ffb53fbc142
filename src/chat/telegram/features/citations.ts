import { join } from "node:path";
import { Composer } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { type AnswerRecord, appendLine } from "../delivery/stores.ts";
import type { Feature } from "../feature.ts";
import { ANSWERS } from "../messages/answers.ts";
import { answerKeyboard, sourceKeyboard } from "../rendering/keyboards.ts";
import { renderSource } from "../rendering/render-source.ts";
import { say } from "../rendering/say.ts";
import { editPart } from "../rendering/send-parts.ts";
import { splitMessage } from "../rendering/split-message.ts";

/** The buttons below an answer: sources, the way back, votes. Anything never issued in this chat is left to others. */
export function createCitations(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  const recordOf = (ctx: TelegramContext, id: string) => {
    const record = parts.answers.read(id);
    return record?.chat === ctx.chat?.id && ctx.msgId !== undefined ? record : undefined;
  };
  handlers.callbackQuery(/^s:([\w-]{16}):(\d{1,6})(?::(\d{1,6}))?$/u, async (ctx, next) => {
    const [, id = "", number, paragraph] = ctx.match;
    const record = recordOf(ctx, id);
    const opened = record && (await openSource(ctx, parts, record, Number(number), paragraph));
    if (opened !== true) return next();
    await ctx.answerCallbackQuery();
  });
  handlers.callbackQuery(/^b:([\w-]{16})$/u, async (ctx, next) => {
    const record = recordOf(ctx, ctx.match[1] ?? "");
    if (record === undefined) return next();
    await editPart(ctx, ctx.msgId ?? 0, record.last, answerKeyboard(record));
    await ctx.answerCallbackQuery();
  });
  handlers.callbackQuery(/^f:([\w-]{16}):([01])$/u, async (ctx, next) => {
    const record = recordOf(ctx, ctx.match[1] ?? "");
    if (record?.votes !== true) return next();
    noteVote(parts, record, ctx.from.id, ctx.match[2] === "1" ? "up" : "down");
    await ctx.answerCallbackQuery(say(ctx.language, ANSWERS.thanks));
  });
  return { handlers };
}

/** Shows a citation of an answer, or another paragraph of its document; false where there is no such place. */
async function openSource(
  ctx: TelegramContext,
  parts: Parts,
  record: AnswerRecord,
  number: number,
  paragraph: string | undefined,
): Promise<boolean> {
  const citation = record.citations.find((one) => one.number === number);
  if (citation === undefined) return false;
  await parts.refresh();
  const document = parts.assistant.document(citation.documentId);
  const turned = paragraph === undefined ? undefined : Number(paragraph);
  // A document that has become shorter since shows the cited place again.
  const exists = turned !== undefined && document?.paragraphs[turned - 1] !== undefined;
  const view = renderSource(citation, document, ctx.language, exists ? turned : undefined);
  const part = splitMessage(view.message)[0];
  if (part !== undefined)
    await editPart(ctx, ctx.msgId ?? 0, part, sourceKeyboard(record.id, number, view, ctx.language));
  return true;
}

function noteVote(parts: Parts, record: AnswerRecord, person: number, vote: "up" | "down"): void {
  const { id, chat, question, text, citations } = record;
  const at = new Date().toISOString();
  appendLine(join(parts.folder, "feedback.jsonl"), { at, id, chat, person, vote, question, text, citations });
}

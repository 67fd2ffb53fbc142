import { join } from "node:path";
import type { AskResult } from "../../../domain/ports.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { appendLine } from "../delivery/stores.ts";
import { STREAMING } from "../messages/streaming.ts";
import { say } from "../rendering/say.ts";
import { sendAnswer } from "../rendering/send-answer.ts";
import { sendLine } from "../rendering/send-parts.ts";
import { withTyping } from "../rendering/typing.ts";
import { type OnText, withStreaming } from "../rendering/with-streaming.ts";

/** Answers one question; one that was edited is answered as it stood in its conversation. */
export async function answerQuestion(ctx: TelegramContext, parts: Parts, question: string): Promise<void> {
  const before = ctx.earlier?.before ?? ctx.session.conversation;
  const person = String(ctx.from?.id ?? 0);
  const result = await withTyping(ctx, async () => {
    await parts.refresh();
    return withStreaming(ctx, parts, (onText) =>
      parts.answering.run(ctx.chat?.id ?? 0, parts.hardStop, (signal) =>
        untilStopped(parts, signal, onText, (shown) =>
          parts.assistant.ask(question, before, { signal, person, ...shown }),
        ),
      ),
    );
  });
  if ("stopped" in result) {
    const stopped = say(ctx.language, STREAMING.stopped);
    return sendLine(ctx, result.stopped === "" ? stopped : `${result.stopped}\n\n${stopped}`);
  }
  const record = await sendAnswer(ctx, parts, result.answer);
  remember(ctx, result, record.id);
  audit(ctx, parts, question, result);
}

/** The work's result, or the text that was shown when the person stopped it. */
async function untilStopped<T>(
  { hardStop }: Parts,
  signal: AbortSignal,
  onText: OnText | undefined,
  work: (options: { readonly onText?: OnText }) => Promise<T>,
): Promise<T | { readonly stopped: string }> {
  let stopped = "";
  const show = (text: string) => {
    stopped = text;
    onText?.(text);
  };
  try {
    return await work(onText === undefined ? {} : { onText: show });
  } catch (error) {
    if (!signal.aborted || hardStop.aborted) throw error;
    return { stopped };
  }
}

function remember(ctx: TelegramContext, result: AskResult, lastAnswer: string): void {
  const { language, turns } = ctx.session.conversation;
  // An edit further back in the chat does not change what the latest question follows up.
  const isLast = ctx.earlier === undefined || ctx.earlier === ctx.session.replies.at(-1);
  const { language: _, ...conversation } = { ...result.conversation, ...(isLast ? {} : { turns }) };
  ctx.session = {
    ...ctx.session,
    lastAnswer,
    conversation: language === undefined ? conversation : { ...conversation, language },
  };
}

function audit(ctx: TelegramContext, parts: Parts, question: string, result: AskResult): void {
  const { answer, milliseconds } = result;
  appendLine(join(parts.folder, "audit.jsonl"), {
    at: new Date().toISOString(),
    update: ctx.key,
    chat: ctx.chat?.id,
    person: ctx.from?.id,
    ...(parts.logQuestions ? { question } : {}),
    status: answer.status,
    ...(answer.smallTalk === true ? { smallTalk: true } : {}),
    engine: answer.engine,
    milliseconds,
    sources: answer.citations.map(({ documentId, paragraph }) => ({ documentId, paragraph })),
  });
}

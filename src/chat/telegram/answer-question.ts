import { join } from "node:path";
import type { Answer, Citation } from "../../domain/answer.ts";
import type { Parts, TelegramContext } from "./context.ts";
import { answerKeyboard } from "./keyboards.ts";
import { renderAnswer } from "./render-answer.ts";
import { sendParts } from "./send-parts.ts";
import { shortId } from "./short-id.ts";
import { splitMessage } from "./split-message.ts";
import { type AnswerRecord, appendLine, type Reply } from "./stores.ts";
import { withTyping } from "./typing.ts";

const REPLIES_KEPT = 10;

/** Answers one question, in place of an earlier answer when the question was edited. */
export async function answerQuestion(ctx: TelegramContext, parts: Parts, question: string): Promise<void> {
  const earlier = ctx.editedMessage && ctx.session.replies.find((reply) => reply.message === ctx.msgId);
  if (earlier?.question === question) return;
  const before = earlier?.before ?? ctx.session.conversation;
  const person = String(ctx.from?.id ?? 0);
  const result = await withTyping(ctx, () =>
    parts.assistant.ask(question, before, { signal: parts.hardStop, person }),
  );
  const { record, messages } = recordAnswer(ctx, parts, result.answer);
  const answers = await sendParts(ctx, messages, answerKeyboard(record), earlier?.answers);
  const reply: Reply = { message: ctx.msgId ?? 0, question, answers, before };
  const isLast = earlier === undefined || earlier === ctx.session.replies.at(-1);
  const language = ctx.session.conversation.language;
  ctx.session = {
    ...ctx.session,
    replies: [...ctx.session.replies.filter((other) => other !== earlier), reply].slice(-REPLIES_KEPT),
    conversation: isLast
      ? { ...result.conversation, ...(language === undefined ? {} : { language }) }
      : ctx.session.conversation,
    lastAnswer: record.id,
  };
  appendLine(join(parts.folder, "audit.jsonl"), {
    at: new Date().toISOString(),
    update: ctx.update.update_id,
    chat: ctx.chat?.id,
    person: ctx.from?.id,
    ...(parts.logQuestions ? { question } : {}),
    status: result.answer.status,
    ...(result.answer.smallTalk === true ? { smallTalk: true } : {}),
    engine: result.answer.engine,
    milliseconds: result.milliseconds,
    sources: result.answer.citations.map(({ documentId, paragraph }) => ({ documentId, paragraph })),
  });
}

/** Stores what the buttons of an answer need, and gives the parts of its message. */
export function recordAnswer(ctx: TelegramContext, parts: Parts, answer: Answer) {
  const rendered = splitMessage(renderAnswer(answer));
  const messages = rendered.length > 0 ? rendered : [{ text: "…", entities: [] }];
  const record: AnswerRecord = {
    id: shortId(ctx.chat?.id ?? 0, ctx.update.update_id, answer.question),
    chat: ctx.chat?.id ?? 0,
    question: answer.question,
    text: answer.text,
    language: answer.language,
    citations: answer.citations.map((citation) => withHash(parts, citation)),
    last: messages.at(-1) ?? { text: "…", entities: [] },
    votes: answer.smallTalk !== true,
  };
  parts.answers.write(record.id, record);
  return { record, messages };
}

function withHash(parts: Parts, citation: Citation) {
  return { ...citation, sha256: parts.assistant.document(citation.documentId)?.sha256 ?? "" };
}

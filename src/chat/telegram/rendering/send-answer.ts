import type { Answer, Citation } from "../../../domain/answer.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { shortId } from "../delivery/short-id.ts";
import type { AnswerRecord } from "../delivery/stores.ts";
import { answerKeyboard } from "./keyboards.ts";
import { renderAnswer, shownCitations } from "./render-answer.ts";
import { sendParts } from "./send-parts.ts";
import { splitMessage } from "./split-message.ts";

/** Sends an answer with a button for each citation; what the buttons need is on disk first. Returns the record. */
export async function sendAnswer(ctx: TelegramContext, parts: Parts, answer: Answer): Promise<AnswerRecord> {
  const rendered = splitMessage(renderAnswer(answer));
  const messages = rendered.length > 0 ? rendered : [{ text: "…", entities: [] }];
  const record: AnswerRecord = {
    id: shortId(ctx.chat?.id ?? 0, ctx.key, answer.question),
    chat: ctx.chat?.id ?? 0,
    question: answer.question,
    text: answer.text,
    language: answer.language,
    citations: shownCitations(answer).map((citation) => withHash(parts, citation)),
    last: messages.at(-1) ?? { text: "…", entities: [] },
    votes: answer.smallTalk !== true,
  };
  parts.answers.write(record.id, record);
  await sendParts(ctx, messages, answerKeyboard(record));
  return record;
}

function withHash(parts: Parts, citation: Citation) {
  return { ...citation, sha256: parts.assistant.document(citation.documentId)?.sha256 ?? "" };
}

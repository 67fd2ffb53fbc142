import { InlineKeyboard } from "grammy";
import type { Language } from "../../../domain/answer.ts";
import type { AnswerRecord } from "../delivery/stores.ts";
import { SOURCES } from "../messages/sources.ts";
import type { SourceView } from "./render-source.ts";
import { say } from "./say.ts";

/** A button for each citation, eight a row, and the two votes. */
export function answerKeyboard(record: Pick<AnswerRecord, "id" | "citations" | "votes">): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  record.citations.forEach(({ number }, index) => {
    if (index > 0 && index % 8 === 0) keyboard.row();
    keyboard.text(`[${number}]`, `s:${record.id}:${number}`);
  });
  if (record.votes) keyboard.row().text("👍", `f:${record.id}:1`).text("👎", `f:${record.id}:0`);
  return keyboard;
}

/** Previous and next paragraph of an open source, and the way back to the answer. */
export function sourceKeyboard(
  id: string,
  number: number,
  view: SourceView,
  language: Language,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (view.previous !== undefined)
    keyboard.text(say(language, SOURCES.previous), `s:${id}:${number}:${view.previous}`);
  if (view.next !== undefined) keyboard.text(say(language, SOURCES.next), `s:${id}:${number}:${view.next}`);
  return keyboard.row().text(say(language, SOURCES.back), `b:${id}`);
}

import { type Api, GrammyError, InlineKeyboard } from "grammy";
import type { Language } from "../../../domain/answer.ts";
import type { ShowText } from "../delivery/pace-text.ts";
import { STREAMING } from "../messages/streaming.ts";
import { plain } from "./formatted-text.ts";
import { say } from "./say.ts";
import { splitMessage } from "./split-message.ts";

/** Data of the button below a partial answer that is a message. */
export const STOP_DATA = "x";

/** Where a partial answer is shown. */
export interface PartialAnswer {
  readonly show: ShowText;
  /** The message that holds it, where the server knows no drafts; the answer takes its place. */
  readonly message: () => number | undefined;
}

type Signal = Parameters<Api["sendMessageDraft"]>[4];

/**
 * Shows a growing text to one person: as a message draft with a button to stop it (Bot API 9.3), or, where the server
 * refuses drafts, as one message that is edited. Nothing here may fail the answer: it comes as a message of its own.
 */
export function createPartialAnswer(
  api: Api,
  chat: number,
  draft: number,
  language: Language,
  until: AbortSignal,
): PartialAnswer {
  const signal = until as unknown as NonNullable<Signal>;
  const keyboard = new InlineKeyboard().text(say(language, STREAMING.stop), STOP_DATA);
  let drafts = true;
  let message: number | undefined;

  const showDraft: ShowText = async (text) => {
    try {
      await api.sendMessageDraft(chat, draft, text, { can_stop: true }, signal);
      return 0;
    } catch (error) {
      const code = error instanceof GrammyError ? error.error_code : undefined;
      if (code === 429) return pauseAsked(error);
      if (code !== 400 && code !== 404) return 0;
      drafts = false;
      return showMessage(text);
    }
  };
  const showMessage: ShowText = async (text) => {
    try {
      // Without the signal: a message that was sent and not noted would stay beside the answer.
      if (message === undefined)
        message = (await api.sendMessage(chat, text, { reply_markup: keyboard })).message_id;
      else await api.editMessageText(chat, message, text, { reply_markup: keyboard }, signal);
      return 0;
    } catch (error) {
      return pauseAsked(error);
    }
  };
  return {
    show: (text) => {
      const part = splitMessage(plain(text))[0]?.text ?? "";
      if (part === "" || until.aborted) return Promise.resolve(0);
      return drafts ? showDraft(part) : showMessage(part);
    },
    message: () => message,
  };
}

function pauseAsked(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}

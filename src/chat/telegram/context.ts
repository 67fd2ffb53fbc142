import type { Context } from "grammy";
import type { Language } from "../../domain/answer.ts";
import type { TelegramDependencies } from "./dependencies.ts";
import type { Inbox } from "./inbox.ts";
import type { Redact } from "./redact-token.ts";
import type { AnswerRecord, ChatSession, JsonFiles } from "./stores.ts";

/** What every handler finds beside grammY's own context. */
export interface ChatState {
  /** Replaced, never changed in place; stored when the handler is done. */
  session: ChatSession;
  /** Language of the bot's own lines in this chat. */
  language: Language;
  isAdmin: boolean;
}

/** The context of every composer. */
export type TelegramContext = Context & ChatState;

/** What the composers share: the dependencies, the stores, and the signal that ends even work in hand. */
export interface Parts extends TelegramDependencies {
  readonly inbox: Inbox;
  readonly sessions: JsonFiles<ChatSession>;
  readonly answers: JsonFiles<AnswerRecord>;
  /** The bot's folder in the data directory. */
  readonly folder: string;
  readonly redact: Redact;
  /** Aborted when the time to finish is over. */
  readonly hardStop: AbortSignal;
  /** Work that goes on after its update is handled; the bot waits for it when it stops. */
  readonly inBackground: (name: string, work: () => Promise<void>) => void;
}

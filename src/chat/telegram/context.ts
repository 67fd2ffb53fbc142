import type { Context } from "grammy";
import type { Language } from "../../domain/answer.ts";
import type { CancellableWork } from "./delivery/cancellable-work.ts";
import type { Inbox } from "./delivery/inbox.ts";
import type { Redact } from "./delivery/redact-token.ts";
import type { AnswerRecord, ChatSession, JsonFiles, Reply } from "./delivery/stores.ts";
import type { TelegramDependencies } from "./dependencies.ts";
import type { RateLimit } from "./gate/rate-limit.ts";

/** What every handler finds beside grammY's own context. */
export interface ChatState {
  /** Name of the update in the inbox. */
  key: string;
  /** How often the handling of the update has begun, this time included. */
  tries: number;
  /** Replaced, never changed in place; stored when the handler is done. */
  session: ChatSession;
  /** Language of the bot's own lines in this chat. */
  language: Language;
  isAdmin: boolean;
  /** What was replied to the message before it was edited. */
  earlier?: Reply | undefined;
}

/** The context of every composer. */
export type TelegramContext = Context & ChatState;

/** What the features share: the dependencies, the stores, and the signal that ends even work in hand. */
export interface Parts extends TelegramDependencies {
  readonly inbox: Inbox;
  readonly sessions: JsonFiles<ChatSession>;
  readonly answers: JsonFiles<AnswerRecord>;
  /** The bot's folder in the data directory. */
  readonly folder: string;
  readonly redact: Redact;
  readonly rateLimit: RateLimit;
  /** Answers being made, by chat, so that a person can stop theirs. */
  readonly answering: CancellableWork;
  /** Aborted when the time to finish is over. */
  readonly hardStop: AbortSignal;
  /** Work that goes on after its update is handled; the bot waits for it when it stops. */
  readonly inBackground: (name: string, work: () => Promise<void>) => void;
  /** Lets changes in the knowledge folder in, at most every other second; never waits long, never fails. */
  readonly refresh: () => Promise<void>;
}

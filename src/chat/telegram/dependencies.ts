import type { Assistant } from "../../domain/ports.ts";
import type { Clock } from "./delivery/clock.ts";

/** One level of a log; an object carries fields, the message stands beside it, as in pino. */
export type LogLine = (entry: object | string, message?: string) => void;

/** The part of a logger that the bot needs. */
export interface Log {
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
}

/** Where Telegram delivers updates when the bot does not poll. */
export interface WebhookSettings {
  /** Public https address; its path is the one that the bot listens on. */
  readonly url: string;
  /** Shared with Telegram: 1 to 256 of A-Z, a-z, 0-9, `_` and `-`. */
  readonly secret: string;
  readonly port: number;
  readonly host: string;
}

/** Everything that the bot is made of; nothing else is read from outside. */
export interface TelegramDependencies {
  readonly token: string;
  /** Root of a Bot API server, without a slash at the end; Telegram's own by default. */
  readonly apiRoot?: string;
  /** Numeric ids of people; ids of groups in it grant nothing. */
  readonly allowedUsers: ReadonlySet<number>;
  /** Administrators are allowed to ask as well. */
  readonly admins: ReadonlySet<number>;
  /** Holds the bot's own state, in the folder `telegram`. */
  readonly dataDirectory: string;
  /** Documents that administrators send are stored in its folder `reports`. */
  readonly knowledgeDirectory: string;
  readonly assistant: Assistant;
  /** Long polling without it. */
  readonly webhook?: WebhookSettings;
  /** Limit for one person; 0 for none. */
  readonly questionsPerMinute: number;
  /** False keeps the text of questions out of the audit log. */
  readonly logQuestions: boolean;
  /** Present where a model writes: answers are shown while they grow, at the pace of this clock. */
  readonly streaming?: { readonly clock: Clock };
  /** Aborted to stop: what is in hand is finished first. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

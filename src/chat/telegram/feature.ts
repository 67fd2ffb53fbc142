import type { Composer } from "grammy";
import type { Update } from "grammy/types";
import type { Message } from "../../domain/errors.ts";
import type { Parts, TelegramContext } from "./context.ts";

/** A command as the menu and /help show it. */
export interface FeatureCommand {
  /** Without the slash: 1 to 32 of a-z, 0-9 and `_`. */
  readonly name: string;
  /** At most 256 characters. */
  readonly description: Message;
  /** What follows the command, as /help shows it. */
  readonly argument?: Message;
  /** True for commands that exist for administrators only. */
  readonly forAdmins?: boolean;
}

/**
 * One thing that the bot can do, in a file of its own and one line in `features.ts`. Its commands appear in the menu
 * and in /help by themselves. Its handlers see people of the lists only; an edited message comes to them as a new one,
 * and what they send for it takes the place of what was sent before.
 */
export interface Feature {
  readonly commands?: readonly FeatureCommand[];
  readonly handlers: Composer<TelegramContext>;
  /** Kinds of updates that it needs beside messages, edits and buttons. */
  readonly updates?: readonly Exclude<keyof Update, "update_id">[];
  /** True for updates that must not wait until the chat's earlier ones are handled; they must not change the session. */
  readonly outOfTurn?: (update: Update) => boolean;
}

/** Makes a feature of the bot from what all of them share. */
export type CreateFeature = (parts: Parts) => Feature;

import type { Api } from "grammy";
import type { Language } from "../../domain/answer.ts";
import type { Parts } from "./context.ts";
import { type MessageKey, say } from "./messages.ts";
import { describeError } from "./redact-token.ts";

const COMMANDS: readonly (readonly [string, MessageKey])[] = [
  ["ask", "commandAsk"],
  ["figures", "commandFigures"],
  ["sources", "commandSources"],
  ["language", "commandLanguage"],
  ["reset", "commandReset"],
  ["help", "commandHelp"],
  ["start", "commandStart"],
];

// Telegram takes two-letter codes only, so `zh` cannot tell the scripts apart: the town's own is the default.
const AUDIENCES: readonly (readonly [Language, "" | "zh" | "en"])[] = [
  ["zh-Hant", ""],
  ["zh-Hans", "zh"],
  ["en", "en"],
];

/** Tells Telegram the commands in three languages. A failure is logged; the bot works without the menu. */
export async function announceCommands(api: Api, parts: Parts): Promise<void> {
  for (const [language, code] of AUDIENCES) {
    const commands = COMMANDS.map(([command, key]) => ({ command, description: say(language, key) }));
    try {
      await api.setMyCommands(commands, code === "" ? {} : { language_code: code });
    } catch (error) {
      parts.log.warn({ error: describeError(error, parts.redact) }, "Cannot set the menu of commands");
    }
  }
}

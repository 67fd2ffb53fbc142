import type { Api } from "grammy";
import type { BotCommandScope } from "grammy/types";
import type { Language } from "../../../domain/answer.ts";
import type { FeatureCommand } from "../feature.ts";

// Telegram takes two-letter codes only, so `zh` cannot tell the scripts apart: the town's own is the default.
const AUDIENCES: readonly (readonly [Language, "" | "zh" | "en"])[] = [
  ["zh-Hant", ""],
  ["zh-Hans", "zh"],
  ["en", "en"],
];

/** Tells Telegram the commands in three languages, those of administrators in their private chats only. */
export async function announceCommands(
  api: Api,
  commands: readonly FeatureCommand[],
  admins: Iterable<number>,
): Promise<void> {
  await announce(
    api,
    commands.filter((command) => command.forAdmins !== true),
  );
  for (const admin of admins) await announce(api, commands, { type: "chat", chat_id: admin });
}

async function announce(
  api: Api,
  commands: readonly FeatureCommand[],
  scope?: BotCommandScope,
): Promise<void> {
  for (const [language, code] of AUDIENCES) {
    const menu = commands.map(({ name, description }) => ({
      command: name,
      description: description[language],
    }));
    await api.setMyCommands(menu, {
      ...(scope === undefined ? {} : { scope }),
      ...(code === "" ? {} : { language_code: code }),
    });
  }
}

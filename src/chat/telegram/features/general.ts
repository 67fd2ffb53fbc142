import { Composer, InlineKeyboard } from "grammy";
import type { TelegramContext } from "../context.ts";
import type { Feature, FeatureCommand } from "../feature.ts";
import { isAddressed } from "../gate/addressed.ts";
import { COMMANDS } from "../messages/commands.ts";
import { GENERAL } from "../messages/general.ts";
import { isLanguage, LANGUAGE_NAMES } from "../rendering/languages.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

const AUTOMATIC = "auto";

/** /start, /help, /language and /reset; /help tells of every feature's commands. */
export function createGeneral(features: () => readonly Feature[]): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.command("start", (ctx) => sendOnly(ctx, say(ctx.language, GENERAL.start)));
  handlers.command("help", (ctx) => {
    const commands = features().flatMap((feature) => feature.commands ?? []);
    return sendOnly(ctx, renderHelp(ctx, commands));
  });
  handlers.command("reset", async (ctx) => {
    const { language } = ctx.session.conversation;
    ctx.session = {
      conversation: { turns: [], ...(language === undefined ? {} : { language }) },
      replies: [],
    };
    await sendLine(ctx, say(ctx.language, GENERAL.reset));
  });
  composeLanguage(handlers);
  const commands = (["language", "reset", "help", "start"] as const).map((name) => ({
    name,
    description: COMMANDS[name],
  }));
  return { commands, handlers };
}

function composeLanguage(handlers: Composer<TelegramContext>): void {
  handlers.command("language", async (ctx) => {
    const keyboard = new InlineKeyboard();
    for (const [code, name] of Object.entries(LANGUAGE_NAMES)) keyboard.text(name, `l:${code}`);
    keyboard.row().text(say(ctx.language, GENERAL.automatic), `l:${AUTOMATIC}`);
    await sendLine(ctx, say(ctx.language, GENERAL.chooseLanguage), keyboard);
  });
  handlers.callbackQuery(/^l:([\w-]+)$/u, async (ctx, next) => {
    const choice = ctx.match[1] ?? "";
    const { language: _, ...conversation } = ctx.session.conversation;
    if (choice === AUTOMATIC) {
      ctx.session = { ...ctx.session, conversation };
      await ctx.answerCallbackQuery(say(ctx.language, GENERAL.languageAutomatic));
    } else if (isLanguage(choice)) {
      ctx.session = { ...ctx.session, conversation: { ...conversation, language: choice } };
      await ctx.answerCallbackQuery(say(choice, GENERAL.languageSet, { name: LANGUAGE_NAMES[choice] }));
    } else await next();
  });
}

function renderHelp(ctx: TelegramContext, commands: readonly FeatureCommand[]): string {
  const line = ({ name, argument, description }: FeatureCommand) => {
    const call = argument === undefined ? `/${name}` : `/${name} <${argument[ctx.language]}>`;
    return `${call}  ${description[ctx.language]}`;
  };
  const own = commands.filter((command) => command.forAdmins === true);
  const lines = commands.filter((command) => command.forAdmins !== true).map(line);
  const forAdmins = ctx.isAdmin ? ["", say(ctx.language, GENERAL.helpAdmin), ...own.map(line)] : [];
  return [say(ctx.language, GENERAL.help), "", ...lines, ...forAdmins].join("\n");
}

async function sendOnly(ctx: TelegramContext, line: string): Promise<void> {
  if (isAddressed(ctx)) await sendLine(ctx, line);
}

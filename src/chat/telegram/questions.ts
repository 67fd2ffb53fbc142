import { Composer, InlineKeyboard } from "grammy";
import type { Citation } from "../../domain/answer.ts";
import { addressedText, isAddressed } from "./addressed.ts";
import { answerQuestion, recordAnswer } from "./answer-question.ts";
import type { Parts, TelegramContext } from "./context.ts";
import { toLabel } from "./formatted-text.ts";
import { answerKeyboard } from "./keyboards.ts";
import { isLanguage, LANGUAGE_NAMES } from "./languages.ts";
import { say } from "./messages.ts";
import { sendLine, sendParts } from "./send-parts.ts";

/** Commands and plain questions. */
export function composeQuestions(parts: Parts): Composer<TelegramContext> {
  const composer = new Composer<TelegramContext>();
  const asked = new Map<number, number[]>();
  const ask = async (ctx: TelegramContext, question: string) => {
    const wait = secondsToWait(asked, ctx.from?.id ?? 0, parts.questionsPerMinute);
    if (wait > 0) await sendLine(ctx, say(ctx.language, "tooMany", { seconds: wait }));
    else await answerQuestion(ctx, parts, question);
  };
  composer.on(["message:text", "edited_message:text"], async (ctx, next) => {
    if (!isAddressed(ctx)) return;
    if (!ctx.msg.text.startsWith("/") || ctx.msg.forward_origin === undefined) return next();
    if (ctx.chat.type === "private") await sendLine(ctx, say(ctx.language, "forwardedCommand"));
  });
  composer.command("start", (ctx) => void0(sendLine(ctx, say(ctx.language, "start"))));
  composer.command("help", (ctx) => void0(sendLine(ctx, say(ctx.language, "help"))));
  composer.command("reset", async (ctx) => {
    const language = ctx.session.conversation.language;
    ctx.session = {
      conversation: { turns: [], ...(language === undefined ? {} : { language }) },
      replies: [],
    };
    await sendLine(ctx, say(ctx.language, "reset"));
  });
  composer.command("ask", (ctx) => {
    const question = ctx.match.trim();
    return question === "" ? void0(sendLine(ctx, say(ctx.language, "askEmpty"))) : ask(ctx, question);
  });
  composer.command(["figures", "f"], (ctx) => sendFigures(ctx, parts, ctx.match.trim()));
  composer.command("sources", async (ctx) => {
    const list = parts.assistant.documents().map((one) => `• ${toLabel(one.title)} (${toLabel(one.path)})`);
    await sendLine(ctx, [say(ctx.language, "documents", { count: list.length }), ...list].join("\n"));
  });
  composer.command("language", async (ctx) => {
    const keyboard = new InlineKeyboard();
    for (const [code, name] of Object.entries(LANGUAGE_NAMES)) keyboard.text(name, `l:${code}`);
    await sendLine(ctx, say(ctx.language, "chooseLanguage"), keyboard);
  });
  composer.callbackQuery(/^l:([\w-]+)$/u, async (ctx, next) => {
    const language = ctx.match[1] ?? "";
    if (!isLanguage(language)) return next();
    ctx.session = { ...ctx.session, conversation: { ...ctx.session.conversation, language } };
    await ctx.answerCallbackQuery(say(language, "languageSet", { name: LANGUAGE_NAMES[language] }));
  });
  composer.on(["message:text", "edited_message:text"], async (ctx) => {
    const question = addressedText(ctx) ?? "";
    if (question.startsWith("/")) await sendLine(ctx, say(ctx.language, "unknownCommand"));
    else if (question !== "") await ask(ctx, question);
  });
  composer.on(
    ["message:media", "message:contact", "message:location", "message:poll", "message:dice"],
    async (ctx) => {
      if (isAddressed(ctx)) await sendLine(ctx, say(ctx.language, "unreadable"));
    },
  );
  return composer;
}

async function void0(work: Promise<unknown>): Promise<void> {
  await work;
}

async function sendFigures(ctx: TelegramContext, parts: Parts, query: string): Promise<void> {
  const hits = await parts.assistant.figures(query, 8);
  if (hits.length === 0) return void0(sendLine(ctx, say(ctx.language, "noFigures", { query })));
  const citations: Citation[] = hits.map((hit, index) => ({ ...hit.citation, number: index + 1 }));
  const lines = hits.map(({ figure }, index) => {
    const text = parts.assistant.document(figure.documentId)?.text.slice(figure.span.start, figure.span.end);
    return `${figure.indicator}: ${text ?? `${figure.value}${figure.unit}`} [${index + 1}]`;
  });
  const { record, messages } = recordAnswer(ctx, parts, {
    question: query,
    language: ctx.language,
    status: "answered",
    text: lines.join("\n"),
    figures: [],
    citations,
    engine: "quote",
  });
  await sendParts(ctx, messages, answerKeyboard(record));
}

function secondsToWait(asked: Map<number, number[]>, person: number, limit: number): number {
  const now = Date.now();
  const times = (asked.get(person) ?? []).filter((time) => now - time < 60_000);
  const oldest = times[0];
  if (limit > 0 && times.length >= limit && oldest !== undefined)
    return Math.ceil((oldest + 60_000 - now) / 1000);
  asked.set(person, [...times, now]);
  return 0;
}

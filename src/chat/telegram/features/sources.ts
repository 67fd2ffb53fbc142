import { Composer } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { COMMANDS } from "../messages/commands.ts";
import { SOURCES } from "../messages/sources.ts";
import { type FormattedText, join, plain, styled, toLabel } from "../rendering/formatted-text.ts";
import { answerKeyboard } from "../rendering/keyboards.ts";
import { renderSources } from "../rendering/render-answer.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

/** /sources: where the last answer came from, with its buttons, and all documents. */
export function createSources(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.command("sources", async (ctx) => {
    await parts.refresh();
    await sendLine(ctx, renderDocuments(ctx, parts));
    const { lastAnswer } = ctx.session;
    const record = lastAnswer === undefined ? undefined : parts.answers.read(lastAnswer);
    if (record === undefined || record.citations.length === 0) return;
    const title = styled(say(ctx.language, SOURCES.lastSources), "bold");
    const message = join(
      [title, toLabel(record.question), ...renderSources(record.citations, ctx.language)],
      "\n",
    );
    await sendLine(ctx, message, answerKeyboard({ ...record, votes: false }));
  });
  return { commands: [{ name: "sources", description: COMMANDS.sources }], handlers };
}

function renderDocuments(ctx: TelegramContext, parts: Parts): FormattedText {
  const documents = parts.assistant.documents();
  if (documents.length === 0) return plain(say(ctx.language, SOURCES.noDocuments));
  const title = styled(say(ctx.language, SOURCES.documents, { count: documents.length }), "bold");
  const lines = documents.map((one) => `• ${toLabel(one.title)} (${toLabel(one.path)})`);
  return join([title, ...lines], "\n");
}

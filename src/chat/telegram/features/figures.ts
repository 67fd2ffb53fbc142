import { Composer } from "grammy";
import type { Citation } from "../../../domain/answer.ts";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { ANSWERS } from "../messages/answers.ts";
import { COMMANDS } from "../messages/commands.ts";
import { say } from "../rendering/say.ts";
import { sendAnswer } from "../rendering/send-answer.ts";
import { sendLine } from "../rendering/send-parts.ts";

const FIGURES_SHOWN = 8;

/** /figures and /f: the figures that match, each with the button of its source. */
export function createFigures(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.command(["figures", "f"], (ctx) => sendFigures(ctx, parts, ctx.match.trim()));
  const figures = { name: "figures", description: COMMANDS.figures, argument: COMMANDS.indicator };
  return { commands: [figures], handlers };
}

async function sendFigures(ctx: TelegramContext, parts: Parts, query: string): Promise<void> {
  const hits = await parts.assistant.figures(query, FIGURES_SHOWN);
  if (hits.length === 0) {
    await sendLine(ctx, say(ctx.language, ANSWERS.noFigures, { query }));
    return;
  }
  const citations: Citation[] = hits.map((hit, index) => ({ ...hit.citation, number: index + 1 }));
  const lines = hits.map(({ figure }, index) => {
    const text = parts.assistant.document(figure.documentId)?.text.slice(figure.span.start, figure.span.end);
    return `${figure.indicator}: ${text ?? `${figure.value}${figure.unit}`} [${index + 1}]`;
  });
  await sendAnswer(ctx, parts, {
    question: query,
    language: ctx.language,
    status: "answered",
    text: lines.join("\n"),
    figures: [],
    citations,
    engine: "quote",
  });
}

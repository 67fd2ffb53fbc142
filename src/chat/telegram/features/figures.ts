import { Composer } from "grammy";
import { toRows } from "../../../ledger/ledger-row.ts";
import { renderList } from "../../../ledger/render-list.ts";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { ANSWERS } from "../messages/answers.ts";
import { COMMANDS } from "../messages/commands.ts";
import { say } from "../rendering/say.ts";
import { sendAnswer } from "../rendering/send-answer.ts";
import { sendLine } from "../rendering/send-parts.ts";

const FIGURES_SHOWN = 10;

/** /figures and /f: the figures that match, by indicator, with what changed between years and buttons for the sources. */
export function createFigures(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.command(["figures", "f"], (ctx) => sendFigures(ctx, parts, ctx.match.trim()));
  const figures = { name: "figures", description: COMMANDS.figures, argument: COMMANDS.indicator };
  return { commands: [figures], handlers };
}

async function sendFigures(ctx: TelegramContext, parts: Parts, query: string): Promise<void> {
  await parts.refresh();
  const { assistant } = parts;
  const rows = toRows(await assistant.figures(query, FIGURES_SHOWN), assistant.document);
  if (rows.length === 0) {
    await sendLine(ctx, say(ctx.language, ANSWERS.noFigures, { query }));
    return;
  }
  await sendAnswer(ctx, parts, {
    question: query,
    language: ctx.language,
    status: "answered",
    ...renderList(rows, ctx.language),
    engine: "quote",
  });
}

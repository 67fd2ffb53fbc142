import { Composer, InputFile } from "grammy";
import { drawChart } from "../../../ledger/chart/draw-chart.ts";
import { fontFolders } from "../../../ledger/chart/find-font.ts";
import { type LedgerRow, toRows } from "../../../ledger/ledger-row.ts";
import { placeOf } from "../../../ledger/render-table.ts";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { ANSWERS } from "../messages/answers.ts";
import { COMMANDS } from "../messages/commands.ts";
import { plain } from "../rendering/formatted-text.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";
import { splitMessage } from "../rendering/split-message.ts";
import { withTyping } from "../rendering/typing.ts";

/** Telegram's limit for the text below a picture, in UTF-16 units. */
const CAPTION_LIMIT = 1024;

/** /chart: three or more comparable figures as a picture, their sources below it. */
export function createChart(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.command("chart", async (ctx) => {
    const wait = parts.rateLimit(ctx.from?.id ?? 0, (ctx.msg?.date ?? 0) * 1000, Date.now());
    if (wait > 0) await sendLine(ctx, say(ctx.language, ANSWERS.tooMany, { seconds: wait }));
    else await withTyping(ctx, () => sendChart(ctx, parts, ctx.match.trim()));
  });
  const chart = { name: "chart", description: COMMANDS.chart, argument: COMMANDS.indicator };
  return { commands: [chart], handlers };
}

async function sendChart(ctx: TelegramContext, parts: Parts, query: string): Promise<void> {
  await parts.refresh();
  const { assistant } = parts;
  const rows = toRows(await assistant.figures(query), assistant.document);
  const { png, series } = await drawChart(rows, query, ctx.language, fontFolders());
  const shown = series.bars.map(({ row }) => row);
  const [caption] = splitMessage(plain(captionOf(shown, ctx)), CAPTION_LIMIT);
  const group = ctx.chat?.type !== "private" && ctx.msgId !== undefined;
  await ctx.replyWithPhoto(new InputFile(png, "chart.png"), {
    ...(caption === undefined ? {} : { caption: caption.text }),
    ...(group ? { reply_parameters: { message_id: ctx.msgId ?? 0, allow_sending_without_reply: true } } : {}),
  });
}

/** The sources of the bars, each once. */
function captionOf(rows: readonly LedgerRow[], ctx: TelegramContext): string {
  const places = new Set(rows.map(({ citation }) => `• ${placeOf(citation, ctx.language)}`));
  return [say(ctx.language, ANSWERS.sources).trim(), ...places].join("\n");
}

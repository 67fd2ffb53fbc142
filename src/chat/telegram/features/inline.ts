import { Composer } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Language } from "../../../domain/answer.ts";
import { type LedgerRow, toRows } from "../../../ledger/ledger-row.ts";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { ANSWERS } from "../messages/answers.ts";
import { type FormattedText, join, plain, styled, toLabel } from "../rendering/formatted-text.ts";
import { renderSources } from "../rendering/render-answer.ts";
import { say } from "../rendering/say.ts";
import { splitMessage } from "../rendering/split-message.ts";

const RESULTS = 20;
/** Telegram may show a person their own results again for so long. */
const CACHE_SECONDS = 10;
const LONGEST_QUOTE = 3_000;

/**
 * @bot in any chat: figures that match what is typed, the headline figures where nothing is; choosing one sends it with
 * its source. Results are for the person who asks alone: Telegram must not show them to anyone outside the lists.
 */
export function createInline(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.on("inline_query", async (ctx) => {
    await parts.refresh();
    const { assistant } = parts;
    const hits = await assistant.figures(ctx.inlineQuery.query.trim(), RESULTS);
    const results = toRows(hits, assistant.document).map((row, i) => toResult(row, i, ctx.language));
    await ctx.answerInlineQuery(results, { is_personal: true, cache_time: CACHE_SECONDS });
  });
  return { handlers, updates: ["inline_query"], outOfTurn: (update) => update.inline_query !== undefined };
}

function toResult(row: LedgerRow, index: number, language: Language): InlineQueryResultArticle {
  const { figure, text, citation } = row;
  const where = [figure.period, figure.place, citation.title].filter((part) => part !== undefined);
  const [message = plain(text)] = splitMessage(renderMessage(row, language));
  return {
    type: "article",
    id: String(index),
    title: toLabel(`${figure.indicator}: ${text}`),
    description: toLabel(where.join(" · ")),
    input_message_content: {
      message_text: message.text,
      entities: [...message.entities],
      link_preview_options: { is_disabled: true },
    },
  };
}

function renderMessage({ figure, text, citation }: LedgerRow, language: Language): FormattedText {
  const period = figure.period === undefined ? "" : ` (${figure.period})`;
  const quote = toLabel(citation.quote, LONGEST_QUOTE);
  const [source = plain("")] = renderSources([{ ...citation, number: 1 }], language);
  return join(
    [
      join([`${toLabel(figure.indicator)}${period}: `, styled(toLabel(text), "bold")]),
      styled(quote, "expandable_blockquote"),
      join([say(language, ANSWERS.sources), source]),
    ],
    "\n",
  );
}

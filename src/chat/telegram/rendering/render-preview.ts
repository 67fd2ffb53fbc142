import type { Document } from "../../../domain/document.ts";
import type { Figure } from "../../../domain/figure.ts";
import type { TelegramContext } from "../context.ts";
import { DOCUMENTS } from "../messages/documents.ts";
import { type FormattedText, join, styled, toLabel } from "./formatted-text.ts";
import { say } from "./say.ts";

const HEADINGS_SHOWN = 12;
const FIGURES_SHOWN = 5;

/** A document as it will be indexed: title, file, year, headings and first figures, and what it replaces. */
export function renderPreview(
  { language }: Pick<TelegramContext, "language">,
  { document, figures }: { readonly document: Document; readonly figures: readonly Figure[] },
  path: string,
  replaced: readonly string[],
): FormattedText {
  const none = [say(language, DOCUMENTS.previewNone)];
  const headings = document.sections
    .slice(0, HEADINGS_SHOWN)
    .map((section) => `${"　".repeat(Math.min(section.level - 1, 3))}• ${toLabel(section.heading)}`);
  const numbers = figures
    .slice(0, FIGURES_SHOWN)
    .map(
      ({ indicator, span }) =>
        `• ${toLabel(indicator)}：${toLabel(document.text.slice(span.start, span.end))}`,
    );
  const lines = [
    say(language, DOCUMENTS.previewFile, { name: toLabel(path) }),
    ...replaced.map((name) => say(language, DOCUMENTS.previewReplaces, { name: toLabel(name) })),
    say(language, DOCUMENTS.previewYear, { year: document.year ?? none.join("") }),
    say(language, DOCUMENTS.previewHeadings),
    ...(headings.length > 0 ? headings : none),
    say(language, DOCUMENTS.previewFigures),
    ...(numbers.length > 0 ? numbers : none),
  ];
  const title = styled(toLabel(document.title), "bold");
  return join([say(language, DOCUMENTS.previewTitle), title, ...lines], "\n");
}

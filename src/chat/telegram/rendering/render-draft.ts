import { InlineKeyboard } from "grammy";
import { paragraphText } from "../../../assistant/drafting/render-draft.ts";
import type { Language } from "../../../domain/answer.ts";
import type { Draft } from "../../../domain/draft.ts";
import type { DraftRecord } from "../delivery/drafts-store.ts";
import { DRAFTS } from "../messages/drafts.ts";
import { type FormattedText, join, styled, toLabel } from "./formatted-text.ts";
import { renderSources } from "./render-answer.ts";
import { say } from "./say.ts";

const LONGEST_NAME = 60;

/** A draft as one message that can be copied: bold title and headings; with marks, the sources folded away below. */
export function renderDraftMessage(
  { draft, marks }: Pick<DraftRecord, "draft" | "marks">,
  language: Language,
): FormattedText {
  const blocks = draft.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === "" ? [] : [styled(heading, "bold")]),
    ...paragraphs.map((paragraph) => `　　${paragraphText(paragraph, marks)}`),
  ]);
  const sources = join(
    [say(language, DRAFTS.sources), ...renderSources(draft.citations, language)],
    "\n",
  ).text;
  const last = marks && draft.citations.length > 0 ? ["", styled(sources, "expandable_blockquote")] : [];
  return join([styled(draft.title, "bold"), "", ...blocks, ...last], "\n");
}

/** The buttons below a draft; each carries the draft's id and one letter. */
export function draftKeyboard(
  { id, marks }: Pick<DraftRecord, "id" | "marks">,
  language: Language,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const button = (message: (typeof DRAFTS)[keyof typeof DRAFTS], verb: string) =>
    keyboard.text(say(language, message), `d:${id}:${verb}`);
  button(DRAFTS.wording, "w");
  button(DRAFTS.kind, "k");
  keyboard.row();
  button(DRAFTS.shorter, "s");
  button(DRAFTS.longer, "l");
  button(DRAFTS.point, "p");
  keyboard.row();
  button(marks ? DRAFTS.marksOff : DRAFTS.marksOn, "m");
  button(DRAFTS.word, "x");
  button(DRAFTS.remove, "r");
  return keyboard;
}

/** The drafts of a chat, a button to open and one to delete each. */
export function draftList(drafts: readonly DraftRecord[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [at, { id, draft }] of drafts.entries()) {
    if (at > 0) keyboard.row();
    keyboard.text(toLabel(draft.title, 40), `d:${id}:o`).text("🗑", `d:${id}:q`);
  }
  return keyboard;
}

/** A file name from a title: no path, no sign that a system forbids, no blank; never empty. */
export function fileNameOf({ title }: Draft): string {
  const name = title.replace(/[^\p{L}\p{N}_-]+/gu, "").slice(0, LONGEST_NAME);
  return `${name === "" ? "draft" : name}.docx`;
}

import type { MessageEntity } from "grammy/types";

/** Kinds of entity that the bot makes itself. */
export type Style = "bold" | "italic" | "blockquote" | "expandable_blockquote";

/** A message: plain text, and entities at UTF-16 offsets into it. Nothing in the text is ever parsed. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

// A lone surrogate has no UTF-8 form, and Telegram refuses the whole message for it.
const LONE_SURROGATE = /\p{Surrogate}/gu;
// Formatting characters of the bidirectional algorithm, and controls other than line feed and tab.
const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;

/** A text without style; lone surrogates become U+FFFD, so that offsets stay. */
export function plain(text: string): FormattedText {
  return { text: text.replace(LONE_SURROGATE, "\ufffd"), entities: [] };
}

/** A text in one style; an empty one has no entity, since Telegram refuses empty entities. */
export function styled(text: string, type: Style): FormattedText {
  const entities: MessageEntity[] = text.length === 0 ? [] : [{ type, offset: 0, length: text.length }];
  return { ...plain(text), entities };
}

/** A text put into one more style around those that it has. */
export function wrapped({ text, entities }: FormattedText, type: Style): FormattedText {
  if (text.length === 0) return { text, entities };
  return { text, entities: [{ type, offset: 0, length: text.length }, ...entities] };
}

/** Puts parts one after another, entities moved along. */
export function join(parts: readonly (FormattedText | string)[], separator = ""): FormattedText {
  let text = "";
  const entities: MessageEntity[] = [];
  parts.forEach((part, index) => {
    const piece = typeof part === "string" ? plain(part) : part;
    if (index > 0) text += separator;
    entities.push(...piece.entities.map((entity) => ({ ...entity, offset: entity.offset + text.length })));
    text += piece.text;
  });
  return { text, entities };
}

/** A name from outside (a title, a file name) on one line, without characters that could turn the line around it. */
export function toLabel(name: string, limit = 80): string {
  const line = plain(name).text.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Surrogate}$/u, "")}…`;
}

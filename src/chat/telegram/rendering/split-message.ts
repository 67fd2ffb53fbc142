import type { MessageEntity } from "grammy/types";
import type { FormattedText } from "./formatted-text.ts";

/** Telegram's limits for one message, in UTF-16 units and in entities (Bot API, sendMessage). */
export const MESSAGE_LIMIT = 4096;
const ENTITY_LIMIT = 100;

// Best first: between paragraphs, between lines, after a sentence, at a space.
const BREAKS = [/\n\n/gu, /\n/gu, /[。！？；!?;]|\.(?=\s)/gu, /\s/gu];

/**
 * Cuts a message into parts within Telegram's limit: between paragraphs where it can, never inside a surrogate
 * pair. Entities are clipped to their parts. No part is empty; a text of white space alone gives no part.
 */
export function splitMessage(message: FormattedText, limit = MESSAGE_LIMIT): FormattedText[] {
  const parts: FormattedText[] = [];
  let start = skipSpace(message.text, 0);
  while (start < message.text.length) {
    const end = cutPoint(message.text, start, limit);
    const stop = start + message.text.slice(start, end).trimEnd().length;
    parts.push(slice(message, start, stop));
    start = skipSpace(message.text, end);
  }
  return parts;
}

function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}

function cutPoint(text: string, start: number, limit: number): number {
  if (text.length - start <= limit) return text.length;
  const window = text.slice(start, start + limit);
  for (const pattern of BREAKS) {
    const last = [...window.matchAll(pattern)].at(-1);
    if (last !== undefined && last.index > 0) return start + last.index + last[0].length;
  }
  const end = start + limit;
  return isInsidePair(text, end) ? end - 1 : end;
}

function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function slice(message: FormattedText, start: number, end: number): FormattedText {
  const entities: MessageEntity[] = [];
  for (const entity of message.entities) {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    if (from < to) entities.push({ ...entity, offset: from - start, length: to - from });
  }
  return { text: message.text.slice(start, end), entities: entities.slice(0, ENTITY_LIMIT) };
}

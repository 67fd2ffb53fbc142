import type { Language } from "../../../domain/answer.ts";
import type { Message } from "../../../domain/errors.ts";

/** A line in a language, its placeholders `{name}` filled in; a value is never read as a placeholder. */
export function say(
  language: Language,
  message: Message,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return message[language].replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}

/** All that a stranger is told. No table: the id reads the same in every language. */
export function strangerLine(id: number): string {
  return `Telegram ID: ${id}`;
}

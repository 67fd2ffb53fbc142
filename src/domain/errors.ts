import type { Language } from "./answer.ts";

/** A message in each of the three languages. */
export type Message = Readonly<Record<Language, string>>;

/**
 * An error that the person can act on. `messages` reach the chat in the person's language and say what to do;
 * `message` is the English one, for logs and the command line.
 */
export class AssistantError extends Error {
  override readonly name = "AssistantError";
  readonly messages: Message;
  /** Where the documents say nothing on what was asked for: the closest topics that they do speak of. */
  readonly notFound?: readonly string[];

  constructor(messages: Message, options?: ErrorOptions & { readonly notFound?: readonly string[] }) {
    super(messages.en, options);
    this.messages = messages;
    if (options?.notFound !== undefined) this.notFound = options.notFound;
  }
}

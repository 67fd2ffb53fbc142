import type { Writer } from "../domain/ports.ts";

/** The writer that adds nothing: answers and drafts stay as they were put together from quotes. */
export function createQuoteWriter(): Writer {
  return { answer: async (answer) => answer, draft: async (draft) => draft };
}

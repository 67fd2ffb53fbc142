import type { Assistant } from "../../../domain/ports.ts";

const EVERY_MILLISECONDS = 2_000;
const PATIENCE_MILLISECONDS = 500;

/**
 * Brings changes in the knowledge folder in before a question, at most every other second. Reading large documents
 * anew goes on behind the question, which is then answered from the documents as they were.
 */
export function createRefresh(
  assistant: Pick<Assistant, "update">,
  inBackground: (name: string, work: () => Promise<void>) => void,
): () => Promise<void> {
  let last = Date.now();
  return () =>
    new Promise((resolve) => {
      if (Date.now() - last < EVERY_MILLISECONDS) return resolve();
      last = Date.now();
      const timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
      inBackground("Bringing the index up to date", async () => {
        try {
          await assistant.update();
        } finally {
          clearTimeout(timer);
          resolve();
        }
      });
    });
}

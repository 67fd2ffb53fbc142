import { composeAssistant } from "../compose.ts";
import { whereQuestionsGo } from "../compose-wording.ts";
import { loadConfig } from "../config.ts";
import type { Assistant } from "../domain/ports.ts";
import { say } from "./streams.ts";

/** Runs a use case on an assistant whose index is up to date, and closes it. */
export async function withAssistant(
  use: (assistant: Assistant) => Promise<void>,
  options: { readonly rebuild?: boolean; readonly aloud?: boolean } = {},
): Promise<void> {
  const config = loadConfig(process.env);
  if (config.MODEL !== undefined || config.EMBEDDING_MODEL !== undefined) say(whereQuestionsGo(config));
  const assistant = composeAssistant(config, say);
  const bar = options.aloud && process.stderr.isTTY ? await progressBar() : undefined;
  const report = await assistant.update({
    rebuild: options.rebuild ?? false,
    progress: (done, total) => (done === 0 ? bar?.start(total, 0) : bar?.update(done)),
  });
  bar?.stop();
  for (const failure of report.failures) say(failure.message.en);
  if (options.aloud)
    say(`${report.documents} documents, ${report.passages} passages, ${report.figures} figures`);
  try {
    await use(assistant);
  } finally {
    await assistant.close();
  }
}

/** Loaded where a person watches only: a question from a pipe need not wait for it. */
async function progressBar() {
  const { SingleBar } = await import("cli-progress");
  return new SingleBar({ stream: process.stderr, format: "{bar} {value}/{total}" });
}

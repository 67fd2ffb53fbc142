import { join } from "node:path";
import { createCancellableWork } from "./cancellable-work.ts";
import type { Parts } from "./context.ts";
import type { TelegramDependencies } from "./dependencies.ts";
import { openInbox } from "./inbox.ts";
import { createRateLimit } from "./rate-limit.ts";
import { createRedact, describeError } from "./redact-token.ts";
import { createRefresh } from "./refresh.ts";
import { createJsonFiles } from "./stores.ts";

/** What the features share. Work in the background stays in the set until it is done; its failures are logged. */
export function createParts(
  dependencies: TelegramDependencies,
  hardStop: AbortSignal,
  background: Set<Promise<void>>,
): Parts {
  const { log, token, assistant, dataDirectory, questionsPerMinute } = dependencies;
  const redact = createRedact(token);
  const folder = join(dataDirectory, "telegram");
  const inBackground = (name: string, work: () => Promise<void>) => {
    const task: Promise<void> = work()
      .catch((error) => log.error({ error: describeError(error, redact) }, name))
      .finally(() => background.delete(task));
    background.add(task);
  };
  return {
    ...dependencies,
    redact,
    folder,
    hardStop,
    inBackground,
    inbox: openInbox(join(folder, "inbox.jsonl")),
    sessions: createJsonFiles(join(folder, "sessions")),
    answers: createJsonFiles(join(folder, "answers")),
    rateLimit: createRateLimit(questionsPerMinute),
    answering: createCancellableWork(),
    refresh: createRefresh(assistant, inBackground),
  };
}

import { join } from "node:path";
import type { Parts } from "./context.ts";
import { createCancellableWork } from "./delivery/cancellable-work.ts";
import { openInbox } from "./delivery/inbox.ts";
import { createRedact, describeError } from "./delivery/redact-token.ts";
import { createRefresh } from "./delivery/refresh.ts";
import { createJsonFiles } from "./delivery/stores.ts";
import type { TelegramDependencies } from "./dependencies.ts";
import { createRateLimit } from "./gate/rate-limit.ts";

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

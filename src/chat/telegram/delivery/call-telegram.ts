import { autoRetry } from "@grammyjs/auto-retry";
import { HttpError, type Transformer } from "grammy";
import type { Parts } from "../context.ts";
import { pause } from "./pause.ts";
import { describeError } from "./redact-token.ts";

/** Calls whose failure a person can live with: it is logged, and the work goes on. */
const OPTIONAL = new Set([
  "answerCallbackQuery",
  "answerInlineQuery",
  "deleteMessage",
  "deleteWebhook",
  "sendChatAction",
  "setMyCommands",
]);
/** Calls that are out of date when they could be repeated; who makes them sees to their failure. */
const UNREPEATED = new Set(["getUpdates", "sendMessageDraft"]);
const FIRST_DELAY = 500;
const LONGEST_DELAY = 15_000;

type Signal = Parameters<Transformer>[3];

/** Takes a failed optional call as done, with a line in the log; a server need not know every method. */
export function createTolerance(parts: Parts): Transformer {
  return async (prev, method, payload, signal) => {
    if (!OPTIONAL.has(method)) return prev(method, payload, signal);
    try {
      const response = await prev(method, payload, signal);
      if (response.ok) return response;
      parts.log.info(
        { method, error: parts.redact(response.description) },
        "Telegram refused a call; going on",
      );
    } catch (error) {
      if (signal?.aborted !== true)
        parts.log.info({ method, error: describeError(error, parts.redact) }, "A call failed; going on");
    }
    return { ok: true, result: true } as never;
  };
}

/**
 * Repeats a call until Telegram has taken it or refused it for good: through floods, failures of the server and
 * dropped connections, for as long as they last. The chat waits meanwhile, so that its order is kept; others go on.
 */
export function createPersistence(parts: Parts): Transformer {
  const hardStop = parts.hardStop as unknown as NonNullable<Signal>;
  const waitOutFloods = autoRetry({ rethrowInternalServerErrors: true, rethrowHttpErrors: true });
  return async (prev, method, payload, signal = hardStop) => {
    if (OPTIONAL.has(method) || UNREPEATED.has(method)) return prev(method, payload, signal);
    for (let delay = FIRST_DELAY; ; delay = Math.min(delay * 2, LONGEST_DELAY)) {
      const failure = await waitOutFloods(prev, method, payload, signal).catch((error: unknown) => {
        if (!(error instanceof HttpError) || signal.aborted) throw error;
        return error;
      });
      if (!(failure instanceof HttpError) && (failure.ok || !isTransient(failure.error_code))) return failure;
      const error = failure instanceof HttpError ? describeError(failure, parts.redact) : failure.description;
      parts.log.warn({ method, error: parts.redact(error), delay }, "A call failed; trying again");
      await pause(delay, signal);
      if (signal.aborted) throw new HttpError(`Stopped before '${method}' was done`, failure);
    }
  };
}

/** True for refusals that may end by themselves: floods and failures of the server. */
export function isTransient(code: number): boolean {
  return code >= 500 || code === 429;
}

import { setTimeout } from "node:timers/promises";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { withRetries } from "../../endpoints/retry.ts";
import type { Prompt } from "../prompts/load-prompts.ts";
import { askOnce, type Received } from "./ask-once.ts";
import type { Breaker } from "./circuit-breaker.ts";
import type { ModelUsage } from "./model-usage.ts";

/** One thing asked of the model. */
export interface ModelRequest {
  readonly prompt: Prompt;
  /** For the log: answer, follow-up … */
  readonly purpose: string;
  /** Overall time limit, retries included. */
  readonly milliseconds: number;
  readonly person?: string;
  /** Ends the request at the provider too. */
  readonly signal?: AbortSignal;
  /** Receives the text as it arrives; false: enough, stop the model. Without it the answer is not streamed. */
  readonly onDelta?: (delta: string) => boolean;
}

/** What the model said; `finished` is false where it was cut short. */
export interface ModelReply {
  readonly text: string;
  readonly finished: boolean;
}

/** A model that can be asked. Rejects with a `ModelError` where there is no answer, with the signal's reason when aborted. */
export interface LanguageModel {
  ask(request: ModelRequest): Promise<ModelReply>;
}

/** There is no answer to be had from the model now; the message says why and holds no secret. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/** What the model is made of. */
export interface LanguageModelDependencies {
  readonly name: string;
  readonly open: () => Promise<BaseChatModel>;
  readonly usage: ModelUsage;
  readonly breaker: Breaker;
  /** Takes secrets out of a message of the provider. */
  readonly redact: (message: string) => string;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  readonly jitter?: () => number;
  readonly timeout?: (milliseconds: number) => AbortSignal;
  readonly now?: () => number;
}

const RETRIES = 2;
const NOBODY = "local";

/** Asks the model with two retries, within the time limit and the person's budget. */
export function createLanguageModel(dependencies: LanguageModelDependencies): LanguageModel {
  const { breaker, redact, now = Date.now, jitter = Math.random } = dependencies;
  const timeout = dependencies.timeout ?? ((milliseconds) => AbortSignal.timeout(milliseconds));
  let opened: Promise<BaseChatModel> | undefined;

  async function askLogged(request: ModelRequest, signal: AbortSignal, received: Received): Promise<void> {
    const { usage, name } = dependencies;
    const person = request.person ?? NOBODY;
    if (!usage.begin(person)) throw new BudgetSpent("the budget of the day is spent");
    const start = now();
    let outcome = "ok";
    try {
      opened ??= dependencies.open();
      await askOnce(await opened, request, signal, received);
    } catch (error) {
      outcome = redact(reasonOf(error));
      throw error;
    } finally {
      const { inputTokens, outputTokens } = received;
      const milliseconds = now() - start;
      usage.end({
        person,
        purpose: request.purpose,
        model: name,
        inputTokens,
        outputTokens,
        milliseconds,
        outcome,
      });
    }
  }

  return {
    async ask(request) {
      request.signal?.throwIfAborted();
      if (!breaker.mayAsk()) throw new ModelError("the model has not been answering");
      const limit = timeout(request.milliseconds);
      const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
      const end = now() + request.milliseconds;
      const received: Received = { text: "", finished: false, inputTokens: 0, outputTokens: 0 };
      try {
        await withRetries(() => askLogged(request, signal, received), {
          retries: RETRIES,
          jitter,
          // What was shown of an answer cannot be taken back by another one.
          patience: () => (signal.aborted || received.text.trim() !== "" ? 0 : end - now()),
          wait: dependencies.wait ?? ((milliseconds) => setTimeout(milliseconds, undefined, { signal })),
        });
      } catch (error) {
        request.signal?.throwIfAborted();
        if (error instanceof BudgetSpent) throw new ModelError(error.message);
        const reason = limit.aborted ? `no answer in ${request.milliseconds} ms` : redact(reasonOf(error));
        if (received.text === "" || limit.aborted) breaker.failed(reason);
        if (received.text === "") throw new ModelError(reason);
        return { text: received.text, finished: false };
      }
      breaker.succeeded();
      return { text: received.text, finished: received.finished };
    },
  };
}

/** Not a failure of the model; 402 is what providers say too, and no one tries that again. */
class BudgetSpent extends Error {
  readonly status = 402;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, 200);
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBreaker } from "../../../src/writing/model/circuit-breaker.ts";
import { createLanguageModel } from "../../../src/writing/model/language-model.ts";
import { createModelUsage } from "../../../src/writing/model/model-usage.ts";
import { openChatModel } from "../../../src/writing/model/open-chat-model.ts";
import type { Asked, Reply } from "../../support/fake-openai.ts";
import { startFakeOpenAi } from "../../support/start-fake-openai.ts";

/** Settings that a test may change. */
export interface TestModelOptions {
  readonly dailyRequests?: number;
  /** Aborted: the time limit is over. */
  readonly limit?: AbortSignal;
  readonly now?: () => number;
  readonly folder?: string;
}

/** A language model of the program on a fake server; pauses between tries are noted, not waited for. */
export async function openLanguageModel(
  reply: (asked: Asked, before: number) => Reply | undefined,
  options: TestModelOptions = {},
) {
  const server = await startFakeOpenAi(reply);
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "model-"));
  const pauses: number[] = [];
  const notices: string[] = [];
  const now = options.now ?? (() => 0);
  const model = createLanguageModel({
    name: "qwen3",
    open: () =>
      openChatModel({
        model: "qwen3",
        baseUrl: server.baseUrl,
        apiKey: "SECRET",
        timeout: 60_000,
        maxTokens: 2000,
      }),
    usage: createModelUsage({ folder, dailyRequests: options.dailyRequests ?? 1000, dailyTokens: 1_000_000 }),
    breaker: createBreaker({ notice: (message) => notices.push(message), now }),
    redact: (message) => message.replaceAll("SECRET", "…"),
    wait: async (milliseconds) => pauses.push(milliseconds),
    jitter: () => 0.5,
    now,
    timeout: () => options.limit ?? new AbortController().signal,
  });
  return { ...server, folder, pauses, notices, model };
}

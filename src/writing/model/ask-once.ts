import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { AIMessageChunk, UsageMetadata } from "@langchain/core/messages";
import type { ModelRequest } from "./language-model.ts";

/** What has arrived of an answer; grows while it streams. */
export interface Received {
  text: string;
  finished: boolean;
  inputTokens: number;
  outputTokens: number;
}

/** More than any answer, thoughts included; a model that goes on is cut. */
const LONGEST = 40_000;
/** Where the provider does not count tokens: characters a token, on the safe side for Chinese. */
const CHARACTERS_A_TOKEN = 1.5;

/** Sends one request and gathers the answer into `received`. Tool calls and anything but text are ignored. */
export async function askOnce(
  chat: BaseChatModel,
  { prompt, onDelta }: ModelRequest,
  signal: AbortSignal,
  received: Received,
): Promise<void> {
  const messages: [string, string][] = [
    ["system", prompt.system],
    ["human", prompt.user],
  ];
  const stop = new AbortController();
  const options = { signal: AbortSignal.any([signal, stop.signal]), callbacks: [] };
  const inputTokens = Math.ceil((prompt.system.length + prompt.user.length) / CHARACTERS_A_TOKEN);
  Object.assign(received, { text: "", finished: false, inputTokens, outputTokens: 0 });
  try {
    if (onDelta === undefined) {
      take(await chat.invoke(messages, options), received);
    } else {
      for await (const chunk of await chat.stream(messages, options)) {
        const delta = take(chunk, received);
        if (delta !== "" && !onDelta(delta)) return;
        if (received.text.length > LONGEST) break;
      }
    }
  } catch (error) {
    // The client trips over an answer without choices; that is the server's fault and may pass.
    throw error instanceof TypeError ? new Error("a malformed answer", { cause: error }) : error;
  } finally {
    stop.abort();
  }
  signal.throwIfAborted();
  if (received.text.trim() === "") throw new Error("an empty answer");
}

type Message = Pick<AIMessageChunk, "content" | "response_metadata"> & {
  usage_metadata?: UsageMetadata | undefined;
};

function take(message: Message, received: Received): string {
  const { content, response_metadata, usage_metadata } = message;
  const delta = typeof content === "string" ? content.slice(0, LONGEST) : "";
  received.text += delta;
  if (response_metadata.finish_reason === "stop") received.finished = true;
  received.outputTokens = Math.ceil(received.text.length / CHARACTERS_A_TOKEN);
  if (usage_metadata !== undefined) {
    received.inputTokens = usage_metadata.input_tokens;
    received.outputTokens = usage_metadata.output_tokens;
  }
  return delta;
}

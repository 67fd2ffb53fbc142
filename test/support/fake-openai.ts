import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What one request asked. */
export interface Asked {
  /** Last part of the path: embeddings, completions. */
  readonly method: string;
  readonly model: string;
  readonly input: string | string[];
  readonly authorization: string | undefined;
  readonly stream: boolean;
  /** Every message of a chat, one after another. */
  readonly prompt: string;
  /** Resolves when the client has hung up or has everything. */
  readonly closed: Promise<unknown>;
}

/** What the server says to a request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** JSON or events as text, so that a test can send what neither can say. */
  readonly body: string;
  /** After the body: the connection breaks off, or more follows once it is there. */
  readonly after?: "cut" | Promise<string>;
}

/** An OpenAI-compatible server on the loopback; `reply` is given each request and how many came before it. */
export async function serveFakeOpenAi(reply: (asked: Asked, before: number) => Reply | undefined) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await readRequest(request, once(response, "close"));
    const answer = reply(one, asked.push(one) - 1);
    // No answer at all: the client's timeout is what is tested.
    if (!answer) return;
    const type = answer.body.startsWith("data:") ? "text/event-stream" : "application/json";
    response.writeHead(answer.status ?? 200, { "content-type": type, ...answer.headers });
    if (answer.after === undefined) return response.end(answer.body);
    response.write(answer.body, async () => {
      if (answer.after === "cut") response.destroy();
      else response.end(await answer.after);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { asked, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, stop };
}

async function readRequest(request: IncomingMessage, closed: Promise<unknown>): Promise<Asked> {
  const { model, input, messages = [], stream = false } = JSON.parse(await text(request));
  const prompt = messages.map((message: { content: string }) => message.content).join("\n");
  const method = request.url?.split("/").at(-1) ?? "";
  return { method, model, input, stream, prompt, closed, authorization: request.headers.authorization };
}

/** The embeddings that a server gives when it does as it should. */
export function embeddings(vectors: readonly (readonly unknown[])[]): Reply {
  const data = vectors.map((embedding, index) => ({ object: "embedding", index, embedding }));
  return {
    body: JSON.stringify({ object: "list", data, model: "m", usage: { prompt_tokens: 1, total_tokens: 1 } }),
  };
}

/** A vector that depends on the text alone. */
export function vectorOf(input: string): number[] {
  return [input.length, input.codePointAt(0) ?? 0, 0.1];
}

/** Embeds as a good server would. */
export function wellBehaved({ input }: Asked): Reply {
  return embeddings([input].flat().map(vectorOf));
}

const USAGE = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

/** A chat answer in the form that was asked for, streamed a few characters at a time or whole. */
export function says({ stream }: Asked, content: string): Reply {
  if (stream) return { body: `${eventsOf(content)}${END_OF_EVENTS}` };
  return completion([{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }]);
}

/** A whole answer with any choices. */
export function completion(choices: readonly object[]): Reply {
  return {
    body: JSON.stringify({
      id: "1",
      object: "chat.completion",
      created: 1,
      model: "m",
      choices,
      usage: USAGE,
    }),
  };
}

/** The events of a streamed text, without the end of the stream. */
export function eventsOf(content: string, size = 5): string {
  const parts = content.match(new RegExp(`[\\s\\S]{1,${size}}`, "gu")) ?? [];
  return parts.map((part) => event({ delta: { role: "assistant", content: part } })).join("");
}

/** One event of a stream with one choice. */
export function event(choice: object): string {
  const chunk = { id: "1", object: "chat.completion.chunk", created: 1, model: "m" };
  return `data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, finish_reason: null, ...choice }] })}\n\n`;
}

/** What ends a stream: the reason, the usage, and the mark of the end. */
export const END_OF_EVENTS = [
  event({ delta: {}, finish_reason: "stop" }),
  `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", model: "m", choices: [], usage: USAGE })}\n\n`,
  "data: [DONE]\n\n",
].join("");

/** Evidence as the prompt numbers it: what an honest model can lean on. */
export function evidenceIn(prompt: string): { readonly number: number; readonly quote: string }[] {
  const fenced = /<evidence>\n([\s\S]*?)\n<\/evidence>/.exec(prompt)?.[1] ?? "";
  return [...fenced.matchAll(/^\[(\d+)\] (.+)$/gm)].map((match) => ({
    number: Number(match[1]),
    quote: match[2] ?? "",
  }));
}

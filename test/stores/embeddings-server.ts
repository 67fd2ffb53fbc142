import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** What one request asked. */
export interface Asked {
  readonly model: string;
  readonly input: string | string[];
  readonly authorization: string | undefined;
}

/** What the server says to a request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** JSON as text, so that a test can send what JSON cannot say. */
  readonly body: string;
}

/** The answer of a server that does as it should. */
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

/** An embeddings endpoint on the loopback; `reply` is given each request and how many came before it. */
export async function startServer(reply: (asked: Asked, before: number) => Reply | undefined) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await readRequest(request);
    const answer = reply(one, asked.push(one) - 1);
    // No answer at all: the client's timeout is what is tested.
    if (!answer) return;
    response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(stop);
  return { asked, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, stop };
}

/** Answers every request as a good server would. */
export function wellBehaved({ input }: Asked): Reply {
  return embeddings([input].flat().map(vectorOf));
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const { model, input } = JSON.parse(await text(request));
  return { model, input, authorization: request.headers.authorization };
}

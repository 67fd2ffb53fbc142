import { join } from "node:path";
import type { OpenAIEmbeddings } from "@langchain/openai";
import type { Embedder } from "../domain/ports.ts";
import { type RetryOptions, withRetries } from "../endpoints/retry.ts";
import { checkVectors } from "./check-vectors.ts";
import { type EmbeddingCache, openEmbeddingCache } from "./embedding-cache.ts";
import { endpointError } from "./endpoint-error.ts";
import { sha256 } from "./snapshot.ts";

/** An OpenAI-compatible embeddings endpoint and how to treat it. */
export interface EndpointEmbedderOptions extends Partial<RetryOptions> {
  /** EMBEDDING_MODEL. */
  readonly model: string;
  /** EMBEDDING_BASE_URL with its version: http://localhost:11434/v1. OpenAI's own by default. */
  readonly baseUrl?: string;
  /** EMBEDDING_API_KEY; local servers want none. */
  readonly apiKey?: string;
  /** Folder for the cache of vectors. */
  readonly directory: string;
  /** Length of every vector, where it is known beforehand. */
  readonly dimensions?: number;
  /** Texts in one request, 64 by default. */
  readonly batchSize?: number;
  /** Milliseconds for one request, 60,000 by default. */
  readonly timeout?: number;
  readonly log?: (message: string) => void;
}

const OPENAI = "https://api.openai.com/v1";

/**
 * Embeds through an endpoint in batches, with retries. Vectors of documents are kept on disk by model and content;
 * questions are asked each time. `name` changes with the endpoint and the model.
 * Throws an AssistantError where the endpoint cannot be used.
 */
export function createEndpointEmbedder(
  options: EndpointEmbedderOptions,
): Embedder & { readonly name: string } {
  const { model, baseUrl = OPENAI, batchSize = 64, retries = 4, log = () => undefined } = options;
  const keyOf = (text: string) => sha256(JSON.stringify([baseUrl, model, text]));
  const fileName = `embeddings-${sha256(`${baseUrl} ${model}`).slice(0, 16)}.jsonl`;
  const path = join(options.directory, fileName);
  let dimensions = options.dimensions;
  let fromCache = false;
  let client: Promise<OpenAIEmbeddings> | undefined;
  let cache: Promise<EmbeddingCache> | undefined;

  async function request(texts: string[]): Promise<number[][]> {
    client ??= connect({ ...options, baseUrl, batchSize });
    const embeddings = await client;
    const retry = options.wait ? { retries, wait: options.wait } : { retries };
    try {
      const vectors = await withRetries(() => embeddings.embedDocuments(texts), retry);
      checkVectors(vectors, texts.length, dimensions ?? vectors[0]?.length ?? 0);
      dimensions ??= vectors[0]?.length;
      // As the cache keeps them, so that a second run gives the same numbers.
      return vectors.map((vector) => vector.map(Math.fround));
    } catch (cause) {
      throw endpointError({ baseUrl, model, ...(fromCache ? { cache: path } : {}) }, cause);
    }
  }

  /** A model that was replaced under the same name cannot be compared with what it gave before. */
  function known(vector: number[] | undefined): number[] | undefined {
    if (vector && dimensions !== undefined && vector.length !== dimensions) return undefined;
    if (vector && dimensions === undefined) {
      dimensions = vector.length;
      fromCache = true;
    }
    return vector;
  }

  return {
    name: `endpoint-1 ${baseUrl} ${model}`,
    async embedDocuments(texts) {
      cache ??= openEmbeddingCache(path, log);
      const kept = await cache;
      const found = new Map<string, number[] | undefined>();
      for (const text of texts) found.set(text, known(kept.get(keyOf(text))));
      const missing = [...found].filter(([, vector]) => vector === undefined).map(([text]) => text);
      for (let start = 0; start < missing.length; start += batchSize) {
        const batch = missing.slice(start, start + batchSize);
        const vectors = await request(batch);
        await kept.put(batch.map((text, index) => [keyOf(text), vectors[index] ?? []] as const));
        for (const [index, text] of batch.entries()) found.set(text, vectors[index]);
      }
      return texts.map((text) => found.get(text) ?? []);
    },
    async embedQuery(text) {
      return (await request([text]))[0] ?? [];
    },
  };
}

async function connect(
  options: EndpointEmbedderOptions & { baseUrl: string; batchSize: number },
): Promise<OpenAIEmbeddings> {
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  return new OpenAIEmbeddings({
    model: options.model,
    // Without one the client would look for another key in the environment.
    apiKey: options.apiKey || "none",
    configuration: { baseURL: options.baseUrl },
    batchSize: options.batchSize,
    timeout: options.timeout ?? 60_000,
    // Ours honour Retry-After and can be tested without a clock.
    maxRetries: 0,
    stripNewLines: false,
    // Many servers do not know base64, the client's default.
    encodingFormat: "float",
  });
}

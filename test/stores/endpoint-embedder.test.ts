import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AssistantError } from "../../src/domain/errors.ts";
import { createEndpointEmbedder, type EndpointEmbedderOptions } from "../../src/stores/endpoint-embedder.ts";
import { embeddings, type Reply, vectorOf, wellBehaved } from "../support/fake-openai.ts";
import { startFakeOpenAi } from "../support/start-fake-openai.ts";
import { temporaryFolder } from "./hnsw-support.ts";

const TEXTS = ["甲", "乙二", "丙三三", "丁", "戊"];
const GOOD = TEXTS.map((text) => vectorOf(text).map(Math.fround));

async function setUp(
  reply: Parameters<typeof startFakeOpenAi>[0],
  options: Partial<EndpointEmbedderOptions> = {},
) {
  const server = await startFakeOpenAi(reply);
  const directory = options.directory ?? (await temporaryFolder());
  const pauses: number[] = [];
  const messages: string[] = [];
  const open = (more: Partial<EndpointEmbedderOptions> = {}) =>
    createEndpointEmbedder({
      model: "bge-m3",
      baseUrl: server.baseUrl,
      directory,
      wait: async (milliseconds) => pauses.push(milliseconds),
      log: (message) => messages.push(message),
      ...options,
      ...more,
    });
  return { ...server, directory, pauses, messages, open, embedder: open() };
}

async function failure(attempt: Promise<unknown>): Promise<AssistantError> {
  const error = await attempt.catch((caught: unknown) => caught);
  if (!(error instanceof AssistantError)) throw new Error("expected an AssistantError", { cause: error });
  return error;
}

describe("the endpoint embedder", () => {
  it("asks in batches, in order, with the model and the key", async () => {
    const { embedder, asked } = await setUp(wellBehaved, { batchSize: 2, apiKey: "secret" });
    expect(await embedder.embedDocuments(TEXTS)).toEqual(GOOD);
    expect(asked.map(({ input }) => input)).toEqual([["甲", "乙二"], ["丙三三", "丁"], ["戊"]]);
    expect(asked[0]).toMatchObject({ model: "bge-m3", authorization: "Bearer secret" });
  });

  it("sends texts as they are, line ends included", async () => {
    const { embedder, asked } = await setUp(wellBehaved);
    await embedder.embedDocuments(["甲\n乙"]);
    expect(asked[0]?.input).toEqual(["甲\n乙"]);
  });

  it("embeds a question as it embeds a document", async () => {
    const { embedder } = await setUp(wellBehaved);
    expect(await embedder.embedQuery("甲")).toEqual((await embedder.embedDocuments(["甲"]))[0]);
  });

  it("asks only for texts that it has not kept, and for each once", async () => {
    const { embedder, open, asked } = await setUp(wellBehaved);
    await embedder.embedDocuments(["甲", "乙二", "甲"]);
    const again = open();
    expect(await again.embedDocuments(TEXTS)).toEqual(GOOD);
    expect(asked.map(({ input }) => input)).toEqual([
      ["甲", "乙二"],
      ["丙三三", "丁", "戊"],
    ]);
    await open({ model: "other" }).embedDocuments(["甲"]);
    expect(asked).toHaveLength(3);
  });

  it("drops damaged lines of the cache, says so, and keeps the others", async () => {
    const { embedder, open, asked, directory, messages } = await setUp(wellBehaved);
    await embedder.embedDocuments(TEXTS);
    const path = join(directory, (await readdir(directory))[0] ?? "");
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(
      path,
      lines.map((line, n) => (n === 1 ? line.replace(/",".{2}/, '","//') : line)).join("\n"),
    );
    await appendFile(path, '["0123","AAAA');
    expect(await open().embedDocuments(TEXTS)).toEqual(GOOD);
    expect(asked.slice(1).map(({ input }) => input)).toEqual([["乙二"]]);
    expect(messages).toEqual([expect.stringContaining("2 damaged")]);
    await open().embedDocuments(TEXTS);
    expect(messages).toHaveLength(1);
  });

  it.each([429, 500, 503, 408])("tries again after %i, each time later, and goes on", async (status) => {
    const { embedder, pauses } = await setUp((asked, before) =>
      before < 2 ? { status, body: '{"error":{"message":"busy"}}' } : wellBehaved(asked),
    );
    expect(await embedder.embedDocuments(TEXTS)).toEqual(GOOD);
    expect(pauses).toEqual([500, 1000]);
  });

  it("waits as long as Retry-After asks", async () => {
    const busy: Reply = { status: 429, headers: { "retry-after": "7" }, body: "{}" };
    const { embedder, pauses } = await setUp((asked, before) => (before < 1 ? busy : wellBehaved(asked)));
    await embedder.embedQuery("甲");
    expect(pauses).toEqual([7000]);
  });

  it("gives up in the end, and names what to check", async () => {
    const { embedder, asked } = await setUp(() => ({ status: 500, body: "{}" }), { retries: 2 });
    const error = await failure(embedder.embedDocuments(TEXTS));
    expect(asked).toHaveLength(3);
    for (const name of ["EMBEDDING_BASE_URL", "EMBEDDING_MODEL", "EMBEDDING_API_KEY"]) {
      for (const message of Object.values(error.messages)) expect(message).toContain(name);
    }
  });

  it.each([
    [401, "Check EMBEDDING_API_KEY."],
    [404, "Check EMBEDDING_MODEL, EMBEDDING_BASE_URL."],
  ])("does not try again after %i, and never shows the key", async (status, advice) => {
    const reply = { status, body: '{"error":{"message":"no"}}' };
    const { embedder, asked } = await setUp(() => reply, { apiKey: "secret" });
    const error = await failure(embedder.embedDocuments(TEXTS));
    expect(asked).toHaveLength(1);
    expect(error.message).toContain(advice);
    expect(JSON.stringify(error.messages)).not.toContain("secret");
  });

  it("says so where nothing listens, and where no answer comes", async () => {
    const { open, stop } = await setUp(() => undefined, { retries: 1 });
    expect((await failure(open({ timeout: 50 }).embedQuery("甲"))).message).toMatch(/timed out/i);
    await stop();
    expect((await failure(open().embedQuery("甲"))).message).toContain("EMBEDDING_BASE_URL");
  });

  it.each<[string, Reply]>([
    ["of different lengths", embeddings(TEXTS.map((text, n) => (n === 3 ? [1] : vectorOf(text))))],
    ["with a null", embeddings(TEXTS.map((text, n) => (n === 3 ? [1, null, 1] : vectorOf(text))))],
    ["with a word", embeddings(TEXTS.map((text, n) => (n === 3 ? [1, "NaN", 1] : vectorOf(text))))],
    ["with NaN", { body: '{"data":[{"index":0,"embedding":[NaN,1,1]}]}' }],
    ["of zeros", embeddings(TEXTS.map(() => [0, 0, 0]))],
    ["fewer than asked", embeddings([[1, 2, 3]])],
    ["none", embeddings([])],
    ["empty", embeddings(TEXTS.map(() => []))],
    ["that are no lists", { body: JSON.stringify({ data: TEXTS.map(() => ({ embedding: 1 })) }) }],
    ["in no JSON", { body: "<html>" }],
  ])("takes no vectors %s, and keeps none of them", async (_, reply) => {
    const { embedder, directory } = await setUp(() => reply, { retries: 0 });
    expect((await failure(embedder.embedDocuments(TEXTS))).message).toContain("embeddings endpoint");
    expect(await readdir(directory)).toEqual([]);
  });

  it("takes no other length than before or than configured", async () => {
    let vector = [1, 2, 3];
    const { embedder, open, directory } = await setUp(() => embeddings([vector]));
    await embedder.embedDocuments(["甲"]);
    vector = [1, 2];
    await failure(embedder.embedQuery("乙"));
    const later = open();
    await later.embedDocuments(["甲"]);
    expect((await failure(later.embedDocuments(["乙"]))).message).toContain(`delete ${directory}`);
    await failure(open({ dimensions: 5 }).embedQuery("乙"));
  });
});

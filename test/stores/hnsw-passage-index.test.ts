import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/domain/passage.ts";
import { createHnswPassageIndex, type HnswPassageIndexOptions } from "../../src/stores/hnsw-passage-index.ts";
import { describePassageIndex, passage } from "../domain/passage-index.contract.ts";
import { temporaryFolder, testEmbedder } from "./hnsw-support.ts";

const PASSAGES = Array.from({ length: 12 }, (_, n) =>
  passage(`report:${n}`, `第${n}項：改造農村戶廁${n * 7}座`),
);

describePassageIndex("HNSWLib", async () => open(await temporaryFolder()));

function open(directory: string, options: Partial<HnswPassageIndexOptions> = {}) {
  return createHnswPassageIndex({ directory, embedder: testEmbedder(), fingerprint: "one", ...options });
}

/** An embedder that keeps what it was asked to embed. */
function recording() {
  const texts: string[] = [];
  const inner = testEmbedder();
  const embedDocuments = (batch: string[]) => {
    texts.push(...batch);
    return inner.embedDocuments(batch);
  };
  return { texts, embedder: { ...inner, embedDocuments } };
}

async function written(directory: string, passages: readonly Passage[] = PASSAGES): Promise<void> {
  const index = open(directory);
  await index.sync(passages);
  await index.close();
}

async function generationFolder(directory: string): Promise<string> {
  return join(directory, (await readFile(join(directory, "current"), "utf8")).trim());
}

describe("the vector index on disk", () => {
  it("is read back without embedding anything again", async () => {
    const directory = await temporaryFolder();
    const first = open(directory);
    await first.sync(PASSAGES);
    const { texts, embedder } = recording();
    const second = open(directory, { embedder });
    expect(await second.sync(PASSAGES)).toEqual({ added: 0, removed: 0, kept: 12 });
    expect(texts).toEqual([]);
    expect(await second.search("農村戶廁21座", 5)).toEqual(await first.search("農村戶廁21座", 5));
  });

  it("embeds only what is new, in batches, and keeps one generation", async () => {
    const directory = await temporaryFolder();
    await written(directory);
    const { texts, embedder } = recording();
    const index = open(directory, { embedder, batchSize: 2 });
    const seen: number[] = [];
    const more = [..."甲乙丙丁戊"].map((name, n) => passage(`new:${n}`, `${name}村`));
    await index.sync([...PASSAGES, ...more], (done) => seen.push(done));
    expect(texts).toEqual(more.map(({ text }) => text));
    expect(seen).toEqual([0, 2, 4, 5]);
    expect((await readdir(directory)).filter((name) => name.startsWith("generation-"))).toHaveLength(1);
  });

  it("drops deleted vectors once they are more than a third, without embedding the rest again", async () => {
    const directory = await temporaryFolder();
    await written(directory);
    const { texts, embedder } = recording();
    const index = open(directory, { embedder });
    const labels = async () =>
      JSON.parse(await readFile(join(await generationFolder(directory), "docstore.json"), "utf8")).length;
    await index.sync(PASSAGES.slice(0, 8));
    expect(await labels()).toBe(12);
    await index.sync(PASSAGES.slice(0, 7));
    expect(await labels()).toBe(7);
    expect(texts).toEqual([]);
    const found = (await index.search(PASSAGES[3]?.text ?? "", 20)).map((hit) => hit.passage.id);
    expect(found).toHaveLength(7);
    expect(found[0]).toBe("report:3");
  });

  it("holds an empty set, too", async () => {
    const directory = await temporaryFolder();
    await written(directory, []);
    expect(await open(directory).sync([])).toEqual({ added: 0, removed: 0, kept: 0 });
  });

  it("is built anew, and says so, when the embedder or the tokenizer changed", async () => {
    const directory = await temporaryFolder();
    await written(directory);
    const messages: string[] = [];
    const index = open(directory, {
      fingerprint: "two",
      embedder: testEmbedder(64),
      log: (line) => messages.push(line),
    });
    expect(await index.sync(PASSAGES)).toEqual({ added: 12, removed: 0, kept: 0 });
    expect(messages).toEqual([expect.stringContaining("another embedder or tokenizer")]);
    expect(await index.search("農村戶廁", 3)).toHaveLength(3);
  });

  it.each(["hnswlib.index", "docstore.json", "args.json", "manifest"])(
    "is built anew, and says so, when %s is cut, altered or missing",
    async (file) => {
      const damages = [
        (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
        (bytes: Buffer) => bytes.map((byte, place) => (place === bytes.length >> 1 ? byte ^ 1 : byte)),
        () => undefined,
      ];
      for (const damage of damages) {
        const directory = await temporaryFolder();
        await written(directory);
        const path = join(await generationFolder(directory), file);
        const damaged = damage(await readFile(path));
        await (damaged ? writeFile(path, damaged) : rm(path));
        const messages: string[] = [];
        const index = open(directory, { log: (line) => messages.push(line) });
        expect(await index.sync(PASSAGES)).toEqual({ added: 12, removed: 0, kept: 0 });
        expect(messages).toHaveLength(1);
        expect(await open(directory).sync(PASSAGES)).toEqual({ added: 0, removed: 0, kept: 12 });
      }
    },
  );

  it.each(["", "generation-0000000000000000", "../elsewhere"])(
    "survives a pointer that says %j",
    async (name) => {
      const directory = await temporaryFolder();
      await written(directory);
      await writeFile(join(directory, "current"), name);
      const messages: string[] = [];
      await open(directory, { log: (line) => messages.push(line) }).sync(PASSAGES);
      expect(messages).toHaveLength(1);
      expect(await open(directory).sync(PASSAGES)).toEqual({ added: 0, removed: 0, kept: 12 });
    },
  );

  it("goes on from the last good state while another process keeps the lock", async () => {
    const directory = await temporaryFolder();
    await written(directory);
    await mkdir(join(directory, "write.lock"));
    const messages: string[] = [];
    const { texts, embedder } = recording();
    const index = open(directory, { embedder, patience: 100, log: (line) => messages.push(line) });
    const added = passage("new:1", "鬆江鎮新建公路");
    expect(await index.sync([...PASSAGES, added])).toEqual({ added: 1, removed: 0, kept: 12 });
    expect(texts).toEqual([added.text]);
    expect((await index.search("新建公路", 1))[0]?.passage).toEqual(added);
    expect(messages).toEqual([expect.stringContaining("Another process")]);
    await rm(join(directory, "write.lock"), { recursive: true });
    await index.sync([...PASSAGES, added]);
    expect((await open(directory).sync([...PASSAGES, added])).kept).toBe(13);
  });

  it.each([
    ["a value that is no number", [Number.NaN, 1]],
    ["zeros", [0, 0]],
    ["another length", [1, 0, 0]],
  ])("takes no vector of %s, and works again with good ones", async (_, bad) => {
    let vector: number[] = [1, 0];
    const embedder = {
      embedDocuments: async (texts: string[]) => texts.map((_text, n) => (n === 1 ? vector : [1, 0])),
      embedQuery: async () => [1, 0],
    };
    const index = open(await temporaryFolder(), { embedder });
    vector = bad;
    await expect(index.sync(PASSAGES)).rejects.toThrow(/vector/);
    vector = [0, 1];
    expect((await index.sync(PASSAGES)).added).toBe(12);
    expect(await index.search("農村", 20)).toHaveLength(12);
  });

  it("refuses to be used after it is closed", async () => {
    const index = open(await temporaryFolder());
    await index.close();
    await expect(index.search("農村", 1)).rejects.toThrow(/closed/);
  });
});

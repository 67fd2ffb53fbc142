import { watch } from "node:fs";
import { mkdir, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGeneration } from "../../src/stores/hnsw-generation.ts";
import { createHnswPassageIndex } from "../../src/stores/hnsw-passage-index.ts";
import { readSnapshot } from "../../src/stores/snapshot.ts";
import { firstLine, kill, linesUntilEnd, startWriter } from "./child-process.ts";
import { temporaryFolder, testEmbedder } from "./hnsw-support.ts";
import { passageSets, snapshotValues } from "./store-states.ts";

const KILLS = 10;
const SLOW = { timeout: 120_000 };
const STATES = passageSets.map((set) => set.map((each) => each.id).sort());

/** Resolves at the given change of a name in the folder, so that each kill falls into another step of the writing. */
function change(folder: string, number: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const watcher = watch(folder, () => {
      seen += 1;
      if (seen === number) {
        watcher.close();
        resolve();
      }
    });
  });
}

async function stateOf(directory: string): Promise<readonly string[] | string> {
  const found = await loadGeneration(directory, "one", testEmbedder());
  if (found.kind !== "whole") return found.kind === "unusable" ? found.reason : found.kind;
  return found.content.ids.filter((id) => id !== null).sort();
}

describe("a kill at any instant", () => {
  it("leaves the old index or the new one", SLOW, async () => {
    const directory = await temporaryFolder();
    for (let round = 1; round <= KILLS; round += 1) {
      const child = startWriter("index", directory);
      await firstLine(child);
      await change(directory, round);
      await kill(child);
      const ids = await stateOf(directory);
      expect(STATES).toContainEqual(ids);
      const set = passageSets[STATES.findIndex((state) => state.length === ids.length)] ?? [];
      const index = createHnswPassageIndex({ directory, embedder: testEmbedder(), fingerprint: "one" });
      expect(await index.sync(set)).toEqual({ added: 0, removed: 0, kept: set.length });
      expect((await index.search(set.at(-1)?.text ?? "", 1))[0]?.passage).toEqual(set.at(-1));
      // Instead of waiting until the dead writer's lock counts as left behind.
      await rm(join(directory, "write.lock"), { recursive: true, force: true });
    }
  });

  it("leaves the old snapshot or the new one", SLOW, async () => {
    const directory = await temporaryFolder();
    for (let round = 1; round <= KILLS; round += 1) {
      const child = startWriter("snapshot", directory);
      await firstLine(child);
      await change(directory, round);
      await kill(child);
      expect(snapshotValues).toContainEqual(await readSnapshot(join(directory, "state"), 1));
    }
  });

  it("leaves a lock that the next process takes over", async () => {
    const directory = await temporaryFolder();
    const lock = join(directory, "write.lock");
    await mkdir(lock);
    const before = new Date(Date.now() - 6_000);
    await utimes(lock, before, before);
    const index = createHnswPassageIndex({ directory, embedder: testEmbedder(), fingerprint: "one" });
    await index.sync(passageSets[0] ?? []);
    expect(await stateOf(directory)).toEqual(STATES[0]);
  });
});

describe("several processes at once", () => {
  it("embed everything once: one writes, the other waits and reads", SLOW, async () => {
    const directory = await temporaryFolder();
    const outputs = await Promise.all([0, 1].map(() => linesUntilEnd(startWriter("index", directory, 1))));
    const added = outputs.map(([line = "{}"]) => JSON.parse(line).added).sort();
    expect(added).toEqual([0, STATES[0]?.length].sort());
    expect(await stateOf(directory)).toEqual(STATES[0]);
  });

  it("never show a reader a part of a state", SLOW, async () => {
    const directory = await temporaryFolder();
    await linesUntilEnd(startWriter("index", directory, 1));
    const writers = [0, 1].map(() => linesUntilEnd(startWriter("index", directory, 20)));
    let writing = true;
    const ended = Promise.all(writers).finally(() => {
      writing = false;
    });
    while (writing) expect(STATES).toContainEqual(await stateOf(directory));
    await ended;
    expect(STATES).toContainEqual(await stateOf(directory));
  });
});

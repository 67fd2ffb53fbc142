/** A process that writes for the tests of kills and of several writers: `store-writer.ts <what> <folder> [rounds]`. */
import { join } from "node:path";
import { createHnswPassageIndex } from "../../src/stores/hnsw-passage-index.ts";
import { writeSnapshot } from "../../src/stores/snapshot.ts";
import { testEmbedder } from "./hnsw-support.ts";
import { passageSets, snapshotValues } from "./store-states.ts";

const [what, folder = "", rounds = "Infinity"] = process.argv.slice(2);

async function writeIndex(): Promise<void> {
  const index = createHnswPassageIndex({ directory: folder, embedder: testEmbedder(), fingerprint: "one" });
  for (let round = 0; round < Number(rounds); round += 1) {
    const report = await index.sync(passageSets[round % 2] ?? []);
    console.log(JSON.stringify(report));
  }
}

async function writeSnapshots(): Promise<void> {
  for (let round = 0; round < Number(rounds); round += 1) {
    await writeSnapshot(join(folder, "state"), 1, snapshotValues[round % 2]);
    console.log(round);
  }
}

await (what === "index" ? writeIndex() : writeSnapshots());

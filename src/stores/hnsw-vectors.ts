import { setImmediate } from "node:timers/promises";
import type { Embedder, Progress } from "../domain/ports.ts";
import { checkVectors } from "./check-vectors.ts";
import type { LabelledStore } from "./hnsw-generation.ts";

/** A labelled store that grows; `ids[label]` is the passage of a label, null once it is deleted. */
export interface GrowingStore extends LabelledStore {
  store: LabelledStore["store"];
}

/** A text to embed under the id of its passage. */
export interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Embeds entries and adds them batch by batch, leaving the event loop free in between. */
export async function addEntries(
  target: GrowingStore,
  entries: readonly Entry[],
  embedder: Embedder,
  batchSize: number,
  progress?: Progress,
): Promise<void> {
  progress?.(0, entries.length);
  for (let start = 0; start < entries.length; start += batchSize) {
    const batch = entries.slice(start, start + batchSize);
    const vectors = await embedder.embedDocuments(batch.map((entry) => entry.text));
    const ids = batch.map((entry) => entry.id);
    await addVectors(target, ids, vectors, embedder, entries.length - start);
    progress?.(start + batch.length, entries.length);
    await setImmediate();
  }
}

/** A store without the deleted labels, from the vectors that the old one holds; nothing is embedded again. */
export async function withoutDeleted(
  source: LabelledStore,
  embedder: Embedder,
  batchSize: number,
  removed: ReadonlySet<string>,
): Promise<GrowingStore> {
  const fresh: GrowingStore = { store: undefined, ids: [] };
  const kept = source.ids.flatMap((id, label) => (id === null || removed.has(id) ? [] : [{ id, label }]));
  for (let start = 0; start < kept.length; start += batchSize) {
    const batch = kept.slice(start, start + batchSize);
    const vectors = batch.map(({ label }) => source.store?.index.getPoint(label) ?? []);
    const ids = batch.map(({ id }) => id);
    await addVectors(fresh, ids, vectors, embedder, kept.length - start);
    await setImmediate();
  }
  return fresh;
}

/** Marks the labels of removed passages, so that no search returns them. */
export function markDeleted(target: LabelledStore, removed: ReadonlySet<string>): void {
  for (const [label, id] of target.ids.entries()) {
    if (id === null || !removed.has(id)) continue;
    target.store?.index.markDelete(label);
    target.ids[label] = null;
  }
}

async function addVectors(
  target: GrowingStore,
  ids: readonly string[],
  vectors: number[][],
  embedder: Embedder,
  room: number,
): Promise<void> {
  checkVectors(vectors, ids.length, target.store?.index.getNumDimensions() ?? vectors[0]?.length ?? 0);
  const { HNSWLib } = await import("@langchain/community/vectorstores/hnswlib");
  const store = target.store ?? new HNSWLib(embedder, { space: "cosine" });
  // The passages stay out of the store's own memory and files; it only counts labels.
  const stubs = ids.map((id) => ({ pageContent: "", metadata: { id } }));
  if (target.store) makeRoom(target.store.index, target.ids.length + room);
  await store.addVectors(vectors, stubs);
  target.store = store;
  target.ids.push(...ids);
}

/** HNSWLib moves the whole index at each addition that does not fit; this does it once for all of them. */
function makeRoom(index: NonNullable<LabelledStore["store"]>["index"], elements: number): void {
  if (index.getMaxElements() < elements) index.resizeIndex(elements);
}

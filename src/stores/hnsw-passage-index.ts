import type { Passage } from "../domain/passage.ts";
import type { Embedder, PassageHit, PassageIndex, Progress, SyncReport } from "../domain/ports.ts";
import { checkVectors } from "./check-vectors.ts";
import { currentGeneration, loadGeneration, saveGeneration } from "./hnsw-generation.ts";
import { addEntries, type GrowingStore, markDeleted, withoutDeleted } from "./hnsw-vectors.ts";
import { acquireWriteLock } from "./write-lock.ts";

/** Where and with what a vector index works. */
export interface HnswPassageIndexOptions {
  /** Folder of its own; made where it is missing. */
  readonly directory: string;
  readonly embedder: Embedder;
  /** Names the embedder, its tokens and how passages are cut; a change of it rebuilds the index. */
  readonly fingerprint: string;
  /** Told of a damaged or foreign index, and of a lock that another process keeps. */
  readonly log?: (message: string) => void;
  /** What is embedded of a passage; its headings and its text by default. */
  readonly textOf?: (passage: Passage) => string;
  /** Whether a question has anything to search for; a letter or a digit by default. */
  readonly usable?: (question: string) => boolean;
  /** Passages embedded in one call, 64 by default. */
  readonly batchSize?: number;
  /** Milliseconds to wait for another process that writes, 30,000 by default. */
  readonly patience?: number;
}

interface State extends GrowingStore {
  /** The generation on disk that this equals; none once it was changed or before it was saved. */
  generation: string | undefined;
}

interface Changes {
  readonly added: readonly Passage[];
  readonly removed: ReadonlySet<string>;
  readonly kept: number;
}

/** Fewest candidates looked at in a search: HNSW finds all of the ten nearest from here on. */
const CANDIDATES = 50;

/**
 * A passage index over HNSWLib, kept in a folder. Every state is written to a new generation and takes the place of
 * the old one by a rename. One process writes at a time; another waits, and when that takes too long it goes on
 * from the last good generation and changes it in memory only.
 */
export function createHnswPassageIndex(options: HnswPassageIndexOptions): PassageIndex {
  const { directory, embedder, fingerprint, patience = 30_000, batchSize = 64 } = options;
  const log = options.log ?? (() => undefined);
  let state: State | undefined;
  let held: ReadonlyMap<string, Passage> = new Map();
  let running: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function load(): Promise<State> {
    const found = await loadGeneration(directory, fingerprint, embedder);
    if (found.kind === "whole") return { ...found.content, generation: found.name };
    if (found.kind === "unusable") log(`The index in ${directory} is built anew: ${found.reason}`);
    return { store: undefined, ids: [], generation: undefined };
  }

  async function update(passages: readonly Passage[], progress?: Progress): Promise<SyncReport> {
    const wanted = new Map(passages.map((passage) => [passage.id, passage]));
    state ??= await load();
    const unchanged = compare(state, wanted);
    if (state.generation !== undefined && isNone(unchanged)) return settle(state, wanted, unchanged);

    const lock = await acquireWriteLock(directory, patience);
    try {
      // Another process may have written while this one waited.
      const onDisk = await currentGeneration(directory);
      if (onDisk !== undefined && onDisk !== state.generation) state = await reload(state);
      const changes = compare(state, wanted);
      if (state.generation !== undefined && isNone(changes)) return settle(state, wanted, changes);
      const changed = await apply(state, changes, progress);
      if (lock) changed.generation = await saveGeneration(directory, fingerprint, changed, lock.held);
      if (changed.generation === undefined)
        log(`Another process writes the index in ${directory}; not saved`);
      return settle(changed, wanted, changes);
    } finally {
      await lock?.release();
    }
  }

  /** An unusable generation is no reason to forget what is in memory. */
  async function reload(before: State): Promise<State> {
    const found = await loadGeneration(directory, fingerprint, embedder);
    return found.kind === "whole" ? { ...found.content, generation: found.name } : before;
  }

  async function apply(before: State, changes: Changes, progress?: Progress): Promise<State> {
    const entries = changes.added.map((passage) => ({ id: passage.id, text: textOf(passage) }));
    const deleted = before.ids.filter((id) => id === null).length + changes.removed.size;
    const rebuild = deleted * 3 > before.ids.length;
    const target: State = rebuild
      ? { ...(await withoutDeleted(before, embedder, batchSize, changes.removed)), generation: undefined }
      : before;
    target.generation = undefined;
    await addEntries(target, entries, embedder, batchSize, progress);
    if (!rebuild) markDeleted(target, changes.removed);
    return target;
  }

  function settle(now: State, wanted: ReadonlyMap<string, Passage>, changes: Changes): SyncReport {
    state = now;
    held = wanted;
    return { added: changes.added.length, removed: changes.removed.size, kept: changes.kept };
  }

  const textOf = options.textOf ?? ((passage) => [...passage.headings, passage.text].join("\n"));
  const usable = options.usable ?? ((question) => /[\p{L}\p{N}]/u.test(question));

  function assertOpen(): void {
    if (closed) throw new Error(`The index in ${directory} is closed`);
  }

  return {
    async sync(passages, progress) {
      assertOpen();
      const run = running.then(() => update(passages, progress));
      // The next run waits for this one, whatever became of it; its own caller sees the failure.
      running = run.catch(() => undefined);
      return run;
    },
    async search(question, limit) {
      assertOpen();
      if (!usable(question) || limit < 1 || held.size === 0) return [];
      const vector = await embedder.embedQuery(question);
      return state ? nearest(state, held, vector, limit) : [];
    },
    async close() {
      closed = true;
      await running;
      state = undefined;
      held = new Map();
    },
  };
}

async function nearest(
  { store, ids }: State,
  held: ReadonlyMap<string, Passage>,
  vector: number[],
  limit: number,
): Promise<readonly PassageHit[]> {
  if (!store) return [];
  checkVectors([vector], 1, store.index.getNumDimensions());
  const candidates = Math.max(CANDIDATES, limit);
  // HNSWLib sets it back to 10 whenever it loads.
  store.index.setEf(candidates);
  const count = Math.min(candidates, store.index.getCurrentCount());
  const found = await store.similaritySearchVectorWithScore(vector, count);
  const hits: PassageHit[] = [];
  for (const [document, distance] of found) {
    const passage = held.get(String(document.metadata.id));
    if (passage) hits.push({ passage, score: toScore(distance) });
  }
  hits.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
  return hits.slice(0, Math.min(limit, ids.length));
}

/** HNSWLib reports cosine distance, 0 closest and 2 opposite; rounded, so that equal texts tie exactly. */
function toScore(distance: number): number {
  return Math.min(1, Math.max(0, Math.round((1 - distance / 2) * 1e6) / 1e6));
}

function compare(state: State, wanted: ReadonlyMap<string, Passage>): Changes {
  const known = new Set(state.ids.filter((id) => id !== null));
  const added = [...wanted.values()].filter((passage) => !known.has(passage.id));
  const removed = new Set([...known].filter((id) => !wanted.has(id)));
  return { added, removed, kept: wanted.size - added.length };
}

function isNone(changes: Changes): boolean {
  return changes.added.length === 0 && changes.removed.size === 0;
}

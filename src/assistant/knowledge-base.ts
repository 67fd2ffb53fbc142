import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createKnownPlaces, type KnownPlaces } from "../documents/known-places.ts";
import { listDocuments } from "../documents/list-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import { splitPassages } from "../documents/split-passages.ts";
import type { Document } from "../domain/document.ts";
import { AssistantError } from "../domain/errors.ts";
import type { Figure } from "../domain/figure.ts";
import type { Passage } from "../domain/passage.ts";
import type { KnowledgeReport, PassageIndex, Progress, ReadFailure } from "../domain/ports.ts";
import { readFigures } from "../figures/read-figures.ts";
import { fold } from "../language/fold.ts";
import { buildGlossary } from "../language/glossary.ts";
import { createKeywordIndex, type KeywordIndex } from "../retrieval/keyword-index.ts";
import { toQuery, withPairs } from "../retrieval/to-query.ts";
import type { Vocabulary } from "../retrieval/vocabulary.ts";
import { readSnapshot, writeSnapshot } from "../stores/snapshot.ts";
import { yearsOf } from "./asked-years.ts";

/** Raised whenever reading documents or figures changes, so that old snapshots are read anew. */
const VERSION = "25";

/** Documents, passages and figures in memory, with their indexes. */
export interface KnowledgeBase {
  readonly vocabulary: Vocabulary;
  readonly keywords: KeywordIndex;
  readonly vectors: PassageIndex;
  documents(): readonly Document[];
  document(id: string): Document | undefined;
  figuresOf(documentId: string): readonly Figure[];
  passagesOf(documentId: string): readonly Passage[];
  /** Years that the document speaks of. */
  yearsOf(documentId: string): ReadonlySet<number>;
  update(options?: { readonly rebuild?: boolean; readonly progress?: Progress }): Promise<KnowledgeReport>;
}

interface Entry {
  readonly document: Document;
  readonly figures: readonly Figure[];
  readonly passages: readonly Passage[];
  readonly years: ReadonlySet<number>;
}

interface Snapshot {
  readonly documents: readonly Document[];
  readonly figures: readonly (readonly Figure[])[];
  readonly glossary: readonly (readonly [string, readonly string[]])[];
}

/** Knowledge read from a folder, kept up to date by content hash and stored as one atomic snapshot. */
export function createKnowledgeBase(dependencies: {
  readonly folder: string;
  readonly snapshotPath: string;
  readonly vocabulary: Vocabulary;
  readonly vectors: PassageIndex;
}): KnowledgeBase {
  const { vocabulary, vectors } = dependencies;
  const places = createKnownPlaces(vocabulary.lexicon.places);
  const keywords = createKeywordIndex({
    tokenizer: vocabulary.tokenizer,
    toQuery: (question) => withPairs(toQuery(question, vocabulary)),
  });
  let entries = new Map<string, Entry>();
  let loaded = false;
  let running: Promise<KnowledgeReport> | undefined;

  const load = async (): Promise<void> => {
    loaded = true;
    const snapshot = await readSnapshot<Snapshot>(dependencies.snapshotPath, VERSION);
    if (snapshot === undefined) return;
    entries = new Map(
      snapshot.documents.map((document, i) => [document.id, toEntry(document, snapshot.figures[i] ?? [])]),
    );
    vocabulary.glossary = new Map(snapshot.glossary);
  };

  const run = async (rebuild: boolean, progress?: Progress): Promise<KnowledgeReport> => {
    if (!loaded && !rebuild) await load();
    loaded = true;
    const known = rebuild ? new Map<string, Entry>() : entries;
    const { next, failures, changed } = await readFolder(dependencies.folder, known, places, progress);
    entries = next;
    const list = [...next.values()];
    if (changed) {
      vocabulary.glossary = await buildGlossary(list.map((entry) => fold(entry.document.text)));
      await writeSnapshot(dependencies.snapshotPath, VERSION, toSnapshot(list, vocabulary));
    }
    const passages = list.flatMap((entry) => entry.passages);
    await keywords.sync(passages);
    await vectors.sync(passages);
    const figures = list.reduce((sum, entry) => sum + entry.figures.length, 0);
    return { documents: list.length, passages: passages.length, figures, failures, changed };
  };

  return {
    vocabulary,
    keywords,
    vectors,
    documents: () => [...entries.values()].map((entry) => entry.document),
    document: (id) => entries.get(id)?.document,
    figuresOf: (id) => entries.get(id)?.figures ?? [],
    passagesOf: (id) => entries.get(id)?.passages ?? [],
    yearsOf: (id) => entries.get(id)?.years ?? new Set(),
    update: (options = {}) => {
      running ??= run(options.rebuild ?? false, options.progress).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

function toEntry(document: Document, figures: readonly Figure[]): Entry {
  return { document, figures, passages: splitPassages(document), years: yearsOf(document, figures) };
}

async function readFolder(
  folder: string,
  known: ReadonlyMap<string, Entry>,
  places: KnownPlaces,
  progress?: Progress,
) {
  const paths = await listDocuments(folder).catch((cause) => {
    throw noFolder(folder, cause);
  });
  const next = new Map<string, Entry>();
  const failures: ReadFailure[] = [];
  let changed = [...known.keys()].some((path) => !paths.includes(path));
  for (const [done, path] of paths.entries()) {
    progress?.(done, paths.length);
    const before = known.get(path);
    if (before !== undefined && (await sameContent(join(folder, path), before.document.sha256))) {
      next.set(path, before);
      continue;
    }
    try {
      const document = await readDocument(folder, path, places);
      next.set(path, toEntry(document, readFigures(document)));
      changed = true;
    } catch (cause) {
      if (!(cause instanceof AssistantError)) throw new Error(`Cannot read ${path}`, { cause });
      failures.push({ path, message: cause.messages });
    }
  }
  progress?.(paths.length, paths.length);
  return { next, failures, changed };
}

function noFolder(folder: string, cause: unknown): AssistantError {
  return new AssistantError(
    {
      "zh-Hant": `讀不到知識文件夾 ${folder}：請建立它，或改正 KNOWLEDGE_DIR。`,
      "zh-Hans": `读不到知识文件夹 ${folder}：请建立它，或改正 KNOWLEDGE_DIR。`,
      en: `Cannot read the knowledge folder ${folder}: create it, or correct KNOWLEDGE_DIR.`,
    },
    { cause },
  );
}

async function sameContent(path: string, sha256: string): Promise<boolean> {
  return (
    createHash("sha256")
      .update(await readFile(path))
      .digest("hex") === sha256
  );
}

function toSnapshot(entries: readonly Entry[], vocabulary: Vocabulary): Snapshot {
  return {
    documents: entries.map((entry) => entry.document),
    figures: entries.map((entry) => entry.figures),
    glossary: [...vocabulary.glossary],
  };
}

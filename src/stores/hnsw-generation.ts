import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import type { Embedder } from "../domain/ports.ts";
import { errorCode, flush, replaceFile } from "./replace-file.ts";
import { readSnapshot, sha256, writeSnapshot } from "./snapshot.ts";

/** A vector store and the passage id of each of its labels; null for a label that is deleted. */
export interface LabelledStore {
  /** None where nothing was ever added: HNSWLib can neither save nor search an empty store. */
  readonly store: HNSWLib | undefined;
  readonly ids: (string | null)[];
}

/** What was found on disk: a whole generation, nothing, or something unusable and why. */
export type Found =
  | { readonly kind: "whole"; readonly name: string; readonly content: LabelledStore }
  | { readonly kind: "absent" }
  | { readonly kind: "unusable"; readonly reason: string };

const FORMAT = "hnsw-1";
const POINTER = "current";
const STORE_FILES = ["hnswlib.index", "docstore.json", "args.json"];
const NAME = /^generation-[0-9a-f]{16}$/;

interface Manifest {
  readonly fingerprint: string;
  readonly ids: (string | null)[];
  /** Hex SHA-256 of each file of the store; no entries for an empty one. */
  readonly files: Readonly<Record<string, string>>;
}

/** Name of the generation that counts now, as the pointer file gives it; undefined without one. */
export async function currentGeneration(directory: string): Promise<string | undefined> {
  try {
    return (await readFile(join(directory, POINTER), "utf8")).trim();
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return undefined;
    throw new Error(`Cannot read the index in ${directory}`, { cause });
  }
}

/** Reads the generation that counts now, after checking every byte of it. */
export async function loadGeneration(
  directory: string,
  fingerprint: string,
  embedder: Embedder,
): Promise<Found> {
  for (;;) {
    const name = await currentGeneration(directory);
    if (name === undefined) return { kind: "absent" };
    const found = await loadNamed(directory, name, fingerprint, embedder);
    // A writer may have replaced and removed this generation while it was being read.
    if (found.kind !== "unusable" || (await currentGeneration(directory)) === name) return found;
  }
}

/**
 * Writes a new generation, makes it the one that counts, and removes the others; gives its name.
 * `mayWrite` is asked last, before the pointer moves. Only the holder of the write lock may call this.
 */
export async function saveGeneration(
  directory: string,
  fingerprint: string,
  content: LabelledStore,
  mayWrite: () => boolean,
): Promise<string | undefined> {
  const name = `generation-${randomBytes(8).toString("hex")}`;
  const folder = join(directory, name);
  await mkdir(folder, { recursive: true });
  await content.store?.save(folder);
  const files: Record<string, string> = {};
  for (const file of content.store ? STORE_FILES : []) {
    await flush(join(folder, file));
    files[file] = sha256(await readFile(join(folder, file)));
  }
  const manifest: Manifest = { fingerprint, ids: content.ids, files };
  await writeSnapshot(join(folder, "manifest"), FORMAT, manifest);
  if (!mayWrite()) {
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
  await replaceFile(join(directory, POINTER), [`${name}\n`]);
  await removeOthers(directory, name);
  return name;
}

async function loadNamed(
  directory: string,
  name: string,
  fingerprint: string,
  embedder: Embedder,
): Promise<Found> {
  if (!NAME.test(name)) return { kind: "unusable", reason: "its pointer file names no generation" };
  const folder = join(directory, name);
  const manifest = await readSnapshot<Manifest>(join(folder, "manifest"), FORMAT);
  if (!manifest)
    return { kind: "unusable", reason: "its manifest is missing, damaged or of another version" };
  if (manifest.fingerprint !== fingerprint) {
    return { kind: "unusable", reason: "it was made with another embedder or tokenizer" };
  }
  for (const [file, checksum] of Object.entries(manifest.files)) {
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (!bytes || sha256(bytes) !== checksum)
      return { kind: "unusable", reason: `its file ${file} is damaged` };
  }
  try {
    const store = Object.keys(manifest.files).length > 0 ? await openStore(folder, embedder) : undefined;
    return { kind: "whole", name, content: { store, ids: manifest.ids } };
  } catch (error) {
    return { kind: "unusable", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function openStore(folder: string, embedder: Embedder): Promise<HNSWLib> {
  const { HNSWLib } = await import("@langchain/community/vectorstores/hnswlib");
  return HNSWLib.load(folder, embedder);
}

async function removeOthers(directory: string, name: string): Promise<void> {
  for (const other of await readdir(directory)) {
    if (NAME.test(other) && other !== name)
      await rm(join(directory, other), { recursive: true, force: true });
  }
}

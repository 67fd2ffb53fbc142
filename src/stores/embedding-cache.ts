import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode, replaceFile } from "./replace-file.ts";
import { sha256 } from "./snapshot.ts";

/** Vectors by the hash of what was embedded, on disk. */
export interface EmbeddingCache {
  get(key: string): number[] | undefined;
  /** Keeps vectors; once it returns they are on disk. */
  put(entries: readonly (readonly [key: string, vector: readonly number[]])[]): Promise<void>;
}

/**
 * Opens a cache file: one line for each vector with a checksum of its own, added at the end in one write, so that
 * a kill costs at most the last lines. Damaged lines are counted to `log`, left out, and removed from the file.
 */
export async function openEmbeddingCache(
  path: string,
  log: (message: string) => void,
): Promise<EmbeddingCache> {
  const vectors = new Map<string, Float32Array>();
  const lines = await readLines(path);
  for (const line of lines) {
    const entry = fromLine(line);
    if (entry) vectors.set(...entry);
  }
  if (vectors.size < lines.length) {
    log(`${path} had ${lines.length - vectors.size} damaged or repeated lines; they are dropped`);
    await replaceFile(path, [...vectors].map(toLine));
  }
  return {
    get: (key) => {
      const vector = vectors.get(key);
      return vector && Array.from(vector);
    },
    async put(entries) {
      const added = entries.map(([key, vector]): [string, Float32Array] => [key, Float32Array.from(vector)]);
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, added.map(toLine).join(""), { flush: true });
      for (const [key, vector] of added) vectors.set(key, vector);
    },
  };
}

function toLine([key, vector]: readonly [string, Float32Array]): string {
  const numbers = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
  return `${JSON.stringify([key, numbers, checksum(key, numbers)])}\n`;
}

function fromLine(line: string): [string, Float32Array] | undefined {
  const [, key, numbers, sum] = /^\["([0-9a-f]+)","([A-Za-z0-9+/=]+)","([0-9a-f]+)"\]$/.exec(line) ?? [];
  if (key === undefined || numbers === undefined || sum !== checksum(key, numbers)) return undefined;
  // A copy: a Buffer may start where no Float32Array can.
  return [key, new Float32Array(Uint8Array.from(Buffer.from(numbers, "base64")).buffer)];
}

function checksum(key: string, numbers: string): string {
  return sha256(`${key} ${numbers}`).slice(0, 16);
}

async function readLines(path: string): Promise<string[]> {
  try {
    return (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return [];
    throw new Error(`Cannot read ${path}`, { cause });
  }
}

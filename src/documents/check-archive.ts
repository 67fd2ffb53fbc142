import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { unreadable } from "./read-errors.ts";

const LARGEST_CONTENT = 200 * 1024 * 1024;
const LARGE_CONTENT = 20 * 1024 * 1024;
const HIGHEST_RATIO = 200;

/**
 * Refuses a broken archive, one without the entry `required`, and one that would unpack to more than 200 MB or, above
 * 20 MB, to more than 200 times its size. The sizes it states are checked against its content while streaming.
 */
export async function checkArchive(bytes: Buffer, path: string, required: string): Promise<void> {
  const archive = await openArchive(bytes).catch((cause: unknown) => {
    throw unreadable("broken", path, cause);
  });
  const entries = await listEntries(archive).catch((cause: unknown) => {
    throw unreadable("broken", path, cause);
  });
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const limit =
    total > LARGE_CONTENT ? Math.min(LARGEST_CONTENT, bytes.length * HIGHEST_RATIO) : LARGE_CONTENT;
  if (total > limit) throw unreadable("bomb", path);
  if (!entries.some((entry) => entry.fileName === required)) throw unreadable("extension", path);
  for (const entry of entries) {
    await unpack(archive, entry).catch((cause: unknown) => {
      throw unreadable(isTooLong(cause) ? "bomb" : "broken", path, cause);
    });
  }
}

function openArchive(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => (error ? reject(error) : resolve(archive)));
  });
}

function listEntries(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on("error", reject);
    archive.on("end", () => resolve(entries));
    archive.on("entry", (entry: Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

/** Reads an entry through; yauzl fails where it holds more or fewer bytes than it states. */
function unpack(archive: ZipFile, entry: Entry): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      stream.on("error", reject);
      stream.on("end", () => resolve());
      stream.resume();
    });
  });
}

function isTooLong(cause: unknown): boolean {
  return cause instanceof Error && /too many bytes/.test(cause.message);
}

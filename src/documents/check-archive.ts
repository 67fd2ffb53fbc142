import { fromBuffer } from "yauzl";
import { unreadable } from "./read-errors.ts";

const LARGEST_CONTENT = 200 * 1024 * 1024;

/** Refuses a broken archive and one that unpacks to more than 200 MB, before anything is unpacked. */
export function checkArchive(bytes: Buffer, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error || archive === undefined) return reject(unreadable("broken", path, error));
      let total = 0;
      archive.on("error", (cause) => reject(unreadable("broken", path, cause)));
      archive.on("end", () => resolve());
      archive.on("entry", (entry) => {
        total += entry.uncompressedSize;
        if (total > LARGEST_CONTENT) reject(unreadable("bomb", path));
        else archive.readEntry();
      });
      archive.readEntry();
    });
  });
}

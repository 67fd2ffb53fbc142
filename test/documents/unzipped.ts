import { text } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** The text of every part of a zip archive, by its path. */
export async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const archive = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of archive.eachEntry())
    if (!entry.fileName.endsWith("/"))
      parts.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
  return parts;
}

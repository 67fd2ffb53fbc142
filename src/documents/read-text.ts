import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

/** Text of UTF-8 (with or without byte order mark), UTF-16 or GB18030 bytes, verbatim but for the mark. */
export function readText(bytes: Buffer, path: string): FileContent {
  const text = decodeText(bytes);
  if (text === undefined || /(?![\t\n\v\f\r])\p{Cc}/u.test(text.slice(0, 10_000)))
    throw unreadable("binary", path);
  return { text };
}

/** Decodes by byte order mark, else as UTF-8 where it is valid, UTF-16 where zeros tell, GB18030 otherwise. */
export function decodeText(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
}

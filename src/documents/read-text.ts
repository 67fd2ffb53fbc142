import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

const INSPECTED = 10_000;

/** Text of UTF-8 (with or without byte order mark), UTF-16 or GB18030 bytes, verbatim but for the mark. */
export function readText(bytes: Buffer, path: string): FileContent {
  const text = decodeText(bytes);
  if (text === undefined || /(?![\t\n\v\f\r])\p{Cc}/u.test(text.slice(0, INSPECTED)))
    throw unreadable("binary", path);
  return { text };
}

/** Decodes by byte order mark; else as UTF-16 where zero bytes tell, UTF-8 where it is valid, GB18030 otherwise. */
export function decodeText(bytes: Buffer): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
}

function encodingsOf(bytes: Buffer): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  // Only UTF-16 holds zeros in text: the high bytes of line ends, digits and Latin letters.
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, INSPECTED).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even > 0 || odd > 0) return even > odd ? ["utf-16be"] : ["utf-16le"];
  return ["utf-8", "gb18030"];
}

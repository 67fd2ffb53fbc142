import { createHash } from "node:crypto";

/** Sixteen characters of a hash (96 bits, base64url), short enough for callback data; the same for the same parts. */
export function shortId(...parts: readonly (string | number)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}

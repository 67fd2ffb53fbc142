import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Replaces a file so that a reader, or the next start after the process has died, sees the old content or the new one,
 * whole. With `flush` it is also on the disk when this returns, and outlives a loss of power.
 */
export function writeAtomically(path: string, content: string | Uint8Array, flush = true): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const file = openSync(temporary, "wx", 0o600);
  try {
    if (typeof content === "string") writeSync(file, content);
    else writeSync(file, content);
    if (flush) fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Age from which a temporary file belongs to a writer that was killed, in milliseconds. */
const ABANDONED_AFTER = 10 * 60_000;

/**
 * Replaces a file in one step: written beside it, flushed to the disk, renamed over it.
 * A kill at any instant leaves the old file or the new one. Makes the folder where it is missing.
 */
export async function replaceFile(path: string, parts: readonly (string | Uint8Array)[]): Promise<void> {
  const folder = dirname(path);
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  await mkdir(folder, { recursive: true });
  try {
    await writeFlushed(temporary, parts);
    await rename(temporary, path);
    await flush(folder);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new Error(`Cannot write ${path}`, { cause });
  }
  await removeAbandoned(path);
}

/** Flushes a file or a folder to the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems (network shares, Windows) refuse to flush a folder; the rename is atomic all the same.
    if (!["EPERM", "EINVAL", "EISDIR", "EBADF", "ENOTSUP"].includes(errorCode(error) ?? "")) throw error;
  } finally {
    await handle.close();
  }
}

/** The code of a system error (ENOENT, EACCES …), none for other errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

async function writeFlushed(path: string, parts: readonly (string | Uint8Array)[]): Promise<void> {
  const handle = await open(path, "wx");
  try {
    for (const part of parts) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith(".tmp")) continue;
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER) await rm(join(folder, name), { force: true });
  }
}

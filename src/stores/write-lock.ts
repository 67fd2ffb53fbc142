import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./replace-file.ts";

/** The right to write in a folder. */
export interface WriteLock {
  /** False once another process took the lock over, because this one stood still for too long. */
  held(): boolean;
  release(): Promise<void>;
}

/** Milliseconds without a sign of life after which a lock counts as left behind by a killed process. */
const STALE_AFTER = 5_000;

/** Waits up to `patience` milliseconds to become the folder's only writer; undefined where another one stays it. */
export async function acquireWriteLock(directory: string, patience: number): Promise<WriteLock | undefined> {
  await mkdir(directory, { recursive: true });
  const { lock } = await import("proper-lockfile");
  let lost = false;
  try {
    const unlock = await lock(directory, {
      lockfilePath: join(directory, "write.lock"),
      stale: STALE_AFTER,
      update: 1_000,
      retries: { retries: Math.ceil(patience / 100), factor: 1, minTimeout: 100, maxTimeout: 100 },
      // The default throws from a timer, which would end the process.
      onCompromised: () => {
        lost = true;
      },
    });
    return { held: () => !lost, release: async () => (lost ? undefined : unlock()) };
  } catch (cause) {
    if (errorCode(cause) === "ELOCKED") return undefined;
    throw new Error(`Cannot lock ${directory}`, { cause });
  }
}

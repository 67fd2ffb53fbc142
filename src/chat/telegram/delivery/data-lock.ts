import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pause } from "./pause.ts";

const ASK_AGAIN_MILLISECONDS = 100;

/** Gives the lock back. */
export type Unlock = () => void;

/**
 * Waits until no other live process holds the lock file, then writes our process id into it: two copies of the bot on
 * one journal would answer twice. After `patience` milliseconds it goes on all the same, as the number may long belong
 * to a program of another kind.
 */
export async function lockData(
  path: string,
  options: { readonly patience: number; readonly onWait: () => void; readonly signal: AbortSignal },
): Promise<Unlock> {
  mkdirSync(dirname(path), { recursive: true });
  const until = Date.now() + options.patience;
  if (isHeld(path)) options.onWait();
  while (isHeld(path) && Date.now() < until && !options.signal.aborted)
    await pause(ASK_AGAIN_MILLISECONDS, options.signal);
  writeFileSync(path, String(process.pid));
  return () => {
    if (holder(path) === process.pid) rmSync(path, { force: true });
  };
}

function isHeld(path: string): boolean {
  const other = holder(path);
  if (other === undefined || other === process.pid) return false;
  try {
    process.kill(other, 0);
    return true;
  } catch (error) {
    // Signal 0 asks whether the process lives; one of another user does, though it may not be signalled.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function holder(path: string): number | undefined {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return /^\d+$/u.test(text) ? Number(text) : undefined;
}

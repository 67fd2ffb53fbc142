import { appendFileSync, closeSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Update } from "grammy/types";
import { shortId } from "./short-id.ts";
import { readLines } from "./stores.ts";
import { writeAtomically } from "./write-atomically.ts";

type Line =
  | { readonly add: Update }
  | { readonly try: string }
  | { readonly sent: string; readonly call: number; readonly result: unknown }
  | { readonly done: string }
  | { readonly seen: readonly string[] };

interface Entry {
  readonly update: Update;
  readonly sent: Map<number, unknown>;
  tries: number;
}

/**
 * The journal of updates. An update is on disk before Telegram hears that it arrived, and leaves when it is handled,
 * so a crash loses none. Each message sent for it is noted as soon as Telegram has accepted it, so that handling it
 * again after a crash does not send it again.
 */
export interface Inbox {
  /** Updates not handled yet, oldest first. */
  pending(): readonly Update[];
  /** Stores updates, synchronised to disk; returns those never seen before. */
  receive(updates: readonly Update[]): readonly Update[];
  /** Notes that the handling of an update begins; returns how often it has begun, this time included. */
  begin(key: string): number;
  /** The result of an earlier call of the same number for the same update. */
  sent(key: string, call: number): unknown;
  noteSent(key: string, call: number, result: unknown): void;
  done(key: string): void;
}

const SEEN_LIMIT = 5_000;
const SIZE_LIMIT = 8_000_000;
const IDLE_SIZE_LIMIT = 1_000_000;

/** Names an update by its id and content: ids alone start again on another Bot API server. */
export function keyOf(update: Update): string {
  return `${update.update_id}-${shortId(JSON.stringify(update))}`;
}

/** Opens the journal in one file, compacting it; a torn last line is dropped. */
export function openInbox(path: string): Inbox {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let size = 0;
  mkdirSync(dirname(path), { recursive: true });
  for (const line of readLines<Line>(path)) apply(line);
  compact();

  function apply(line: Line): void {
    if ("add" in line) {
      const key = keyOf(line.add);
      entries.set(key, { update: line.add, sent: new Map(), tries: 0 });
      remember(key);
    } else if ("seen" in line) line.seen.forEach(remember);
    else if ("done" in line) entries.delete(line.done);
    else if ("sent" in line) entries.get(line.sent)?.sent.set(line.call, line.result);
    else {
      const entry = entries.get(line.try);
      if (entry !== undefined) entry.tries += 1;
    }
  }

  function remember(key: string): void {
    seen.add(key);
    for (const oldest of seen) {
      if (seen.size <= SEEN_LIMIT) break;
      seen.delete(oldest);
    }
  }

  function compact(): void {
    const lines: Line[] = [{ seen: [...seen] }];
    for (const [key, entry] of entries) {
      lines.push({ add: entry.update });
      for (let count = 0; count < entry.tries; count++) lines.push({ try: key });
      for (const [call, result] of entry.sent) lines.push({ sent: key, call, result });
    }
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    writeAtomically(path, text);
    size = text.length;
  }

  function append(line: Line): void {
    apply(line);
    const text = `${JSON.stringify(line)}\n`;
    appendFileSync(path, text);
    size += text.length;
    // Handled questions need not stay on disk: an idle journal is compacted early.
    const limit = entries.size === 0 ? IDLE_SIZE_LIMIT : SIZE_LIMIT + 2_000 * entries.size;
    if (size > limit) compact();
  }

  function receive(updates: readonly Update[]): readonly Update[] {
    const fresh = updates.filter((update) => !seen.has(keyOf(update)));
    if (fresh.length === 0) return fresh;
    const text = fresh.map((update) => `${JSON.stringify({ add: update })}\n`).join("");
    const file = openSync(path, "a");
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    size += text.length;
    for (const update of fresh) apply({ add: update });
    return fresh;
  }

  return {
    pending: () => [...entries.values()].map((entry) => entry.update),
    receive,
    begin: (key) => {
      append({ try: key });
      return entries.get(key)?.tries ?? 0;
    },
    sent: (key, call) => entries.get(key)?.sent.get(call),
    noteSent: (key, call, result) => append({ sent: key, call, result }),
    done: (key) => append({ done: key }),
  };
}

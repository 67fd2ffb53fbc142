import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Update } from "grammy/types";
import { readLines } from "./stores.ts";
import { writeAtomically } from "./write-atomically.ts";

type Line =
  | { readonly add: Update }
  | { readonly try: number }
  | { readonly sent: number; readonly call: number; readonly result: unknown }
  | { readonly done: number }
  | { readonly seen: readonly number[] };

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
  /** Updates not handled yet, oldest first; those that have ended the process ten times are given up. */
  pending(): readonly Update[];
  /** Stores updates, synchronised to disk; returns those never seen before. */
  receive(updates: readonly Update[]): readonly Update[];
  begin(id: number): void;
  /** The result of an earlier call of the same number for the same update. */
  sent(id: number, call: number): unknown;
  noteSent(id: number, call: number, result: unknown): void;
  done(id: number): void;
}

const SEEN_LIMIT = 5_000;
const SIZE_LIMIT = 8_000_000;
const TRIES = 10;

/** Opens the journal in one file, compacting it; a torn last line is dropped. */
export function openInbox(path: string): Inbox {
  const entries = new Map<number, Entry>();
  const seen = new Set<number>();
  let size = 0;
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) for (const line of readLines<Line>(path)) apply(line);
  for (const [id, entry] of entries) if (entry.tries >= TRIES) entries.delete(id);
  compact();

  function apply(line: Line): void {
    if ("add" in line) {
      entries.set(line.add.update_id, { update: line.add, sent: new Map(), tries: 0 });
      remember(line.add.update_id);
    } else if ("seen" in line) line.seen.forEach(remember);
    else if ("done" in line) entries.delete(line.done);
    else if ("sent" in line) entries.get(line.sent)?.sent.set(line.call, line.result);
    else {
      const entry = entries.get(line.try);
      if (entry !== undefined) entry.tries += 1;
    }
  }

  function remember(id: number): void {
    seen.add(id);
    for (const oldest of seen) {
      if (seen.size <= SEEN_LIMIT) break;
      seen.delete(oldest);
    }
  }

  function compact(): void {
    const lines: Line[] = [{ seen: [...seen] }];
    for (const [id, entry] of entries) {
      lines.push({ add: entry.update });
      for (let count = 0; count < entry.tries; count++) lines.push({ try: id });
      for (const [call, result] of entry.sent) lines.push({ sent: id, call, result });
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
    if (size > SIZE_LIMIT + 2 * entries.size * 1_000) compact();
  }

  function receive(updates: readonly Update[]): readonly Update[] {
    const fresh = updates.filter((update) => !seen.has(update.update_id));
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
    begin: (id) => append({ try: id }),
    sent: (id, call) => entries.get(id)?.sent.get(call),
    noteSent: (id, call, result) => append({ sent: id, call, result }),
    done: (id) => append({ done: id }),
  };
}

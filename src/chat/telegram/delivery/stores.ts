import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Answer, Citation } from "../../../domain/answer.ts";
import type { Conversation } from "../../../domain/ports.ts";
import type { FormattedText } from "../rendering/formatted-text.ts";
import { writeAtomically } from "./write-atomically.ts";

/** A citation as it was when the answer was given. */
export interface RecordedCitation extends Citation {
  /** SHA-256 of the document then. */
  readonly sha256: string;
}

/** All that the buttons of one answer need, on disk before the answer is sent. */
export interface AnswerRecord {
  readonly id: string;
  readonly chat: number;
  readonly question: string;
  readonly text: string;
  readonly language: Answer["language"];
  readonly citations: readonly RecordedCitation[];
  /** The message that carries the buttons, for the way back. */
  readonly last: FormattedText;
  /** True where the answer can be voted on. */
  readonly votes: boolean;
}

/** A message of a person and what was sent for it, so that an edit of it can be answered in place. */
export interface Reply {
  readonly message: number;
  /** The message as it was answered. */
  readonly text: string;
  readonly answers: readonly number[];
  /** The conversation before the question. */
  readonly before: Conversation;
}

/** What the bot remembers of one chat. */
export interface ChatSession {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly lastAnswer?: string;
  /** Album of pictures that was told to be unreadable. */
  readonly album?: string;
  /** Document that the next upload replaces. */
  readonly replacing?: string;
}

/** Small JSON files, one a key, each replaced atomically. Keys are made by the bot, never taken from messages. */
export interface JsonFiles<T> {
  read(key: string): T | undefined;
  write(key: string, value: T): void;
}

/** Keeps values as files `<folder>/<key>.json`; one that cannot be parsed counts as absent. */
export function createJsonFiles<T>(folder: string): JsonFiles<T> {
  const pathOf = (key: string) => {
    if (!/^[\w-]+$/u.test(key)) throw new Error(`Not a key: ${JSON.stringify(key)}`);
    return join(folder, `${key}.json`);
  };
  return {
    read(key) {
      const path = pathOf(key);
      if (!existsSync(path)) return undefined;
      try {
        return JSON.parse(readFileSync(path, "utf8")) as T;
      } catch {
        // Written atomically, so only a disk fault or a hand-made edit leads here; a fresh start serves the person best.
        return undefined;
      }
    },
    // Not flushed: two flushes a question take longer than the answer, and the questions themselves are in the inbox.
    write: (key, value) => writeAtomically(pathOf(key), JSON.stringify(value), false),
  };
}

/** Appends one JSON line; a file over `limit` bytes is first moved aside with the time in its name, and kept. */
export function appendLine(path: string, entry: object, limit = 5_000_000): void {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > limit) {
    renameSync(path, path.replace(/\.jsonl$/u, `-${new Date().toISOString().replace(/\W/gu, "")}.jsonl`));
  }
  appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
}

/** The entries of a file of JSON lines; a line torn by a crash is left out. */
export function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as T];
      } catch {
        return [];
      }
    });
}

/** The entries of a log of JSON lines in a folder, those in its files moved aside first. */
export function readLog<T>(folder: string, name: string): T[] {
  const current = `${name}.jsonl`;
  const aside = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".jsonl"));
  return [...aside.sort(), current].flatMap((file) => readLines<T>(join(folder, file)));
}

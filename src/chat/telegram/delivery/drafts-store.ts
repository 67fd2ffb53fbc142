import type { Draft } from "../../../domain/draft.ts";
import type { DraftRequest } from "../../../domain/ports.ts";
import type { JsonFiles } from "./stores.ts";

/** A draft that a chat keeps, and how it was asked for. */
export interface DraftRecord {
  /** Sixteen letters, digits, `_` or `-`. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly request: DraftRequest;
  readonly draft: Draft;
  /** Whether it is shown with the numbers of its citations. */
  readonly marks: boolean;
  /** How many messages it was last sent in. */
  readonly messages: number;
}

/** What one chat keeps of its drafts. */
export interface ChatDrafts {
  /** Latest first. */
  readonly drafts: readonly DraftRecord[];
  /** The draft for which a person was asked to write a point. */
  readonly awaiting?: { readonly id: string; readonly person: number };
}

/** The drafts of chats, on disk. */
export interface DraftsStore {
  of(chat: number): ChatDrafts;
  /** A draft of that chat; never another chat's. */
  find(chat: number, id: string): DraftRecord | undefined;
  /** Keeps a draft, in the place of one with its id; beyond the limit the oldest goes. */
  keep(chat: number, record: DraftRecord): void;
  /** True where there was such a draft. */
  remove(chat: number, id: string): boolean;
  await(chat: number, awaiting: ChatDrafts["awaiting"]): void;
}

const MOST_DRAFTS = 30;

/** Drafts kept in small files, one a chat. */
export function createDraftsStore(files: JsonFiles<ChatDrafts>): DraftsStore {
  const of = (chat: number) => files.read(String(chat)) ?? { drafts: [] };
  return {
    of,
    find: (chat, id) => of(chat).drafts.find((one) => one.id === id),
    keep(chat, record) {
      const { drafts, ...rest } = of(chat);
      const known = drafts.findIndex((one) => one.id === record.id);
      const next = known < 0 ? [record, ...drafts].slice(0, MOST_DRAFTS) : drafts.with(known, record);
      files.write(String(chat), { ...rest, drafts: next });
    },
    remove(chat, id) {
      const { drafts } = of(chat);
      const left = drafts.filter((one) => one.id !== id);
      if (left.length < drafts.length) files.write(String(chat), { drafts: left });
      return left.length < drafts.length;
    },
    await(chat, awaiting) {
      const { drafts, awaiting: before } = of(chat);
      if (awaiting === undefined && before === undefined) return;
      files.write(String(chat), { drafts, ...(awaiting === undefined ? {} : { awaiting }) });
    },
  };
}

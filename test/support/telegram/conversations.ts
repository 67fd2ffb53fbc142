import { type Button, checkKeyboard, checkText, type Entity, Refusal } from "./checks.ts";
import type { SentFile } from "./multipart.ts";
import type { Method, Parameters } from "./schemas.ts";

/** A message of the bot as it stands now. */
export interface BotMessage {
  readonly id: number;
  readonly chat: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly Button[];
  /** Message that it replies to. */
  readonly replyTo?: number | undefined;
  readonly file?: SentFile | undefined;
}

const FILE_LIMIT = 20 * 1024 * 1024;

/** Chats, messages, open callback queries and files of the server; its methods refuse what Telegram refuses. */
export function createConversations() {
  const chats = new Set<number>();
  const blocked = new Set<number>();
  const messages = new Map<number, Map<number, BotMessage>>();
  const queries = new Set<string>();
  const files = new Map<string, { readonly path: string; readonly content: Buffer }>();
  let nextMessage = 1;

  const checkChat = (chat: number) => {
    if (blocked.has(chat)) throw new Refusal("Forbidden: bot was blocked by the user", 403);
    if (!chats.has(chat)) throw new Refusal("chat not found");
  };
  const store = (message: BotMessage) => {
    const own = messages.get(message.chat) ?? new Map<number, BotMessage>();
    messages.set(message.chat, own.set(message.id, message));
    const { id, chat, text } = message;
    return {
      message_id: id,
      date: 1_700_000_000,
      chat: { id: chat, type: chat > 0 ? "private" : "group" },
      text,
    };
  };
  const buttonsOf = (markup: Parameters<"sendMessage">["reply_markup"]): readonly Button[] => {
    const rows = markup?.inline_keyboard ?? [];
    checkKeyboard(rows);
    return rows.flat();
  };
  const find = (chat: number, id: number) => {
    const message = messages.get(chat)?.get(id);
    if (message === undefined) throw new Refusal("message to edit not found");
    return message;
  };
  const sendFile = (payload: Parameters<"sendDocument">, file: unknown) => {
    checkChat(payload.chat_id);
    if (payload.caption !== undefined) checkText(payload.caption, payload.caption_entities ?? [], 1024);
    if (typeof file !== "object" || file === null) throw new Refusal("there is no file in the request");
    const entities = payload.caption_entities ?? [];
    const buttons = buttonsOf(payload.reply_markup);
    const text = payload.caption ?? "";
    return store({
      id: nextMessage++,
      chat: payload.chat_id,
      text,
      entities,
      buttons,
      file: file as SentFile,
    });
  };

  const methods: { readonly [M in Method]?: (payload: Parameters<M>) => unknown } = {
    sendMessage: ({ chat_id, text, entities = [], reply_markup, reply_parameters }) => {
      checkChat(chat_id);
      checkText(text, entities, 4096);
      const replyTo = reply_parameters?.message_id;
      const buttons = buttonsOf(reply_markup);
      return store({ id: nextMessage++, chat: chat_id, text, entities, buttons, replyTo });
    },
    editMessageText: ({ chat_id, message_id, text, entities = [], reply_markup }) => {
      checkChat(chat_id);
      const old = find(chat_id, message_id);
      if (old.file !== undefined) throw new Refusal("there is no text in the message to edit");
      checkText(text, entities, 4096);
      const buttons = buttonsOf(reply_markup);
      const { replyTo } = old;
      const changed = { id: message_id, chat: chat_id, text, entities, buttons, replyTo };
      if (JSON.stringify(changed) === JSON.stringify(old))
        throw new Refusal("message is not modified: specified new message content is exactly the same");
      return store(changed);
    },
    deleteMessage: ({ chat_id, message_id }) => {
      find(chat_id, message_id);
      return messages.get(chat_id)?.delete(message_id);
    },
    sendDocument: (payload) => sendFile(payload, payload.document),
    sendPhoto: (payload) => sendFile({ ...payload, document: undefined }, payload.photo),
    sendChatAction: ({ chat_id }) => {
      checkChat(chat_id);
      return true;
    },
    answerCallbackQuery: ({ callback_query_id }) => {
      if (!queries.delete(callback_query_id))
        throw new Refusal("query is too old and response timeout expired or query ID is invalid");
      return true;
    },
    getFile: ({ file_id }) => {
      const file = files.get(file_id);
      if (file === undefined) throw new Refusal("invalid file_id");
      if (file.content.length > FILE_LIMIT) throw new Refusal("file is too big");
      return { file_id, file_unique_id: file_id, file_size: file.content.length, file_path: file.path };
    },
  };
  return {
    methods,
    chats,
    blocked,
    /** The bot's messages in a chat, oldest first, as they stand now. */
    messagesIn: (chat: number) => [...(messages.get(chat)?.values() ?? [])],
    newMessageId: () => nextMessage++,
    openQuery(): string {
      const id = `query-${nextMessage++}`;
      queries.add(id);
      return id;
    },
    addFile(content: Buffer): string {
      const id = `file-${nextMessage++}`;
      files.set(id, { path: `documents/${id}`, content });
      return id;
    },
    fileAt: (path: string) => [...files.values()].find((file) => file.path === path)?.content,
  };
}

/** The state of a server. */
export type Conversations = ReturnType<typeof createConversations>;

/** The text that the last entity of a type covers; empty where there is none. */
export function entityText(message: BotMessage | undefined, type: string): string {
  const entity = message?.entities.findLast((one) => one.type === type);
  return entity === undefined
    ? ""
    : (message?.text.slice(entity.offset, entity.offset + entity.length) ?? "");
}

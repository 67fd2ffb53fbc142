import type { BotMessage, Conversations } from "./conversations.ts";

/** Where a person writes. */
export interface FakeChat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup";
  readonly title?: string;
}

/** What a message carries beside its text. */
export type Extras = Readonly<Record<string, unknown>>;

const BOT = { id: 7, is_bot: true, first_name: "鎮務通", username: "town_bot" };

/** A person at the other end: writes, edits, presses buttons and sends files, in a private chat unless told otherwise. */
export function createPerson(
  id: number,
  conversations: Conversations,
  push: (update: object) => void,
  language = "zh-hant",
) {
  const from = { id, is_bot: false, first_name: `Person ${id}`, language_code: language };
  const own: FakeChat = { id, type: "private" };
  const base = (message_id: number, chat: FakeChat) => ({
    message_id,
    date: Math.floor(Date.now() / 1000),
    chat,
    from,
  });
  const send = (content: Extras, chat: FakeChat) => {
    conversations.chats.add(chat.id);
    const message_id = conversations.newMessageId();
    push({ message: { ...base(message_id, chat), ...content } });
    return message_id;
  };
  return {
    id,
    write: (text: string, chat = own, extras: Extras = {}) =>
      send({ text, entities: entitiesOf(text), ...extras }, chat),
    edit: (message_id: number, text: string, chat = own) =>
      push({
        edited_message: { ...base(message_id, chat), edit_date: 2, text, entities: entitiesOf(text) },
      }),
    /** Sends anything that is no text: a sticker, a voice message … */
    send: (content: Extras, chat = own) => send(content, chat),
    sendDocument: (file_name: string | undefined, content: Buffer | string, chat = own) => {
      const bytes = Buffer.from(content);
      const file_id = conversations.addFile(bytes);
      const document = { file_id, file_unique_id: file_id, file_name, file_size: bytes.length };
      return send({ document }, chat);
    },
    /** Presses the button with this text, or one with any data where the message has no such button. */
    press: (message: BotMessage, button: string) => {
      const data = message.buttons.find((one) => one.text === button)?.callback_data ?? button;
      const chat = { id: message.chat, type: message.chat > 0 ? "private" : "group" };
      push({
        callback_query: {
          id: conversations.openQuery(),
          from,
          chat_instance: String(message.chat),
          data,
          message: { message_id: message.id, date: 1, chat, from: BOT, text: message.text },
        },
      });
    },
    /** Types into the field of any chat after the bot's name. */
    inline: (query: string) =>
      push({ inline_query: { id: conversations.openQuery(), from, query, offset: "" } }),
    replyTo: (message: BotMessage, text: string, chat: FakeChat) =>
      send({ text, reply_to_message: { ...base(message.id, chat), from: BOT, text: message.text } }, chat),
  };
}

/** A simulated person. */
export type FakePerson = ReturnType<typeof createPerson>;

/** The bot as getMe describes it. */
export const FAKE_BOT = BOT;

function entitiesOf(text: string): object[] {
  const found = [...text.matchAll(/(?<=^|\s)(?:\/[A-Za-z0-9_]+(?:@\w+)?|@\w+)/gu)];
  return found.map((match) => ({
    type: match[0].startsWith("/") ? "bot_command" : "mention",
    offset: match.index,
    length: match[0].length,
  }));
}

import { z } from "zod";

// Parameters as the Bot API documents them, as far as the bot may use them; any other is refused.
const chat_id = z.coerce.number().int();
const message_id = z.coerce.number().int();
const entity = z.strictObject({ type: z.string(), offset: z.number().int(), length: z.number().int() });
const button = z.strictObject({
  text: z.string(),
  callback_data: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
});
const json = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" ? JSON.parse(value) : value), schema).optional();
const reply_markup = json(z.strictObject({ inline_keyboard: z.array(z.array(button)) }));
const placement = {
  chat_id,
  message_thread_id: z.coerce.number().int().optional(),
  reply_markup,
  reply_parameters: json(
    z.strictObject({ message_id: z.number().int(), allow_sending_without_reply: z.boolean().optional() }),
  ),
};
const text = {
  text: z.string(),
  entities: json(z.array(entity)),
  link_preview_options: json(z.strictObject({ is_disabled: z.boolean() })),
};
const caption = { caption: z.string().optional(), caption_entities: json(z.array(entity)) };
const command = z.strictObject({
  command: z.string().regex(/^[a-z0-9_]{1,32}$/, "BOT_COMMAND_INVALID"),
  description: z.string().min(1).max(256),
});
const updates = json(z.array(z.string()));

/** The parameters of each method that the server knows; calls with others are refused. */
export const SCHEMAS = {
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: z.number().int().optional(),
    limit: z.number().int().min(1).max(100).optional(),
    timeout: z.number().int().min(0).optional(),
    allowed_updates: updates,
  }),
  setWebhook: z.strictObject({
    url: z.url(),
    secret_token: z.string().regex(/^[\w-]{1,256}$/),
    allowed_updates: updates,
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().optional() }),
  setMyCommands: z.strictObject({
    commands: z.array(command).max(100),
    scope: z.strictObject({ type: z.string(), chat_id: z.number().optional() }).optional(),
    language_code: z.string().length(2).optional(),
  }),
  sendChatAction: z.strictObject({
    chat_id,
    action: z.enum(["typing", "upload_document", "upload_photo"]),
    message_thread_id: z.number().optional(),
  }),
  sendMessage: z.strictObject({ ...placement, ...text }),
  editMessageText: z.strictObject({ chat_id, message_id, reply_markup, ...text }),
  deleteMessage: z.strictObject({ chat_id, message_id }),
  sendDocument: z.strictObject({ ...placement, ...caption, document: z.unknown() }),
  sendPhoto: z.strictObject({ ...placement, ...caption, photo: z.unknown() }),
  sendMessageDraft: z.strictObject({
    chat_id,
    draft_id: z.number().int(),
    text: z.string(),
    entities: json(z.array(entity)),
    message_thread_id: z.number().optional(),
    can_stop: z.boolean().optional(),
    keep_on_stop: z.boolean().optional(),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200, "MESSAGE_TOO_LONG").optional(),
    show_alert: z.boolean().optional(),
    cache_time: z.number().optional(),
  }),
  answerInlineQuery: z.strictObject({
    inline_query_id: z.string(),
    results: z.array(z.looseObject({ type: z.string(), id: z.string().min(1).max(64) })).max(50),
    is_personal: z.boolean().optional(),
    cache_time: z.number().optional(),
    next_offset: z.string().optional(),
  }),
  getFile: z.strictObject({ file_id: z.string() }),
} as const;

/** Name of a method that the server knows. */
export type Method = keyof typeof SCHEMAS;

/** The checked parameters of a method. */
export type Parameters<M extends Method> = z.infer<(typeof SCHEMAS)[M]>;

import { join } from "node:path";
import { Composer, InputFile } from "grammy";
import { createDocx } from "../../../documents/write-docx/create-docx.ts";
import { AssistantError } from "../../../domain/errors.ts";
import type { DraftRequest } from "../../../domain/ports.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { createDraftsStore, type DraftRecord, type DraftsStore } from "../delivery/drafts-store.ts";
import { shortId } from "../delivery/short-id.ts";
import { createJsonFiles } from "../delivery/stores.ts";
import type { Feature } from "../feature.ts";
import { addressedText } from "../gate/addressed.ts";
import { ANSWERS } from "../messages/answers.ts";
import { DRAFTS } from "../messages/drafts.ts";
import { STREAMING } from "../messages/streaming.ts";
import { draftKeyboard, draftList, fileNameOf, renderDraftMessage } from "../rendering/render-draft.ts";
import { say } from "../rendering/say.ts";
import { editPart, sendLine, sendParts } from "../rendering/send-parts.ts";
import { splitMessage } from "../rendering/split-message.ts";
import { withTyping } from "../rendering/typing.ts";
import { addPoint, type Changed, change } from "./change-draft.ts";

const SHOWN = 10;

/** /draft and /drafts: cited drafts with buttons that change, export and delete them, kept for each chat. */
export function createDrafting(parts: Parts): Feature {
  const store = createDraftsStore(createJsonFiles(join(parts.folder, "drafts")));
  const handlers = new Composer<TelegramContext>();
  handlers.command("draft", (ctx) => draftNew(ctx, parts, store, ctx.match.trim()));
  handlers.command("drafts", (ctx) => listDrafts(ctx, store));
  handlers.callbackQuery(/^d:([\w-]{16}):([wkslpmxroq])$/u, async (ctx, next) => {
    const [, id = "", verb = ""] = ctx.match;
    const record = store.find(ctx.chat?.id ?? 0, id);
    if (record === undefined) return next();
    await press(ctx, parts, store, record, verb);
  });
  handlers.on("message:text", (ctx, next) => takePoint(ctx, parts, store, next));
  const draft = { name: "draft", description: DRAFTS.draft, argument: DRAFTS.topic };
  return { commands: [draft, { name: "drafts", description: DRAFTS.drafts }], handlers };
}

async function draftNew(
  ctx: TelegramContext,
  parts: Parts,
  store: DraftsStore,
  topic: string,
): Promise<void> {
  if (topic === "") return sendLine(ctx, say(ctx.language, DRAFTS.empty));
  const wait = parts.rateLimit(ctx.from?.id ?? 0, (ctx.msg?.date ?? 0) * 1000, Date.now());
  if (wait > 0) return sendLine(ctx, say(ctx.language, ANSWERS.tooMany, { seconds: wait }));
  const { language } = ctx.session.conversation;
  const request = { topic, ...(language === undefined ? {} : { language }) };
  const id = shortId("draft", ctx.key, ctx.chat?.id ?? 0, topic);
  const made = await make(ctx, parts, store, { id, request, marks: true });
  if (made !== undefined) await show(ctx, made);
}

/** Makes and keeps a draft; says why, where the assistant cannot draft. */
async function make(
  ctx: TelegramContext,
  parts: Parts,
  store: DraftsStore,
  { id, request, marks }: Pick<DraftRecord, "id" | "request" | "marks">,
): Promise<DraftRecord | undefined> {
  const person = String(ctx.from?.id ?? 0);
  try {
    const draft = await withTyping(ctx, async () => {
      await parts.refresh();
      return parts.answering.run(ctx.chat?.id ?? 0, parts.hardStop, (signal) =>
        parts.assistant.draft(request, { signal, person }),
      );
    });
    const shown = splitMessage(renderDraftMessage({ draft, marks }, draft.language));
    const record = { id, at: new Date().toISOString(), request, draft, marks, messages: shown.length };
    store.keep(ctx.chat?.id ?? 0, record);
    return record;
  } catch (error) {
    if (error instanceof AssistantError) await sendLine(ctx, error.messages[ctx.language]);
    else if (isCancelled(error) && !parts.hardStop.aborted)
      await sendLine(ctx, say(ctx.language, STREAMING.stopped));
    else throw error;
    return undefined;
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** Sends a draft; one that fits into the message whose button was pressed takes its place. */
async function show(ctx: TelegramContext, record: DraftRecord, before?: DraftRecord): Promise<void> {
  const shown = splitMessage(renderDraftMessage(record, record.draft.language));
  const keyboard = draftKeyboard(record, ctx.language);
  const [only] = shown;
  const pressed = ctx.callbackQuery?.message?.message_id;
  const inPlace = before?.messages === 1 && shown.length === 1 && pressed !== undefined && only !== undefined;
  if (inPlace && (await editPart(ctx, pressed, only, keyboard))) return;
  await sendParts(ctx, shown, keyboard);
}

async function press(
  ctx: TelegramContext,
  parts: Parts,
  store: DraftsStore,
  record: DraftRecord,
  verb: string,
): Promise<void> {
  const chat = ctx.chat?.id ?? 0;
  if (verb === "r" || verb === "q") {
    store.remove(chat, record.id);
    await ctx.answerCallbackQuery(say(ctx.language, DRAFTS.removed));
    return verb === "q" ? listDrafts(ctx, store) : undefined;
  }
  if (verb === "p") {
    await ctx.answerCallbackQuery();
    store.await(chat, { id: record.id, person: ctx.from?.id ?? 0 });
    return sendLine(ctx, say(ctx.language, DRAFTS.askPoint, { title: record.draft.title }));
  }
  const changed: Changed = change(record, verb);
  if (changed.refused !== undefined) {
    await ctx.answerCallbackQuery(say(ctx.language, changed.refused));
    return;
  }
  await ctx.answerCallbackQuery();
  if (verb === "x") return exportWord(ctx, record);
  await remake(ctx, parts, store, record, changed);
}

async function remake(
  ctx: TelegramContext,
  parts: Parts,
  store: DraftsStore,
  record: DraftRecord,
  { request, marks }: { readonly request: DraftRequest; readonly marks: boolean },
): Promise<void> {
  if (request !== record.request) {
    const made = await make(ctx, parts, store, { id: record.id, request, marks });
    return made && show(ctx, made, record);
  }
  const messages = splitMessage(
    renderDraftMessage({ draft: record.draft, marks }, record.draft.language),
  ).length;
  const kept = { ...record, marks, messages };
  store.keep(ctx.chat?.id ?? 0, kept);
  await show(ctx, kept, kept.marks === record.marks ? undefined : record);
}

async function exportWord(ctx: TelegramContext, { draft, marks }: DraftRecord): Promise<void> {
  const file = await createDocx(draft, { citations: marks ? "footnotes" : "none" });
  await ctx.replyWithDocument(new InputFile(file, fileNameOf(draft)));
}

async function listDrafts(ctx: TelegramContext, store: DraftsStore): Promise<void> {
  const { drafts } = store.of(ctx.chat?.id ?? 0);
  if (drafts.length === 0) return sendLine(ctx, say(ctx.language, DRAFTS.none));
  const line = say(ctx.language, DRAFTS.kept, { count: drafts.length });
  await sendLine(ctx, line, draftList(drafts.slice(0, SHOWN)));
}

/** The text that a person was asked for: a point of their own. A command instead gives it up and is carried out. */
async function takePoint(
  ctx: TelegramContext,
  parts: Parts,
  store: DraftsStore,
  next: () => Promise<void>,
): Promise<void> {
  const chat = ctx.chat?.id ?? 0;
  const { awaiting } = store.of(chat);
  const text = addressedText(ctx) ?? "";
  if (awaiting === undefined || awaiting.person !== ctx.from?.id || text === "") return next();
  store.await(chat, undefined);
  const record = text.startsWith("/") ? undefined : store.find(chat, awaiting.id);
  if (record === undefined) return next();
  const changed = addPoint(record, text);
  if (changed.refused !== undefined) return sendLine(ctx, say(ctx.language, changed.refused, changed.values));
  const made = await make(ctx, parts, store, { id: record.id, ...changed });
  if (made !== undefined) await show(ctx, made);
}

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Composer, InlineKeyboard } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { createDocumentFiles, placeBeside, placeOf, toFileName } from "../delivery/document-files.ts";
import { DOWNLOAD_LIMIT, download } from "../delivery/download.ts";
import { shortId } from "../delivery/short-id.ts";
import { createJsonFiles } from "../delivery/stores.ts";
import { writeAtomically } from "../delivery/write-atomically.ts";
import type { Feature } from "../feature.ts";
import { forAdmins } from "../gate/for-admins.ts";
import { DOCUMENTS } from "../messages/documents.ts";
import { toLabel } from "../rendering/formatted-text.ts";
import { renderPreview } from "../rendering/render-preview.ts";
import { say } from "../rendering/say.ts";
import { editPart, sendLine } from "../rendering/send-parts.ts";
import { indexInBackground } from "./index-in-background.ts";

interface Upload {
  readonly chat: number;
  /** File name in the upload's own folder. */
  readonly name: string;
  /** Where it will be stored, relative to the knowledge folder. */
  readonly path: string;
  /** Document that goes when this one comes. */
  readonly replaces?: string;
  readonly decision?: "stored" | "cancelled";
}

/** Documents sent by administrators: checked, shown as they will be indexed, stored once confirmed. */
export function createUploads(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  const folder = join(parts.folder, "uploads");
  const uploads = createJsonFiles<Upload>(folder);
  const admins = forAdmins(handlers);
  admins.on("message:document", async (ctx) => {
    const { file_name, file_id, file_size = 0 } = ctx.message.document;
    const content = file_size > DOWNLOAD_LIMIT ? undefined : await download(ctx, parts, file_id);
    if (content === undefined) return sendLine(ctx, say(ctx.language, DOCUMENTS.tooLarge));
    const id = shortId(ctx.chat.id, ctx.key, file_id);
    const upload = toUpload(ctx, parts, toFileName(file_name ?? "document"));
    const path = join(folder, id, upload.name);
    writeAtomically(path, content);
    try {
      await offer(ctx, parts, id, upload, path);
    } catch (error) {
      rmSync(join(folder, id), { recursive: true, force: true });
      throw error;
    }
    uploads.write(id, upload);
    const { replacing: _, ...session } = ctx.session;
    ctx.session = session;
  });
  admins.callbackQuery(/^u:([\w-]{16}):([yn])$/u, async (ctx, next) => {
    const [, id = "", choice] = ctx.match;
    const upload = uploads.read(id);
    const path = join(folder, id, upload?.name ?? "");
    if (upload === undefined || upload.chat !== ctx.chat?.id) return next();
    const decision = upload.decision ?? (choice === "y" ? "stored" : "cancelled");
    if (upload.decision === undefined && decision === "stored") store(parts, upload, path);
    uploads.write(id, { ...upload, decision });
    if (existsSync(path)) rmSync(join(folder, id), { recursive: true, force: true });
    const name = toLabel(upload.path);
    const text = say(ctx.language, DOCUMENTS[decision], { name });
    await editPart(ctx, ctx.msgId ?? 0, { text, entities: [] });
    await ctx.answerCallbackQuery();
    if (decision === "stored" && upload.decision === undefined) indexInBackground(ctx, parts);
  });
  return { handlers };
}

function toUpload(ctx: TelegramContext, parts: Parts, name: string): Upload {
  const chat = ctx.chat?.id ?? 0;
  const paths = parts.assistant.documents().map((document) => document.path);
  const replaces = paths.find((path) => path === ctx.session.replacing);
  if (replaces === undefined) return { chat, name, path: placeOf(name, paths) };
  return { chat, name, path: placeBeside(replaces, name), replaces };
}

async function offer(ctx: TelegramContext, parts: Parts, id: string, upload: Upload, path: string) {
  const preview = await parts.assistant.preview(path);
  const { exists } = filesOf(parts);
  const replaced = [upload.path, upload.replaces].filter((one) => one !== undefined && exists(one));
  const message = renderPreview(ctx, preview, upload.path, [...new Set(replaced as string[])]);
  const keyboard = new InlineKeyboard()
    .text(say(ctx.language, DOCUMENTS.confirm), `u:${id}:y`)
    .text(say(ctx.language, DOCUMENTS.cancel), `u:${id}:n`);
  await sendLine(ctx, message, keyboard);
}

function store(parts: Parts, upload: Upload, path: string): void {
  const files = filesOf(parts);
  files.store(upload.path, readFileSync(path));
  if (upload.replaces !== undefined && upload.replaces !== upload.path) files.remove(upload.replaces);
}

function filesOf(parts: Parts) {
  return createDocumentFiles(parts.knowledgeDirectory, join(parts.folder, "removed"));
}

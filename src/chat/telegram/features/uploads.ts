import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { Composer, InlineKeyboard } from "grammy";
import { AssistantError } from "../../../domain/errors.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { describeError } from "../delivery/redact-token.ts";
import { shortId } from "../delivery/short-id.ts";
import { createJsonFiles } from "../delivery/stores.ts";
import { writeAtomically } from "../delivery/write-atomically.ts";
import type { Feature } from "../feature.ts";
import { DOCUMENTS } from "../messages/documents.ts";
import { GENERAL } from "../messages/general.ts";
import { type FormattedText, join as joinText, styled, toLabel } from "../rendering/formatted-text.ts";
import { say } from "../rendering/say.ts";
import { editPart, sendLine } from "../rendering/send-parts.ts";

const SIZE_LIMIT = 20 * 1024 * 1024;

interface Upload {
  readonly chat: number;
  readonly name: string;
}

/** Documents sent by administrators: checked, shown as they will be indexed, stored once confirmed. */
export function createUploads(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  const folder = join(parts.folder, "uploads");
  const uploads = createJsonFiles<Upload>(folder);
  const admins = handlers.filter((ctx) => ctx.isAdmin && ctx.chat?.type === "private");
  admins.on("message:document", async (ctx) => {
    const { file_name, file_id, file_size } = ctx.message.document;
    if ((file_size ?? 0) > SIZE_LIMIT)
      return void (await sendLine(ctx, say(ctx.language, DOCUMENTS.tooLarge)));
    const name = toFileName(file_name ?? "document");
    const id = shortId(ctx.chat.id, ctx.update.update_id, file_id);
    const path = join(folder, id, name);
    mkdirSync(join(folder, id), { recursive: true });
    const content = await download(ctx, parts, file_id);
    if (content === undefined) return void (await sendLine(ctx, say(ctx.language, DOCUMENTS.tooLarge)));
    writeAtomically(path, content);
    uploads.write(id, { chat: ctx.chat.id, name });
    const message = await renderPreview(ctx, parts, path, name);
    const keyboard = new InlineKeyboard().text(say(ctx.language, DOCUMENTS.confirm), `u:${id}:y`);
    await sendLine(ctx, message, keyboard.text(say(ctx.language, DOCUMENTS.cancel), `u:${id}:n`));
  });
  admins.callbackQuery(/^u:([\w-]{16}):([yn])$/u, async (ctx, next) => {
    const [, id = "", choice] = ctx.match;
    const upload = uploads.read(id);
    const path = upload && join(folder, id, upload.name);
    if (upload === undefined || path === undefined || upload.chat !== ctx.chat?.id || !existsSync(path))
      return next();
    const stored = choice === "y";
    if (stored) writeAtomically(reportPath(parts, upload.name), readFileSync(path));
    rmSync(join(folder, id), { recursive: true, force: true });
    await ctx.answerCallbackQuery();
    const line = stored
      ? say(ctx.language, DOCUMENTS.stored, { name: upload.name })
      : say(ctx.language, DOCUMENTS.cancelled);
    await editPart(ctx, ctx.msgId ?? 0, { text: line, entities: [] });
    if (stored) parts.inBackground("Indexing an upload", () => bringUpToDate(ctx, parts));
  });
  return { handlers };
}

/** A file name from outside as a plain name in one folder: no path, no hidden file, no control characters. */
export function toFileName(name: string): string {
  const last = toLabel(name.normalize("NFC").split(/[/\\]/u).at(-1) ?? "", 200);
  const safe = last.replace(/[<>:"|?*]/gu, "_").replace(/^[.\s]+/u, "");
  const extension = extname(safe).slice(0, 10);
  const stem = safe
    .slice(0, safe.length - extname(safe).length)
    .slice(0, 60)
    .replace(/\p{Surrogate}$/u, "");
  return (stem || "document") + extension;
}

function reportPath(parts: Parts, name: string): string {
  const reports = resolve(parts.knowledgeDirectory, "reports");
  const path = resolve(reports, name);
  if (!path.startsWith(reports + sep)) throw new Error("The file name leaves the folder of reports");
  return path;
}

async function download(ctx: TelegramContext, parts: Parts, id: string): Promise<Uint8Array | undefined> {
  const file = await ctx.api.getFile(id);
  const root = parts.apiRoot ?? "https://api.telegram.org";
  const response = await fetch(`${root}/file/bot${parts.token}/${file.file_path ?? ""}`, {
    signal: parts.hardStop,
  });
  if (!response.ok || response.body === null)
    throw new Error(`Cannot download a document: HTTP ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > SIZE_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function renderPreview(
  ctx: TelegramContext,
  parts: Parts,
  path: string,
  name: string,
): Promise<FormattedText> {
  const { document, figures } = await parts.assistant.preview(path);
  const none = say(ctx.language, DOCUMENTS.previewNone);
  const headings = document.sections.slice(0, 12).map((section) => `• ${toLabel(section.heading)}`);
  const numbers = figures
    .slice(0, 5)
    .map(({ indicator, span }) => `• ${toLabel(indicator)}: ${document.text.slice(span.start, span.end)}`);
  const replaces = existsSync(reportPath(parts, name))
    ? [say(ctx.language, DOCUMENTS.previewReplaces, { name })]
    : [];
  const lines = [
    say(ctx.language, DOCUMENTS.previewFile, { name }),
    ...replaces,
    say(ctx.language, DOCUMENTS.previewYear, { year: document.year ?? none }),
    say(ctx.language, DOCUMENTS.previewHeadings),
    ...(headings.length > 0 ? headings : [none]),
    say(ctx.language, DOCUMENTS.previewFigures),
    ...(numbers.length > 0 ? numbers : [none]),
  ];
  return joinText(
    [say(ctx.language, DOCUMENTS.previewTitle), styled(toLabel(document.title), "bold"), ...lines],
    "\n",
  );
}

async function bringUpToDate(ctx: TelegramContext, parts: Parts): Promise<void> {
  let line: string;
  try {
    const { documents, passages, figures, failures } = await parts.assistant.update();
    const failed = failures.map((failure) => failure.message[ctx.language]);
    line = [say(ctx.language, DOCUMENTS.indexed, { documents, passages, figures }), ...failed].join("\n");
  } catch (error) {
    parts.log.error(
      { error: describeError(error, parts.redact) },
      "The index could not be brought up to date",
    );
    line = error instanceof AssistantError ? error.messages[ctx.language] : say(ctx.language, GENERAL.failed);
  }
  await sendLine(ctx, line);
}

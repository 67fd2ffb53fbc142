import { join as joinPath } from "node:path";
import { Composer } from "grammy";
import type { Document } from "../../../domain/document.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { createDocumentFiles } from "../delivery/document-files.ts";
import type { Feature } from "../feature.ts";
import { forAdmins } from "../gate/for-admins.ts";
import { COMMANDS } from "../messages/commands.ts";
import { DOCUMENTS } from "../messages/documents.ts";
import { plain, toLabel } from "../rendering/formatted-text.ts";
import {
  documentId,
  removalId,
  renderDocument,
  renderDocumentList,
  renderRemoval,
  type View,
} from "../rendering/render-documents.ts";
import { say } from "../rendering/say.ts";
import { editPart, sendLine } from "../rendering/send-parts.ts";
import { indexInBackground } from "./index-in-background.ts";

/** /documents: lists what the assistant knows; a document can be replaced by the next one sent, or removed. */
export function createDocuments(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  const admins = forAdmins(handlers);
  const find = (id: string | undefined) => parts.assistant.documents().find((one) => documentId(one) === id);
  admins.command("documents", async (ctx) => {
    await parts.refresh();
    const { message, keyboard } = renderDocumentList(parts.assistant.documents(), 0, ctx.language);
    await sendLine(ctx, message, keyboard);
  });
  admins.callbackQuery(/^d:p:(\d{1,4})$/u, async (ctx) =>
    show(ctx, renderDocumentList(parts.assistant.documents(), Number(ctx.match[1]), ctx.language)),
  );
  admins.callbackQuery(/^d:([orx]):([\w-]{16})$/u, async (ctx, next) => {
    const document = find(ctx.match[2]);
    if (document === undefined) return next();
    if (ctx.match[1] === "r") return awaitSuccessor(ctx, document);
    const render = ctx.match[1] === "o" ? renderDocument : renderRemoval;
    await show(ctx, render(document, ctx.language));
  });
  admins.callbackQuery(/^d:y:([\w-]{16}):([\w-]{16})$/u, async (ctx, next) => {
    const document = find(ctx.match[1]);
    // The question was about the document as it was then.
    if (document === undefined || removalId(document) !== ctx.match[2]) return next();
    createDocumentFiles(parts.knowledgeDirectory, joinPath(parts.folder, "removed")).remove(document.path);
    const name = toLabel(document.path);
    await show(ctx, { message: plain(say(ctx.language, DOCUMENTS.removedDocument, { name })) });
    indexInBackground(ctx, parts);
  });
  return {
    commands: [{ name: "documents", description: COMMANDS.documents, forAdmins: true }],
    handlers,
  };
}

async function show(ctx: TelegramContext, { message, keyboard }: View): Promise<void> {
  await editPart(ctx, ctx.msgId ?? 0, message, keyboard);
  await ctx.answerCallbackQuery();
}

async function awaitSuccessor(ctx: TelegramContext, document: Document): Promise<void> {
  ctx.session = { ...ctx.session, replacing: document.path };
  const name = toLabel(document.path);
  await show(ctx, { message: plain(say(ctx.language, DOCUMENTS.sendReplacement, { name })) });
}

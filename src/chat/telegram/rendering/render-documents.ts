import { InlineKeyboard } from "grammy";
import type { Language } from "../../../domain/answer.ts";
import type { Document } from "../../../domain/document.ts";
import { shortId } from "../delivery/short-id.ts";
import { DOCUMENTS } from "../messages/documents.ts";
import { SOURCES } from "../messages/sources.ts";
import { type FormattedText, join, plain, styled, toLabel } from "./formatted-text.ts";
import { say } from "./say.ts";

const PAGE = 10;
const ROW = 5;

/** A message and its buttons. */
export interface View {
  readonly message: FormattedText;
  readonly keyboard?: InlineKeyboard;
}

/** Name of a document in callback data, the same for as long as its path is. */
export function documentId(document: Document): string {
  return shortId(document.path);
}

/** Name of a document as it stands: another one once its content has changed. */
export function removalId(document: Document): string {
  return shortId(document.path, document.sha256);
}

/** One page of the documents, a numbered button each. */
export function renderDocumentList(documents: readonly Document[], page: number, language: Language): View {
  if (documents.length === 0) return { message: plain(say(language, SOURCES.noDocuments)) };
  const first = Math.min(page, Math.ceil(documents.length / PAGE) - 1) * PAGE;
  const shown = documents.slice(first, first + PAGE);
  const keyboard = new InlineKeyboard();
  shown.forEach((document, index) => {
    if (index > 0 && index % ROW === 0) keyboard.row();
    keyboard.text(String(first + index + 1), `d:o:${documentId(document)}`);
  });
  keyboard.row();
  if (first > 0) keyboard.text("◀", `d:p:${first / PAGE - 1}`);
  if (first + PAGE < documents.length) keyboard.text("▶", `d:p:${first / PAGE + 1}`);
  const title = styled(say(language, SOURCES.documents, { count: documents.length }), "bold");
  const lines = shown.map((one, index) => `${first + index + 1}. ${toLabel(one.title)}`);
  return { message: join([title, ...lines, say(language, DOCUMENTS.choose)], "\n"), keyboard };
}

/** One document, with what can be done to it. */
export function renderDocument(document: Document, language: Language): View {
  const year = document.year ?? say(language, DOCUMENTS.previewNone);
  const lines = [
    say(language, DOCUMENTS.previewFile, { name: toLabel(document.path, 200) }),
    say(language, DOCUMENTS.previewYear, { year }),
    say(language, DOCUMENTS.size, {
      sections: document.sections.length,
      paragraphs: document.paragraphs.length,
    }),
  ];
  const id = documentId(document);
  const keyboard = new InlineKeyboard()
    .text(say(language, DOCUMENTS.replace), `d:r:${id}`)
    .text(say(language, DOCUMENTS.remove), `d:x:${id}`)
    .row()
    .text(say(language, SOURCES.back), "d:p:0");
  return { message: join([styled(toLabel(document.title), "bold"), ...lines], "\n"), keyboard };
}

/** Asks whether a document shall really go. */
export function renderRemoval(document: Document, language: Language): View {
  const id = documentId(document);
  const keyboard = new InlineKeyboard()
    .text(say(language, DOCUMENTS.remove), `d:y:${id}:${removalId(document)}`)
    .text(say(language, DOCUMENTS.cancel), `d:o:${id}`);
  return {
    message: plain(say(language, DOCUMENTS.removeSure, { name: toLabel(document.path, 200) })),
    keyboard,
  };
}

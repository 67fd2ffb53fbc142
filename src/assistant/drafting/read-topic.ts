import type { Language } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import { AssistantError } from "../../domain/errors.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import { fold } from "../../language/fold.ts";
import type { Script } from "../../language/proper-script.ts";
import { languageOf } from "../../language/script.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import type { PlaceNamed } from "../other-places.ts";
import { readPlaces } from "../places.ts";
import { type Understood, understand } from "../understand-question.ts";
import { MESSAGES } from "./messages.ts";
import type { Reading } from "./templates.ts";

/** Longer texts are no topics. */
export const LONGEST_TOPIC = 120;

/** A topic as asked and as understood. */
export interface Topic {
  /** On one line, trimmed. */
  readonly text: string;
  /** The text without the place that it names. */
  readonly subject: string;
  /** The documents of that place, or all. */
  readonly documents: ReadonlySet<Document>;
  /** Other places that it names: only sentences on them count. */
  readonly others: readonly PlaceNamed[];
  readonly asked: Understood;
  readonly language: Language;
  /** The script that the draft is written in. */
  readonly script: Script;
}

/** Checks and reads the topic of a request. Throws an AssistantError for one that is empty, too long or an order. */
export function readTopic(
  request: DraftRequest,
  knowledge: KnowledgeBase,
  gazetteer: Gazetteer,
  main: Script,
  reading: Reading,
): Topic {
  const text = request.topic.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(text)) throw new AssistantError(MESSAGES.emptyTopic);
  if (text.length > LONGEST_TOPIC) throw new AssistantError(MESSAGES.longTopic);
  if (reading.orders.test(fold(text))) throw new AssistantError(MESSAGES.order);
  const { documents, question, others } = readPlaces(text, knowledge, gazetteer);
  const subject = /[\p{L}\p{N}]/u.test(question) ? question.trim() : text;
  const asked = understand(subject, knowledge.vocabulary, request.language ?? main);
  const language = request.language ?? languageOf(text, main);
  return {
    text,
    subject,
    documents,
    asked,
    language,
    script: language === "en" ? main : language,
    others,
  };
}

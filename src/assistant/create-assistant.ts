import { createKnownPlaces } from "../documents/known-places.ts";
import type { Answer, Language } from "../domain/answer.ts";
import { AssistantError } from "../domain/errors.ts";
import type { Assistant, Conversation } from "../domain/ports.ts";
import { scriptOf } from "../language/script.ts";
import { answerQuestion } from "./answer-question.ts";
import { compareFigures } from "./comparing/compare.ts";
import { createFoldedTexts } from "./folded-texts.ts";
import { followUp } from "./follow-up.ts";
import { createGazetteer } from "./gazetteer.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { createLookUp } from "./look-up-figures.ts";
import { PHRASES } from "./phrases.ts";
import { readPlaces } from "./places.ts";
import { previewDocument } from "./preview-document.ts";
import { ABUSE, GREETING } from "./question-words.ts";
import { understand } from "./understand-question.ts";

const MOST_TURNS = 6;
const LONGEST_QUESTION = 2000;

/** The use cases over one knowledge base. */
export function createAssistant(knowledge: KnowledgeBase, folder: string): Assistant {
  const folded = createFoldedTexts();
  const gazetteer = createGazetteer(knowledge.vocabulary.lexicon, folded);

  const fallback = (conversation?: Conversation): Language =>
    conversation?.language ??
    conversation?.turns.at(-1)?.language ??
    scriptOf(knowledge.documents()[0]?.text.slice(0, 2000) ?? "") ??
    "zh-Hant";

  const answer = async (question: string, conversation: Conversation | undefined) => {
    const language = fallback(conversation);
    const asked = understand(question.slice(0, LONGEST_QUESTION), knowledge.vocabulary, language);
    const spoken = conversation?.language ?? asked.language;
    if (asked.folded === "")
      return { answer: plain(question, spoken, "not_found", PHRASES.empty[spoken]), resolved: "" };
    if (GREETING.test(asked.folded) || ABUSE.test(asked.folded))
      return { answer: plain(question, spoken, "not_found", PHRASES.help[spoken]), resolved: "" };
    if (knowledge.documents().length === 0)
      return { answer: plain(question, spoken, "not_found", PHRASES.noDocuments[spoken]), resolved: "" };
    const own = readPlaces(question.slice(0, LONGEST_QUESTION), knowledge, gazetteer);
    const resolved = followUp(
      question,
      understand(own.question, knowledge.vocabulary, asked.language),
      conversation,
      knowledge.vocabulary,
    );
    const places =
      own.named || own.others.length > 0 || !resolved.leans
        ? own
        : readPlaces(conversation?.turns.at(-1)?.resolved ?? "", knowledge, gazetteer);
    const understood = { ...resolved.understood, language: spoken };
    return {
      answer:
        compareFigures(question, understood, own, { knowledge, folded, gazetteer }) ??
        (await answerQuestion(question, understood, places, { knowledge, folded })),
      resolved: resolved.question,
    };
  };

  const lookUp = createLookUp(knowledge, folded, gazetteer, fallback);

  return {
    ask: async (question, conversation) => {
      const start = performance.now();
      const { answer: found, resolved } = await answer(question, conversation);
      const turns = [
        ...(conversation?.turns ?? []),
        ...(resolved === "" ? [] : [{ question, resolved, language: found.language }]),
      ];
      return {
        answer: found,
        conversation: { ...conversation, turns: turns.slice(-MOST_TURNS) },
        milliseconds: Math.round(performance.now() - start),
      };
    },
    ...lookUp,
    draft: async () => {
      throw new AssistantError({
        "zh-Hant": "這個版本還不能起草。",
        "zh-Hans": "这个版本还不能起草。",
        en: "This version cannot draft yet.",
      });
    },
    documents: () => knowledge.documents(),
    document: (id) => knowledge.document(id),
    update: (options) => knowledge.update(options),
    preview: (path) => previewDocument(path, folder, createKnownPlaces(knowledge.vocabulary.lexicon.places)),
    close: async () => {
      await knowledge.keywords.close();
      await knowledge.vectors.close();
    },
  };
}

function plain(question: string, language: Language, status: Answer["status"], text: string): Answer {
  return {
    question,
    language,
    status,
    text,
    figures: [],
    citations: [],
    engine: "quote",
    missing: [],
    smallTalk: true,
  };
}

import type { Answer, Language } from "../domain/answer.ts";
import { AssistantError } from "../domain/errors.ts";
import type { Assistant, Conversation, FigureHit } from "../domain/ports.ts";
import { scriptOf } from "../language/script.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { answerQuestion } from "./answer-question.ts";
import { toCitation } from "./cite.ts";
import { matchFigures } from "./find-figures.ts";
import { createFoldedTexts } from "./folded-texts.ts";
import { followUp } from "./follow-up.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
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
    const placed = readPlaces(question, knowledge).question;
    const resolved = followUp(
      question,
      understand(placed.slice(0, LONGEST_QUESTION), knowledge.vocabulary, asked.language),
      conversation,
      knowledge.vocabulary,
    );
    const understood = { ...resolved.understood, language: spoken };
    return {
      answer: await answerQuestion(question, understood, knowledge, folded),
      resolved: resolved.question,
    };
  };

  const figures = async (query: string, limit = 20): Promise<FigureHit[]> => {
    const all = knowledge
      .documents()
      .map((document) => ({ document, figures: knowledge.figuresOf(document.id) }));
    const asked = understand(query, knowledge.vocabulary, fallback());
    const rarity = (term: QueryTerm) => Math.min(6, knowledge.keywords.rarity(term.forms));
    if (asked.query.terms.length === 0)
      return all
        .flatMap(({ document, figures: own }) =>
          own.slice(0, 10).map((figure) => ({
            figure,
            score: 1,
            citation: toCitation({ document, span: figure.sentence }),
          })),
        )
        .slice(0, limit);
    return matchFigures(asked, all, rarity, folded)
      .filter((match) => match.coverage >= 0.5)
      .slice(0, limit)
      .map(({ figure, document, coverage }, i) => ({
        figure,
        score: coverage,
        citation: { ...toCitation({ document, span: figure.sentence }), number: i + 1 },
      }));
  };

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
    figures,
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
    preview: (path) => previewDocument(path, folder),
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

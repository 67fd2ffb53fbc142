import { createKnownPlaces } from "../documents/known-places.ts";
import type { Answer, Language } from "../domain/answer.ts";
import type { Assistant, Conversation, QuestionHelp, RequestOptions, Writer } from "../domain/ports.ts";
import { scriptOf } from "../language/script.ts";
import { answerQuestion } from "./answer-question.ts";
import { resolveWithHelp, searchTerms } from "./ask-for-help.ts";
import { compareFigures } from "./comparing/compare.ts";
import type { Drafter } from "./drafting/create-drafter.ts";
import { createFoldedTexts } from "./folded-texts.ts";
import { resolveNext, standsAlone } from "./follow-up.ts";
import { createGazetteer } from "./gazetteer.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { createLookUp } from "./look-up-figures.ts";
import { PHRASES } from "./phrases.ts";
import { previewDocument } from "./preview-document.ts";
import { ABUSE, GREETING, OPINION } from "./question-words.ts";
import { joinAnswers, questionsIn } from "./several-questions.ts";
import { type Understood, understand } from "./understand-question.ts";

const MOST_TURNS = 6;
const LONGEST_QUESTION = 2000;

/** Who puts answers into words, and who, where there is a model, helps to find them. */
export interface Wording {
  readonly writer: Writer;
  readonly help?: QuestionHelp;
}

/** The use cases over one knowledge base. */
export function createAssistant(
  knowledge: KnowledgeBase,
  folder: string,
  wording: Wording,
  drafter: Drafter,
): Assistant {
  const folded = createFoldedTexts();
  const gazetteer = createGazetteer(knowledge.vocabulary.lexicon, folded);

  const fallback = (conversation?: Conversation): Language =>
    conversation?.language ??
    conversation?.turns.at(-1)?.language ??
    scriptOf(knowledge.documents()[0]?.text.slice(0, 2000) ?? "") ??
    "zh-Hant";

  const answer = async (
    question: string,
    conversation: Conversation | undefined,
    options: RequestOptions | undefined,
  ) => {
    const language = fallback(conversation);
    const asked = understand(question.slice(0, LONGEST_QUESTION), knowledge.vocabulary, language);
    const spoken = conversation?.language ?? asked.language;
    if (asked.folded === "")
      return { answer: plain(question, spoken, "not_found", PHRASES.empty[spoken]), resolved: "" };
    if ([GREETING, ABUSE, OPINION].some((one) => one.test(asked.folded)))
      return { answer: plain(question, spoken, "not_found", PHRASES.help[spoken]), resolved: "" };
    if (knowledge.documents().length === 0)
      return { answer: plain(question, spoken, "not_found", PHRASES.noDocuments[spoken]), resolved: "" };
    const said = question.slice(0, LONGEST_QUESTION);
    const parts = questionsIn(said);
    // What compares asks one thing, whatever its clauses.
    const whole = parts.length > 1 ? await answerOne(said, spoken, conversation, options) : undefined;
    if (whole?.answer.computed !== undefined) return { ...whole, answer: { ...whole.answer, question } };
    const answers = [await answerOne(parts[0] ?? said, spoken, conversation, options)];
    for (const next of parts.slice(1))
      answers.push(await answerNext(next, answers.at(-1)?.resolved ?? said, spoken));
    return {
      answer: joinAnswers(
        question,
        answers.map((one) => one.answer),
      ),
      resolved: answers.at(-1)?.resolved ?? said,
    };
  };

  const answerOne = async (
    question: string,
    language: Language,
    conversation: Conversation | undefined,
    options: RequestOptions | undefined,
  ) => {
    const context = { help: wording.help, vocabulary: knowledge.vocabulary, options };
    const asked = understand(question, knowledge.vocabulary, language);
    const resolved = await resolveWithHelp(question, asked, conversation, { knowledge, gazetteer }, context);
    const { whole } = resolved;
    const understood = { ...resolved.understood, language };
    const answerWith = (words: Understood) =>
      answerQuestion(whole, words, resolved.places, { knowledge, folded });
    const compared = compareFigures(whole, understood, resolved.places, { knowledge, folded, gazetteer });
    const found =
      compared === undefined ? await answerWith(understood) : await orPlan(compared, understood, answerWith);
    const settled = compared !== undefined || found.status === "answered";
    const more = settled ? [] : await searchTerms(whole, understood, context);
    return {
      answer: more.length === 0 ? found : await answerWith({ ...understood, more }),
      resolved: resolved.question,
    };
  };

  /** A further question of the same line, of the same subject, or of its own where it names one. */
  const answerNext = async (question: string, before: string, language: Language) => {
    const ground = { knowledge, gazetteer };
    const next = resolveNext(question, before, language, ground);
    const understood = { ...next.understood, language };
    const answer = await answerQuestion(next.question, understood, next.places, { knowledge, folded });
    const own = understand(question, knowledge.vocabulary, language);
    if (answer.status === "answered" || !standsAlone(own, knowledge.vocabulary))
      return { answer, resolved: next.question };
    return answerOne(question, language, undefined, undefined);
  };

  const lookUp = createLookUp(knowledge, folded, gazetteer, fallback);

  return {
    ask: async (question, conversation, options) => {
      const start = performance.now();
      const { answer: quoted, resolved } = await answer(question, conversation, options);
      const { language: spoken, citations } = quoted;
      const evidence = { question: resolved, language: spoken, citations };
      const found =
        quoted.status === "answered" ? await wording.writer.answer(quoted, evidence, options) : quoted;
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
    draft: async (request, options) => wording.writer.draft(await drafter(request), options),
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

/** A comparison; where it fails, what is stated of the several years, or what the plan sets that was to be compared, and why it could not be. */
async function orPlan(
  compared: Answer,
  asked: Understood,
  answerWith: (words: Understood) => Promise<Answer>,
): Promise<Answer> {
  if (compared.status === "answered" || !(asked.plan || asked.several)) return compared;
  const planned = await answerWith(asked);
  if (planned.status !== "answered") return compared;
  // Of several years as one, a document may say itself what no sum over its years can.
  if (!asked.plan) return planned.figures[0]?.period?.includes("/") === true ? planned : compared;
  return { ...planned, text: `${planned.text}\n${compared.text.split("\n")[0] ?? ""}` };
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

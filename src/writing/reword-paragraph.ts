import type { Language } from "../domain/answer.ts";
import type { Draft, DraftParagraph, DraftSentence } from "../domain/draft.ts";
import type { RequestOptions } from "../domain/ports.ts";
import { fold } from "../language/fold.ts";
import { scriptOf } from "../language/script.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { createJudge, type JudgeSentence, type StruckSentence } from "./judge-sentence.ts";
import type { ModelWriterDependencies } from "./model-writer.ts";
import { denies } from "./negations.ts";
import { marksIn, plainSentence, withMarks } from "./plain-sentence.ts";
import { defuse, fenceEvidence, IN_LANGUAGE } from "./prompts/fence.ts";
import { readNumberedLines } from "./read-numbered-lines.ts";

const LONGEST_TOPIC = 200;
const LONGEST_SENTENCE = 1000;
/** Share of a sentence that must be left of it. */
const LEAST_LENGTH = 0.6;
const INNER_END = /[。！？；\n](?!$)/;

/** The person's own points, open slots and what was computed are not the model's to word. */
export function canBeReworded(sentence: DraftSentence): boolean {
  const { own, citations, text } = sentence;
  return own !== true && citations.length > 0 && !/[〔〕]/.test(text) && !("computed" in sentence);
}

/** The language that a draft is written in: a request in English gets Chinese prose. */
export function languageOfText({ language, sections }: Draft): Language {
  if (language !== "en") return language;
  const sentences = sections.flatMap((one) => one.paragraphs.flatMap((paragraph) => paragraph.sentences));
  return scriptOf(sentences.map((one) => one.text).join("")) ?? language;
}

/** The sentences of a paragraph in the model's words, one for one; a sentence that is not proved stays as it is. */
export async function rewordParagraph(
  draft: Draft,
  { sentences }: DraftParagraph,
  { model, prompts, gate, log, answerMilliseconds }: ModelWriterDependencies,
  { person, signal }: RequestOptions,
): Promise<readonly DraftSentence[]> {
  const work = sentences.filter(canBeReworded);
  const cited = draft.citations.filter(({ number }) => work.some((one) => one.citations.includes(number)));
  const language = languageOfText(draft);
  const struck: StruckSentence[] = [];
  const whom = person === undefined ? {} : { person };
  const entry = { purpose: "draft", question: draft.topic, struck, ...whom };
  const prompt = prompts.paragraph({
    topic: defuse(draft.topic, LONGEST_TOPIC),
    sentences: work.map(numberedLine).join("\n"),
    evidence: fenceEvidence(cited),
    language: IN_LANGUAGE[language],
  });
  const request = { prompt, purpose: "draft", milliseconds: answerMilliseconds, ...whom };
  try {
    const { text } = await model.ask(signal === undefined ? request : { ...request, signal });
    const lines = readNumberedLines(text);
    const judge = createJudge(gate, cited, language);
    const words = new Map(work.map((one, i) => [one, reworded(one, lines.get(i + 1), judge, struck)]));
    log(entry);
    return sentences.map((sentence) => words.get(sentence) ?? sentence);
  } catch (error) {
    signal?.throwIfAborted();
    log({ ...entry, fallback: error instanceof Error ? error.message : String(error) });
    return sentences;
  }
}

function numberedLine({ text, citations }: DraftSentence, i: number): string {
  return `${i + 1}. ${withMarks(defuse(text, LONGEST_SENTENCE), citations)}`;
}

/** The sentence in the line's words, where its own citations prove them and they keep each of its quantities. */
function reworded(
  sentence: DraftSentence,
  line: string | undefined,
  judge: JudgeSentence,
  struck: StruckSentence[],
): DraftSentence {
  if (line === undefined) return sentence;
  const plain = plainSentence(line);
  const end = /[。；！？]$/.exec(sentence.text)?.[0] ?? "";
  const bare = plain.replace(/ ?\[\d+\]/g, "").replace(/[。；！？.;!?]+$/, "");
  const judged = judge(withMarks(`${bare}${end}`, sentence.citations));
  if (judged === undefined) return sentence;
  if ("struck" in judged) {
    struck.push(judged.struck);
    return sentence;
  }
  // The judge may leave out a semicolon; the sentence ends as it did.
  const kept = judged.kept.replace(/\[\d+\]/g, "");
  const text = kept.endsWith(end) ? kept : `${kept}${end}`;
  const changed = whatChanged(sentence, plain, text);
  if (changed === undefined) return { ...sentence, text };
  struck.push({ sentence: line, failures: [{ kind: "draft", detail: changed }] });
  return sentence;
}

function whatChanged(sentence: DraftSentence, line: string, text: string): string | undefined {
  if (marksIn(line).some((number) => !sentence.citations.includes(number))) return "marks";
  if (INNER_END.test(text) && !INNER_END.test(sentence.text)) return "sentences";
  if (text.length < LEAST_LENGTH * sentence.text.length) return "length";
  if (denies(text, sentence.text)) return "negation";
  return quantitiesIn(text) === quantitiesIn(sentence.text) ? undefined : "quantities";
}

/** The quantities of a text, as written, in any order. */
function quantitiesIn(text: string): string {
  const folded = fold(text);
  return readQuantities(folded)
    .map(({ span }) => folded.slice(span.start, span.end).replace(/\s/g, ""))
    .sort()
    .join(" ");
}

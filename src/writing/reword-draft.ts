import type { Draft, DraftSection, DraftSentence } from "../domain/draft.ts";
import type { RequestOptions } from "../domain/ports.ts";
import { fold } from "../language/fold.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { createJudge, type JudgeSentence, type StruckSentence } from "./judge-sentence.ts";
import type { ModelWriterDependencies } from "./model-writer.ts";
import { marksIn, plainSentence, withMarks } from "./plain-sentence.ts";
import { defuse, fenceEvidence, IN_LANGUAGE } from "./prompts/fence.ts";
import { readNumberedLines } from "./read-numbered-lines.ts";
import { rewordHeadings } from "./reword-headings.ts";

const LONGEST_TOPIC = 200;
const LONGEST_SENTENCE = 1000;
/** Paragraphs that the model writes at a time. */
const AT_ONCE = 3;

/** The draft in the model's words, sentence for sentence; each that is not proved stays as it was quoted. */
export async function rewordDraft(
  draft: Draft,
  dependencies: ModelWriterDependencies,
  options: RequestOptions = {},
): Promise<Draft> {
  if (draft.language === "en") return draft;
  const paragraphs = draft.sections.flatMap((section) => section.paragraphs);
  const done = new Map<(typeof paragraphs)[number], readonly DraftSentence[]>();
  const work = paragraphs.filter((paragraph) => paragraph.sentences.some(canBeReworded));
  const headings = rewordHeadings(draft, dependencies, options);
  for (let start = 0; start < work.length; start += AT_ONCE)
    await Promise.all(
      work.slice(start, start + AT_ONCE).map(async (paragraph) => {
        done.set(paragraph, await rewordParagraph(draft, paragraph.sentences, dependencies, options));
      }),
    );
  const named = await headings;
  const sections = draft.sections.map(
    (section, i): DraftSection => ({
      ...section,
      heading: named[i] ?? section.heading,
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        sentences: done.get(paragraph) ?? paragraph.sentences,
      })),
    }),
  );
  const changed = JSON.stringify(sections) !== JSON.stringify(draft.sections);
  return changed ? { ...draft, sections, engine: "model" } : draft;
}

/** The person's own points, open slots and what was computed are not the model's to word. */
function canBeReworded(sentence: DraftSentence): boolean {
  return (
    sentence.own !== true &&
    sentence.citations.length > 0 &&
    !/[〔〕]/.test(sentence.text) &&
    !("computed" in sentence)
  );
}

async function rewordParagraph(
  draft: Draft,
  sentences: readonly DraftSentence[],
  { model, prompts, gate, log, answerMilliseconds }: ModelWriterDependencies,
  { person, signal }: RequestOptions,
): Promise<readonly DraftSentence[]> {
  const work = sentences.filter(canBeReworded);
  const cited = draft.citations.filter(({ number }) => work.some((one) => one.citations.includes(number)));
  const judge = createJudge(gate, cited, draft.language);
  const struck: StruckSentence[] = [];
  const whom = person === undefined ? {} : { person };
  const entry = { purpose: "draft", question: draft.topic, struck, ...whom };
  try {
    const { text } = await model.ask({
      prompt: prompts.paragraph({
        topic: defuse(draft.topic, LONGEST_TOPIC),
        sentences: work.map(numberedLine).join("\n"),
        evidence: fenceEvidence(cited),
        language: IN_LANGUAGE[draft.language],
      }),
      purpose: "draft",
      milliseconds: answerMilliseconds,
      ...whom,
      ...(signal === undefined ? {} : { signal }),
    });
    const lines = readNumberedLines(text);
    const words = new Map(
      work.map((sentence, i) => [sentence, proved(sentence, lines.get(i + 1), judge, struck)]),
    );
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

/** The sentence in the line's words, where they are proved by its own citations and keep each of its quantities. */
function proved(
  sentence: DraftSentence,
  line: string | undefined,
  judge: JudgeSentence,
  struck: StruckSentence[],
): DraftSentence {
  if (line === undefined) return sentence;
  const bare = plainSentence(line).replace(/\[\d+\]/g, "");
  const end = /[。；！？]$/.exec(sentence.text)?.[0] ?? "";
  const words = `${bare.replace(/[。；！？.;!?]+$/, "")}${end}`;
  const judged = judge(withMarks(words, sentence.citations));
  if (judged === undefined) return sentence;
  if ("struck" in judged) {
    struck.push(judged.struck);
    return sentence;
  }
  const foreign = marksIn(plainSentence(line)).some((number) => !sentence.citations.includes(number));
  const text = judged.kept.replace(/\[\d+\]/g, "");
  const inner = /[。！？；\n]/.test(text.slice(0, -1)) && !/[。！？；\n]/.test(sentence.text.slice(0, -1));
  if (foreign || inner || !keepsQuantities(sentence.text, text)) {
    struck.push({
      sentence: line,
      failures: [{ kind: "number", detail: "not the same marks, figures or sentences" }],
    });
    return sentence;
  }
  return { ...sentence, text };
}

function keepsQuantities(before: string, after: string): boolean {
  return quantitiesIn(before) === quantitiesIn(after);
}

/** The quantities of a text, as written, in any order. */
function quantitiesIn(text: string): string {
  const folded = fold(text);
  return readQuantities(folded)
    .map(({ span }) => folded.slice(span.start, span.end).replace(/\s/g, ""))
    .sort()
    .join(" ");
}

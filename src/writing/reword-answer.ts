import type { Answer } from "../domain/answer.ts";
import type { Evidence, RequestOptions } from "../domain/ports.ts";
import { fold } from "../language/fold.ts";
import { withoutWraps } from "../language/wraps.ts";
import { createJudge } from "./judge-sentence.ts";
import { statesFigure } from "./key-figure.ts";
import type { ModelWriterDependencies } from "./model-writer.ts";
import { defuse, fenceEvidence, IN_LANGUAGE, placesOf } from "./prompts/fence.ts";
import { createProvedProse } from "./proved-prose.ts";

/** An answer with more figures is a table, and one of several statements of one figure shows them side by side. */
const MOST_FIGURES = 4;
const LONGEST_KNOWN = 600;
const LONGEST_QUESTION = 500;

/** The answer in the model's words, as far as they are proved; the answer as it is where they are not. */
export async function rewordAnswer(
  answer: Answer,
  { question }: Evidence,
  { model, prompts, gate, log, answerMilliseconds }: ModelWriterDependencies,
  options: RequestOptions = {},
): Promise<Answer> {
  if (!canBeReworded(answer)) return answer;
  const { language, citations } = answer;
  const prose = createProvedProse(answer, createJudge(gate, citations, language), gate);
  const prompt = prompts.answer({
    question: defuse(question, LONGEST_QUESTION),
    known: `${knownLines(answer)}\n${placesOf(citations)}`.trim(),
    evidence: fenceEvidence(citations),
    language: IN_LANGUAGE[language],
  });
  const { person, signal, onText } = options;
  let fallback: string | undefined;
  let shown = "";
  try {
    const reply = await model.ask({
      prompt,
      purpose: "answer",
      milliseconds: answerMilliseconds,
      ...(person === undefined ? {} : { person }),
      ...(signal === undefined ? {} : { signal }),
      ...(onText === undefined
        ? {}
        : {
            onDelta: (delta: string) => {
              const goOn = prose.push(delta);
              const text = prose.text();
              if (text !== shown) onText(text);
              shown = text;
              return goOn;
            },
          }),
    });
    if (onText === undefined) prose.push(reply.text);
    prose.end(reply.finished);
  } catch (error) {
    signal?.throwIfAborted();
    fallback = error instanceof Error ? error.message : String(error);
  }
  const text = prose.text();
  if (text === "") fallback ??= "too little is proved";
  const whom = person === undefined ? {} : { person };
  const why = fallback === undefined ? {} : { fallback };
  log({ purpose: "answer", question, struck: prose.struck, ...whom, ...why });
  if (text === "") return answer;
  return {
    ...answer,
    text: [text, ...unsaidLines(answer, text), ...quoteLines(answer)].join("\n"),
    engine: "model",
  };
}

/** Findings only, and none whose form says something: no tables, no arithmetic, no two sources that differ. */
function canBeReworded({ status, smallTalk, citations, figures, computed }: Answer): boolean {
  if (status !== "answered" || smallTalk === true || citations.length === 0 || computed !== undefined)
    return false;
  const indicators = new Set(figures.map((figure) => figure.indicator));
  return figures.length <= MOST_FIGURES && (figures.length === 1 || indicators.size === figures.length);
}

function isQuoteLine(line: string, { citations }: Answer): boolean {
  return citations.some(({ quote }) => line.includes(withoutWraps(quote)));
}

function quoteLines(answer: Answer): string[] {
  return answer.text.split("\n").filter((line) => isQuoteLine(line, answer));
}

/** The lines of the further figures that the model has left out. */
function unsaidLines(answer: Answer, prose: string): string[] {
  const unsaid = answer.figures.slice(1).filter((figure) => !statesFigure(prose, figure, answer.language));
  const lines = answer.text.split("\n").filter((line) => !isQuoteLine(line, answer));
  const isOf = (line: string) =>
    unsaid.some(({ text, citation }) => line.includes(`[${citation}]`) && fold(line).includes(fold(text)));
  return lines.filter(isOf);
}

/** What the answer says beside its quotes: the figures, named and glossed. */
function knownLines(answer: Answer): string {
  const lines = answer.text.split("\n").filter((line) => !isQuoteLine(line, answer));
  return lines.map((line) => defuse(line.replace(/\[\d+\]/g, ""), LONGEST_KNOWN)).join("\n");
}

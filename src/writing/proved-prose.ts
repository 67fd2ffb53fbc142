import type { Answer, AnswerFigure } from "../domain/answer.ts";
import type { JudgeSentence, StruckSentence } from "./judge-sentence.ts";
import { statesFigure } from "./key-figure.ts";
import { createVisibleText } from "./model/visible-text.ts";
import { marksIn } from "./plain-sentence.ts";
import type { ProofGate } from "./proof/prove-sentence.ts";
import { createSentenceReader } from "./read-sentences.ts";

const MOST_KEPT = 10;
/** A model that goes on after this many sentences has lost its way. */
const MOST_READ = 40;

/** The proved part of a text that grows; nothing in it is ever taken back. */
export interface ProvedProse {
  /** Reads on; false where no more is wanted. */
  push(delta: string): boolean;
  /** Reads the rest; an unfinished text loses its last words. */
  end(whole: boolean): void;
  /** What may be shown now: empty until it states the answer's key figure. */
  text(): string;
  readonly struck: readonly StruckSentence[];
}

/** Gathers proved sentences. Before the key figure is stated none is shown: a true sentence may answer another question. */
export function createProvedProse(answer: Answer, judge: JudgeSentence, gate: ProofGate): ProvedProse {
  const visible = createVisibleText();
  const reader = createSentenceReader();
  const key = answer.figures[0];
  const kept: string[] = [];
  const struck: StruckSentence[] = [];
  let read = 0;
  const add = (sentences: readonly string[]) => {
    for (const sentence of sentences) {
      read += 1;
      const judged = kept.length < MOST_KEPT && read <= MOST_READ ? judge(sentence) : undefined;
      if (judged === undefined) continue;
      if ("struck" in judged) struck.push(judged.struck);
      else if (!kept.some((one) => bareWords(one) === bareWords(judged.kept))) kept.push(judged.kept);
    }
  };
  const text = () => {
    const prose = kept
      .map((sentence) => withStop(sentence, answer.language))
      .join(answer.language === "en" ? " " : "");
    return key === undefined || kept.some((sentence) => states(sentence, key, answer, gate)) ? prose : "";
  };
  return {
    push(delta) {
      add(reader.push(visible.push(delta)));
      return kept.length < MOST_KEPT && read <= MOST_READ;
    },
    end(whole) {
      add([...reader.push(visible.end()), ...reader.end(whole)]);
    },
    text,
    struck,
  };
}

/** True where a sentence states the figure: not only its value, but what the value is of. */
function states(
  sentence: string,
  figure: AnswerFigure,
  { citations, language }: Answer,
  gate: ProofGate,
): boolean {
  const citation = citations.find(({ number }) => number === figure.citation);
  const cited = citation !== undefined && marksIn(sentence).includes(figure.citation);
  const stated = cited ? gate.states(sentence, figure, citation) : undefined;
  return stated ?? statesFigure(sentence, figure, language);
}

/** A sentence without its marks and punctuation: what is said twice is shown once. */
function bareWords(sentence: string): string {
  return sentence.replace(/\[\d+\]|[\s\p{P}]/gu, "");
}

function withStop(sentence: string, language: Answer["language"]): string {
  return /[。！？!?.]$/.test(sentence)
    ? sentence
    : `${sentence.replace(/[，,；;：:、]+$/, "")}${language === "en" ? "." : "。"}`;
}

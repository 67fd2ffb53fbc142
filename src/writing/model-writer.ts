import type { Writer } from "../domain/ports.ts";
import type { LanguageModel } from "./model/language-model.ts";
import type { Prompts } from "./prompts/load-prompts.ts";
import type { ProofGate } from "./proof/prove-sentence.ts";
import { rewordAnswer } from "./reword-answer.ts";
import { rewordDraft } from "./reword-draft.ts";
import type { StruckLog } from "./struck-log.ts";

/** What the writer works with. */
export interface ModelWriterDependencies {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly gate: ProofGate;
  readonly log: StruckLog;
  /** Time limit for an answer, and for each paragraph of a draft. */
  readonly answerMilliseconds: number;
}

/**
 * The writer by a language model. Figures and citations stay those of the quoting writer; of the model's text only what
 * the gate has proved is shown, while streaming too. Rejects only where the person has cancelled.
 */
export function createModelWriter(dependencies: ModelWriterDependencies): Writer {
  return {
    answer: (answer, evidence, options) => rewordAnswer(answer, evidence, dependencies, options),
    draft: (draft, options) => rewordDraft(draft, dependencies, options),
  };
}

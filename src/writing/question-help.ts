import type { Language } from "../domain/answer.ts";
import type { QuestionHelp, RequestOptions, Turn } from "../domain/ports.ts";
import type { LanguageModel } from "./model/language-model.ts";
import { defuse, IN_LANGUAGE } from "./prompts/fence.ts";
import type { Prompt, Prompts } from "./prompts/load-prompts.ts";

/** What the help works with. */
export interface QuestionHelpDependencies {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  /** Time limit for one help: a search that waits longer is better done without. */
  readonly milliseconds: number;
}

const LONGEST_QUESTION = 300;
const TURNS = 3;
const MOST_TERMS = 8;
const TERM = /[\u3400-\u9fff]{2,8}/g;

/** Help by the language model. A failure is no help, never an error; only a person's cancelling rejects. */
export function createQuestionHelp({ model, prompts, milliseconds }: QuestionHelpDependencies): QuestionHelp {
  const ask = async (
    prompt: Prompt,
    purpose: string,
    { person, signal }: RequestOptions,
  ): Promise<string> => {
    try {
      const reply = await model.ask({
        prompt,
        purpose,
        milliseconds,
        ...(person === undefined ? {} : { person }),
        ...(signal === undefined ? {} : { signal }),
      });
      return reply.text.replace(/<think>[\s\S]*?(?:<\/think>|$)/g, "");
    } catch {
      // The log of usage has the reason; the question is answered in the built-in way.
      signal?.throwIfAborted();
      return "";
    }
  };
  return {
    async standalone(question: string, turns: readonly Turn[], language: Language, options = {}) {
      const lines = turns.slice(-TURNS).map((turn) => `- ${defuse(turn.resolved, LONGEST_QUESTION)}`);
      const prompt = prompts["rewrite-follow-up"]({
        turns: lines.join("\n"),
        question: defuse(question, LONGEST_QUESTION),
        language: IN_LANGUAGE[language],
      });
      const [line = "", ...more] = (await ask(prompt, "follow-up", options)).trim().split(/\n+/);
      return more.length > 0 || line.length > LONGEST_QUESTION || line === "" ? undefined : line;
    },
    async searchTerms(question, options = {}) {
      const prompt = prompts["translate-question"]({ question: defuse(question, LONGEST_QUESTION) });
      const text = await ask(prompt, "translation", options);
      return [...new Set(text.slice(0, LONGEST_QUESTION).match(TERM) ?? [])].slice(0, MOST_TERMS);
    },
  };
}

import { fileURLToPath } from "node:url";
import type { Wording } from "./assistant/create-assistant.ts";
import type { Config } from "./config.ts";
import { loadPrompts } from "./writing/prompts/load-prompts.ts";
import type { ProofVocabulary } from "./writing/proof/prove-sentence.ts";
import { createQuoteWriter } from "./writing/quote-writer.ts";

/** The prompts that come with the program; users edit them in place. */
const PROMPTS = fileURLToPath(new URL("../prompts", import.meta.url));

/**
 * The model's wording where MODEL is set, else the quotes alone. The prompts are checked at once; the model and the gate
 * are loaded with the first question that needs them, so that nothing is slower without a model.
 */
export function composeWording(
  config: Config,
  vocabulary: ProofVocabulary,
  log: (message: string) => void,
): Wording {
  const { MODEL: name } = config;
  if (name === undefined) return { writer: createQuoteWriter() };
  const prompts = loadPrompts(PROMPTS);
  let opening: Promise<Required<Wording>> | undefined;
  const opened = () => {
    opening ??= import("./open-model.ts").then(({ openModel }) =>
      openModel({ config, name, prompts, vocabulary, log }),
    );
    return opening;
  };
  return {
    writer: {
      answer: async (answer, evidence, options) => (await opened()).writer.answer(answer, evidence, options),
      draft: async (draft, options) => (await opened()).writer.draft(draft, options),
    },
    help: {
      standalone: async (...follow) => (await opened()).help.standalone(...follow),
      searchTerms: async (question, options) => (await opened()).help.searchTerms(question, options),
    },
  };
}

/** Says where questions go, for the start; names no key and no password. */
export function whereQuestionsGo(config: Config): string {
  const { MODEL, OPENAI_BASE_URL, EMBEDDING_MODEL, EMBEDDING_BASE_URL } = config;
  const places: string[] = [];
  if (MODEL !== undefined)
    places.push(
      `Questions and the quotes that answer them are sent to the model ${MODEL} at ${placeOf(OPENAI_BASE_URL)}.`,
    );
  if (EMBEDDING_MODEL !== undefined) {
    const place = EMBEDDING_BASE_URL === undefined ? "its provider" : placeOf(EMBEDDING_BASE_URL);
    places.push(`Questions and documents are sent to the embedding model ${EMBEDDING_MODEL} at ${place}.`);
  }
  return places.length === 0 ? "Questions stay on this machine." : places.join("\n");
}

function placeOf(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

import { join } from "node:path";
import type { Wording } from "./assistant/create-assistant.ts";
import type { Config } from "./config.ts";
import { createBreaker } from "./writing/model/circuit-breaker.ts";
import { createLanguageModel } from "./writing/model/language-model.ts";
import { createModelUsage } from "./writing/model/model-usage.ts";
import { openChatModel } from "./writing/model/open-chat-model.ts";
import { createModelWriter } from "./writing/model-writer.ts";
import type { Prompts } from "./writing/prompts/load-prompts.ts";
import { createProofGate, type ProofVocabulary } from "./writing/proof/prove-sentence.ts";
import { createQuestionHelp } from "./writing/question-help.ts";
import { createStruckLog } from "./writing/struck-log.ts";

/** Room for an answer and for what a thinking model thinks before it. */
const MOST_TOKENS = 4000;

/** What the model is opened with. */
export interface ModelParts {
  readonly config: Config;
  /** MODEL. */
  readonly name: string;
  readonly prompts: Prompts;
  readonly vocabulary: ProofVocabulary;
  readonly log: (message: string) => void;
}

/** The wording by the configured model; nothing is sent anywhere yet. */
export function openModel({ config, name, prompts, vocabulary, log }: ModelParts): Required<Wording> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, LOG_QUESTIONS } = config;
  const folder = join(config.DATA_DIR, "model");
  const answerMilliseconds = config.MODEL_TIMEOUT_SECONDS * 1000;
  const settings = { model: name, baseUrl, timeout: answerMilliseconds, maxTokens: MOST_TOKENS };
  const { MODEL_DAILY_REQUESTS: dailyRequests, MODEL_DAILY_TOKENS: dailyTokens } = config;
  const model = createLanguageModel({
    name,
    open: () => openChatModel(key === undefined ? settings : { ...settings, apiKey: key }),
    usage: createModelUsage({ folder, dailyRequests, dailyTokens }),
    breaker: createBreaker({ notice: log }),
    redact: (message) => (key === undefined ? message : message.replaceAll(key, "…")),
  });
  const gate = createProofGate(vocabulary);
  const struck = createStruckLog(join(folder, "struck.jsonl"), LOG_QUESTIONS);
  return {
    writer: createModelWriter({ model, prompts, gate, log: struck, answerMilliseconds }),
    help: createQuestionHelp({ model, prompts, milliseconds: config.MODEL_HELP_SECONDS * 1000 }),
  };
}

import type { BaseChatModel } from "@langchain/core/language_models/chat_models";

/** Where the model is and how it is asked. */
export interface ChatModelSettings {
  /** MODEL: the name that the endpoint knows it by. */
  readonly model: string;
  /** OPENAI_BASE_URL with its version: http://localhost:11434/v1. */
  readonly baseUrl: string;
  /** OPENAI_API_KEY; local servers want none. */
  readonly apiKey?: string;
  /** Milliseconds until the first sign of an answer. */
  readonly timeout: number;
  readonly maxTokens: number;
}

/** Models that refuse any temperature but their own. */
const FIXED_TEMPERATURE = /^(?:o\d|gpt-5)/;

/**
 * The chat model of LangChain that answers. The one place to change for another provider: return its class here.
 * Loaded when first asked, so that nothing is slower where no model is set.
 */
export async function openChatModel(settings: ChatModelSettings): Promise<BaseChatModel> {
  const { ChatOpenAI } = await import("@langchain/openai");
  return new ChatOpenAI({
    model: settings.model,
    // Without one the client would look for another key in the environment.
    apiKey: settings.apiKey || "none",
    // The client would print what it cannot parse to the terminal.
    configuration: { baseURL: settings.baseUrl, logLevel: "off" },
    useResponsesApi: false,
    timeout: settings.timeout,
    maxTokens: settings.maxTokens,
    // Ours honour Retry-After and can be tested without a clock.
    maxRetries: 0,
    ...(FIXED_TEMPERATURE.test(settings.model) ? {} : { temperature: 0 }),
  });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AssistantError } from "../../domain/errors.ts";

/** The prompts and the slots that each of them must have. */
const SLOTS = {
  answer: ["question", "known", "evidence", "language"],
  "rewrite-follow-up": ["turns", "question", "language"],
  "translate-question": ["question"],
  outline: ["topic", "headings", "language"],
  paragraph: ["topic", "sentences", "evidence", "language"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of a prompt: its file without `.md`. */
export type PromptName = keyof typeof SLOTS;

/** A prompt with its slots filled: the rules, and what is to be done by them. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** Fills the slots of a prompt. Values are put in as they are and never read as slots themselves. */
export type Prompts = {
  readonly [Name in PromptName]: (values: Readonly<Record<(typeof SLOTS)[Name][number], string>>) => Prompt;
};

const SLOT = /\{\{\s*([\w-]+)\s*\}\}/g;
const RULE = /^---[ \t]*$/m;

/**
 * Reads every prompt of the folder: above a line `---` the rules, below it the rest, slots as `{{name}}`.
 * Throws an AssistantError that names the file and the slot where one is missing or unknown.
 */
export function loadPrompts(folder: string): Prompts {
  const entries = Object.entries(SLOTS).map(([name, slots]) => {
    const path = join(folder, `${name}.md`);
    const [system = "", user] = read(path).split(RULE);
    if (user === undefined) throw invalid(path, "---");
    check(path, `${system}${user}`, slots);
    return [
      name,
      (values: Readonly<Record<string, string>>): Prompt => ({
        system: fill(system, values).trim(),
        user: fill(user, values).trim(),
      }),
    ] as const;
  });
  return Object.fromEntries(entries) as Prompts;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const messages = {
      "zh-Hant": `讀不到提示詞 ${path}。請放回該文件。`,
      "zh-Hans": `读不到提示词 ${path}。请放回该文件。`,
      en: `Cannot read the prompt ${path}. Put the file back.`,
    };
    throw new AssistantError(messages, { cause });
  }
}

function check(path: string, text: string, slots: readonly string[]): void {
  const found = new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? ""));
  const missing = slots.find((slot) => !found.has(slot));
  if (missing !== undefined) throw invalid(path, `{{${missing}}}`);
  const unknown = [...found].find((slot) => !slots.includes(slot));
  if (unknown === undefined) return;
  const allowed = slots.map((slot) => `{{${slot}}}`).join(", ");
  throw new AssistantError({
    "zh-Hant": `提示詞 ${path} 有不認識的空位 {{${unknown}}}；可用的是 ${allowed}。`,
    "zh-Hans": `提示词 ${path} 有不认识的空位 {{${unknown}}}；可用的是 ${allowed}。`,
    en: `The prompt ${path} has an unknown slot {{${unknown}}}; it may hold ${allowed}.`,
  });
}

function invalid(path: string, lacking: string): AssistantError {
  return new AssistantError({
    "zh-Hant": `提示詞 ${path} 缺少 ${lacking}，請補上。`,
    "zh-Hans": `提示词 ${path} 缺少 ${lacking}，请补上。`,
    en: `The prompt ${path} lacks ${lacking}; add it.`,
  });
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(SLOT, (_, name: string) => values[name] ?? "");
}

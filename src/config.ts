import { join, resolve } from "node:path";
import { z } from "zod";

const whole = (low: number, high: number, fallback: number) =>
  z.coerce.number().int().min(low).max(high).default(fallback);
const ids = z
  .string()
  .default("")
  .transform((list, context) => {
    const parts = list.split(/[\s,]+/).filter((part) => part !== "");
    if (parts.some((part) => !/^\d{1,16}$/.test(part)))
      context.addIssue({ code: "custom", message: "numeric user ids separated by commas" });
    return new Set(parts.map(Number));
  });
const flag = z
  .enum(["true", "false"])
  .default("true")
  .transform((value) => value === "true");
const address = z.url({ protocol: /^https?$/ }).optional();

const SETTINGS = z.object({
  KNOWLEDGE_DIR: z
    .string()
    .default("knowledge")
    .transform((path) => resolve(path)),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((path) => resolve(path)),
  MODEL: z.string().optional(),
  OPENAI_BASE_URL: address.default("https://api.openai.com/v1"),
  OPENAI_API_KEY: z.string().optional(),
  MODEL_DAILY_REQUESTS: whole(1, 1_000_000, 1000),
  MODEL_DAILY_TOKENS: whole(1000, 1_000_000_000, 2_000_000),
  MODEL_TIMEOUT_SECONDS: whole(1, 600, 45),
  MODEL_HELP_SECONDS: whole(1, 60, 4),
  EMBEDDING_MODEL: z.string().optional(),
  EMBEDDING_BASE_URL: address,
  EMBEDDING_API_KEY: z.string().optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^[\w:-]{4,}$/, "the token that BotFather gave, digits:letters")
    .optional(),
  TELEGRAM_API_ROOT: address,
  TELEGRAM_ALLOWED_USERS: ids,
  TELEGRAM_ADMINS: ids,
  TELEGRAM_WEBHOOK_URL: address,
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "1 to 256 letters, digits, _ or -")
    .optional(),
  TELEGRAM_WEBHOOK_PORT: whole(1, 65_535, 8080),
  QUESTIONS_PER_MINUTE: whole(1, 1000, 60),
  LOG_QUESTIONS: flag,
});

/** Every setting, checked. */
export type Config = z.infer<typeof SETTINGS> & {
  readonly snapshotPath: string;
  readonly vectorsPath: string;
};

/** Reads the settings; an empty one counts as unset. Throws one error that names every invalid setting and what is allowed. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => name in SETTINGS.shape && value !== undefined && value.trim() !== "",
    ),
  );
  const result = SETTINGS.safeParse(given);
  const problems = result.success
    ? crossChecks(result.data)
    : result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (!result.success || problems.length > 0)
    throw new Error(`These settings are invalid:\n${problems.map((one) => `  ${one}`).join("\n")}`);
  return {
    ...result.data,
    snapshotPath: join(result.data.DATA_DIR, "knowledge.json"),
    vectorsPath: join(result.data.DATA_DIR, "vectors"),
  };
}

function crossChecks(settings: z.infer<typeof SETTINGS>): string[] {
  const problems: string[] = [];
  if (settings.TELEGRAM_WEBHOOK_URL !== undefined && settings.TELEGRAM_WEBHOOK_SECRET === undefined)
    problems.push(
      "TELEGRAM_WEBHOOK_SECRET: needed with TELEGRAM_WEBHOOK_URL, 1 to 256 letters, digits, _ or -",
    );
  if (settings.EMBEDDING_BASE_URL !== undefined && settings.EMBEDDING_MODEL === undefined)
    problems.push("EMBEDDING_MODEL: needed with EMBEDDING_BASE_URL, the name of the model there");
  return problems;
}

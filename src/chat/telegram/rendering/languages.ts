import type { Language } from "../../../domain/answer.ts";

/** The languages of the bot, each under its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
  en: "English",
};

/** True for one of the three languages. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGE_NAMES, text);
}

/** The language of an IETF tag as Telegram gives it; Traditional Chinese, the town's own, where there is none. */
export function toLanguage(tag: string | undefined): Language {
  const lower = tag?.toLowerCase() ?? "zh-hant";
  if (!lower.startsWith("zh")) return "en";
  return /hant|-(tw|hk|mo)/u.test(lower) ? "zh-Hant" : "zh-Hans";
}

import type { Message } from "../../../domain/errors.ts";

/** Lines of the view of a source and of the list of documents. */
export const SOURCES = {
  lastSources: {
    "zh-Hant": "上一次回答的出處",
    "zh-Hans": "上一次回答的出处",
    en: "Sources of the last answer",
  },
  documents: { "zh-Hant": "文件（{count}）", "zh-Hans": "文件（{count}）", en: "Documents ({count})" },
  noDocuments: { "zh-Hant": "還沒有文件。", "zh-Hans": "还没有文件。", en: "There are no documents yet." },
  changed: {
    "zh-Hant": "⚠️ 文件在回答之後已經修改。",
    "zh-Hans": "⚠️ 文件在回答之后已经修改。",
    en: "⚠️ The document has changed since this answer.",
  },
  changedQuote: {
    "zh-Hant": "當時引用的原文，新版中已找不到：",
    "zh-Hans": "当时引用的原文，新版中已找不到：",
    en: "The text quoted then, no longer found in the new version:",
  },
  removed: {
    "zh-Hant": "⚠️ 文件已不在資料庫中。當時引用的原文：",
    "zh-Hans": "⚠️ 文件已不在资料库中。当时引用的原文：",
    en: "⚠️ The document is no longer there. The text quoted then:",
  },
  back: { "zh-Hant": "↩ 返回", "zh-Hans": "↩ 返回", en: "↩ Back" },
  previous: { "zh-Hant": "◀ 上一段", "zh-Hans": "◀ 上一段", en: "◀ Previous" },
  next: { "zh-Hant": "下一段 ▶", "zh-Hans": "下一段 ▶", en: "Next ▶" },
} as const satisfies Readonly<Record<string, Message>>;

import type { Message } from "../../../domain/errors.ts";

/** Lines around an answer that is being written. */
export const STREAMING = {
  stop: { "zh-Hant": "⏹ 停止", "zh-Hans": "⏹ 停止", en: "⏹ Stop" },
  stopped: { "zh-Hant": "⏹ 已停止。", "zh-Hans": "⏹ 已停止。", en: "⏹ Stopped." },
  nothingToStop: {
    "zh-Hant": "現在沒有正在寫的答案。",
    "zh-Hans": "现在没有正在写的答案。",
    en: "No answer is being written now.",
  },
} as const satisfies Readonly<Record<string, Message>>;

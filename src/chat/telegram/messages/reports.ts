import type { Message } from "../../../domain/errors.ts";

/** Lines of /usage and /feedback. */
export const REPORTS = {
  noFeedback: { "zh-Hant": "還沒有評價。", "zh-Hans": "还没有评价。", en: "No votes yet." },
  usage: { "zh-Hant": "使用情況", "zh-Hans": "使用情况", en: "Usage" },
  usageDay: {
    "zh-Hant": "{day}：{questions} 問，{unanswered} 未答，中位 {median} 毫秒",
    "zh-Hans": "{day}：{questions} 问，{unanswered} 未答，中位 {median} 毫秒",
    en: "{day}: {questions} questions, {unanswered} unanswered, median {median} ms",
  },
  usageUnanswered: { "zh-Hant": "最近未答：", "zh-Hans": "最近未答：", en: "Unanswered lately:" },
  usageNone: { "zh-Hant": "還沒有人提問。", "zh-Hans": "还没有人提问。", en: "Nobody has asked yet." },
} as const satisfies Readonly<Record<string, Message>>;

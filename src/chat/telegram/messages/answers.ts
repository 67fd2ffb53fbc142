import type { Message } from "../../../domain/errors.ts";

/** Lines around questions and answers. */
export const ANSWERS = {
  askEmpty: {
    "zh-Hant": "請在 /ask 後面寫上問題，例如：/ask 全年查處非法捕撈多少起",
    "zh-Hans": "请在 /ask 后面写上问题，例如：/ask 全年查处非法捕捞多少起",
    en: "Write the question after /ask, for example: /ask how many illegal fishing cases were handled",
  },
  tooMany: {
    "zh-Hant": "提問太快了，請過 {seconds} 秒再問。",
    "zh-Hans": "提问太快了，请过 {seconds} 秒再问。",
    en: "That is a lot of questions at once; please ask again in {seconds} seconds.",
  },
  missing: {
    "zh-Hant": "文件中沒有：{list}",
    "zh-Hans": "文件中没有：{list}",
    en: "The documents lack: {list}",
  },
  notFound: {
    "zh-Hant": "🔍 文件中沒有找到答案",
    "zh-Hans": "🔍 文件中没有找到答案",
    en: "🔍 Not found in the documents",
  },
  sources: { "zh-Hant": "出處：", "zh-Hans": "出处：", en: "Sources: " },
  paragraph: { "zh-Hant": "第{number}段", "zh-Hans": "第{number}段", en: "paragraph {number}" },
  noFigures: {
    "zh-Hant": "沒有找到符合「{query}」的數據。",
    "zh-Hans": "没有找到符合“{query}”的数据。",
    en: "No figures match “{query}”.",
  },
  thanks: { "zh-Hant": "謝謝，已記下。", "zh-Hans": "谢谢，已记下。", en: "Thank you, noted." },
} as const satisfies Readonly<Record<string, Message>>;

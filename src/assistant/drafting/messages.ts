import type { Message } from "../../domain/errors.ts";

/** What drafting tells the person when it cannot draft. */
export const MESSAGES = {
  emptyTopic: {
    "zh-Hant": "請給一個題目，例如：退捕禁捕。",
    "zh-Hans": "请给一个题目，例如：退捕禁捕。",
    en: "Give a topic to draft, for example: fishing ban.",
  },
  longTopic: {
    "zh-Hant": "題目太長：請用幾個字到一句話說明要寫什麼。",
    "zh-Hans": "题目太长：请用几个字到一句话说明要写什么。",
    en: "The topic is too long: name it in a few words, a sentence at most.",
  },
  order: {
    "zh-Hant": "這不像題目，而像一道指令。起草只依據已收錄的文件，請只寫題目，例如：退捕禁捕。",
    "zh-Hans": "这不像题目，而像一道指令。起草只依据已收录的文件，请只写题目，例如：退捕禁捕。",
    en: "This reads as an order, not as a topic. Drafts are written from the documents only; name a topic, for example: fishing ban.",
  },
  noYear: {
    "zh-Hant": "文件裏沒有{year}年關於「{topic}」的內容，因此沒有起草。",
    "zh-Hans": "文件里没有{year}年关于“{topic}”的内容，因此没有起草。",
    en: "The documents say nothing on “{topic}” for {year}, so nothing was drafted.",
  },
  nothing: {
    "zh-Hant": "文件裏沒有關於「{topic}」的內容，因此沒有起草。",
    "zh-Hans": "文件里没有关于“{topic}”的内容，因此没有起草。",
    en: "The documents say nothing on “{topic}”, so nothing was drafted.",
  },
  closest: {
    "zh-Hant": "最接近的題目：{topics}。",
    "zh-Hans": "最接近的题目：{topics}。",
    en: "Closest topics: {topics}.",
  },
  noDocuments: {
    "zh-Hant": "知識文件夾裏還沒有報告，請先放入報告再起草。",
    "zh-Hans": "知识文件夹里还没有报告，请先放入报告再起草。",
    en: "There are no reports yet; put one into the knowledge folder, then draft.",
  },
} as const satisfies Record<string, Message>;

import type { Message } from "../domain/errors.ts";

/** What the assistant says in its own words; `{name}` marks a slot. */
export const PHRASES = {
  help: {
    "zh-Hant":
      "我是鎮務通，只根據已收錄的報告和政策文件回答。請直接提問，例如「全年查處了多少起」；答案附原文和出處，文件沒有寫的我會直說。",
    "zh-Hans":
      "我是镇务通，只根据已收录的报告和政策文件回答。请直接提问，例如“全年查处了多少起”；答案附原文和出处，文件没有写的我会直说。",
    en: 'I am the township assistant. I answer only from the reports and policy texts on file, with quotes and sources; what they do not say, I say so. Ask, for example, "how many cases were handled".',
  },
  empty: { "zh-Hant": "請輸入問題。", "zh-Hans": "请输入问题。", en: "Please type a question." },
  vague: {
    "zh-Hant": "請說明要問甚麼事，例如「今年改廁多少戶」。",
    "zh-Hans": "请说明要问什么事，例如“今年改厕多少户”。",
    en: 'Please say what you want to know, for instance "How many toilets were renovated?"',
  },
  noDocuments: {
    "zh-Hant": "知識文件夾裏還沒有文件，請放入報告後再問。",
    "zh-Hans": "知识文件夹里还没有文件，请放入报告后再问。",
    en: "There are no documents yet; put a report into the knowledge folder and ask again.",
  },
  notFound: {
    "zh-Hant": "文件裏沒有寫：{missing}。",
    "zh-Hans": "文件里没有写：{missing}。",
    en: "The documents do not say: {missing}.",
  },
  closest: { "zh-Hant": "最接近的內容：", "zh-Hans": "最接近的内容：", en: "The closest they come:" },
  differ: {
    "zh-Hant": "文件中有不同的數，一併列出：",
    "zh-Hans": "文件中有不同的数，一并列出：",
    en: "The documents give more than one figure; all are shown:",
  },
  year: { "zh-Hant": "{year}年的內容", "zh-Hans": "{year}年的内容", en: "anything on {year}" },
  figure: { "zh-Hant": "「{topic}」的數字", "zh-Hans": "“{topic}”的数字", en: "a figure for “{topic}”" },
  money: { "zh-Hant": "「{topic}」的金額", "zh-Hans": "“{topic}”的金额", en: "a sum of money for “{topic}”" },
  topic: { "zh-Hant": "「{topic}」", "zh-Hans": "“{topic}”", en: "“{topic}”" },
  source: { "zh-Hant": "出處", "zh-Hans": "出处", en: "Source" },
  paragraph: { "zh-Hant": "第{n}段", "zh-Hans": "第{n}段", en: "paragraph {n}" },
} as const satisfies Record<string, Message>;

/** Puts values into the slots of a phrase. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

import type { Message } from "../../../domain/errors.ts";

/** Lines for administrators who add, replace and remove documents. */
export const DOCUMENTS = {
  tooLarge: {
    "zh-Hant": "文件超過 20 MB，Telegram 不讓我下載。請放進 knowledge 資料夾。",
    "zh-Hans": "文件超过 20 MB，Telegram 不让我下载。请放进 knowledge 文件夹。",
    en: "The file is over 20 MB, more than Telegram lets me download. Put it into the knowledge folder instead.",
  },
  previewTitle: {
    "zh-Hant": "將這樣收錄：",
    "zh-Hans": "将这样收录：",
    en: "This is how it will be indexed:",
  },
  previewFile: { "zh-Hant": "檔案：{name}", "zh-Hans": "文件：{name}", en: "File: {name}" },
  previewReplaces: {
    "zh-Hant": "將取代現有的 {name}",
    "zh-Hans": "将取代现有的 {name}",
    en: "It replaces the present {name}",
  },
  previewYear: { "zh-Hant": "年份：{year}", "zh-Hans": "年份：{year}", en: "Year: {year}" },
  previewHeadings: { "zh-Hant": "標題：", "zh-Hans": "标题：", en: "Headings:" },
  previewFigures: { "zh-Hant": "數據：", "zh-Hans": "数据：", en: "Figures:" },
  previewNone: { "zh-Hant": "（無）", "zh-Hans": "（无）", en: "(none)" },
  confirm: { "zh-Hant": "✅ 收錄", "zh-Hans": "✅ 收录", en: "✅ Add it" },
  cancel: { "zh-Hant": "✖ 取消", "zh-Hans": "✖ 取消", en: "✖ Cancel" },
  cancelled: { "zh-Hant": "已取消。", "zh-Hans": "已取消。", en: "Cancelled." },
  stored: {
    "zh-Hant": "已存為 {name}，正在建立索引，期間可以照常提問。",
    "zh-Hans": "已存为 {name}，正在建立索引，期间可以照常提问。",
    en: "Stored as {name}; indexing it now. You can go on asking meanwhile.",
  },
  indexed: {
    "zh-Hant": "索引完成：{documents} 份文件，{passages} 個段落，{figures} 個數據。",
    "zh-Hans": "索引完成：{documents} 份文件，{passages} 个段落，{figures} 个数据。",
    en: "Indexed: {documents} documents, {passages} passages, {figures} figures.",
  },
  replace: { "zh-Hant": "🔁 替換", "zh-Hans": "🔁 替换", en: "🔁 Replace" },
  remove: { "zh-Hant": "🗑 移除", "zh-Hans": "🗑 移除", en: "🗑 Remove" },
  sendReplacement: {
    "zh-Hant": "請發送新的文件，它將取代 {name}。/reset 取消",
    "zh-Hans": "请发送新的文件，它将取代 {name}。/reset 取消",
    en: "Send the new document; it will replace {name}. /reset cancels",
  },
  removeSure: { "zh-Hant": "確定移除 {name}？", "zh-Hans": "确定移除 {name}？", en: "Remove {name}?" },
  removedDocument: {
    "zh-Hant": "已移除 {name}，正在更新索引。",
    "zh-Hans": "已移除 {name}，正在更新索引。",
    en: "Removed {name}; bringing the index up to date.",
  },
  choose: {
    "zh-Hant": "按編號查看、替換或移除；要新增文件，直接發送即可。",
    "zh-Hans": "按编号查看、替换或移除；要新增文件，直接发送即可。",
    en: "Press a number to look at, replace or remove a document; to add one, just send it.",
  },
  size: {
    "zh-Hant": "{sections} 個標題，{paragraphs} 段",
    "zh-Hans": "{sections} 个标题，{paragraphs} 段",
    en: "{sections} headings, {paragraphs} paragraphs",
  },
} as const satisfies Readonly<Record<string, Message>>;

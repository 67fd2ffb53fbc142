import type { Message } from "../../../domain/errors.ts";

/** What the menu and /help say of the commands. */
export const COMMANDS = {
  ask: { "zh-Hant": "提問", "zh-Hans": "提问", en: "Ask a question" },
  figures: { "zh-Hant": "查數據", "zh-Hans": "查数据", en: "Look figures up" },
  cancel: {
    "zh-Hant": "停止正在寫的答案",
    "zh-Hans": "停止正在写的答案",
    en: "Stop the answer being written",
  },
  chart: { "zh-Hant": "畫圖表", "zh-Hans": "画图表", en: "Draw figures as a chart" },
  sources: { "zh-Hant": "出處與文件", "zh-Hans": "出处与文件", en: "Sources and documents" },
  language: { "zh-Hant": "選擇語言", "zh-Hans": "选择语言", en: "Choose the language" },
  reset: { "zh-Hant": "重新開始", "zh-Hans": "重新开始", en: "Start afresh" },
  help: { "zh-Hant": "用法", "zh-Hans": "用法", en: "How to use the bot" },
  start: { "zh-Hant": "開始", "zh-Hans": "开始", en: "Begin" },
  documents: {
    "zh-Hant": "管理文件：查看、替換、移除",
    "zh-Hans": "管理文件：查看、替换、移除",
    en: "List, replace and remove documents",
  },
  usage: { "zh-Hant": "使用情況", "zh-Hans": "使用情况", en: "How the bot is used" },
  feedback: {
    "zh-Hant": "最近的評價；/feedback csv 匯出",
    "zh-Hans": "最近的评价；/feedback csv 导出",
    en: "The latest votes; /feedback csv exports them",
  },
  question: { "zh-Hant": "問題", "zh-Hans": "问题", en: "question" },
  indicator: { "zh-Hant": "指標", "zh-Hans": "指标", en: "indicator" },
} as const satisfies Readonly<Record<string, Message>>;

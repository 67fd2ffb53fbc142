import type { Language } from "../../domain/answer.ts";
import type { Message } from "../../domain/errors.ts";

/** Every line that the bot says of its own accord; `{name}` stands for a value. */
export const MESSAGES = {
  start: {
    "zh-Hant":
      "我是鎮務通。直接輸入問題，我會從本鎮的報告和政策文件中找出原文回答，並註明出處。\n\n例如：全年查處非法捕撈多少起？\n\n/help 查看用法",
    "zh-Hans":
      "我是镇务通。直接输入问题，我会从本镇的报告和政策文件中找出原文回答，并注明出处。\n\n例如：全年查处非法捕捞多少起？\n\n/help 查看用法",
    en: "I am the township assistant. Type a question and I answer from the town's reports and policy texts, with exact quotes and their sources.\n\nFor example: How many illegal fishing cases were handled this year?\n\n/help shows how",
  },
  help: {
    "zh-Hant":
      "/ask 問題：在群組中提問；私聊直接輸入即可\n/figures 指標：查數據（簡寫 /f）\n/sources：上一次回答的出處和文件清單\n/language：選擇語言\n/reset：忘記之前的對話\n\n回答下方的 [1] 按鈕打開原文。",
    "zh-Hans":
      "/ask 问题：在群组中提问；私聊直接输入即可\n/figures 指标：查数据（简写 /f）\n/sources：上一次回答的出处和文件清单\n/language：选择语言\n/reset：忘记之前的对话\n\n回答下方的 [1] 按钮打开原文。",
    en: "/ask question: asks in a group; in a private chat just type it\n/figures indicator: looks figures up (short: /f)\n/sources: where the last answer came from, and the documents\n/language: chooses the language\n/reset: forgets the conversation\n\nThe buttons [1] below an answer open its source.",
  },
  helpAdmin: {
    "zh-Hant":
      "管理員：\n直接發送文件即可加入資料庫\n/documents：管理文件\n/usage：使用情況\n/feedback：最近的評價；/feedback csv 匯出",
    "zh-Hans":
      "管理员：\n直接发送文件即可加入资料库\n/documents：管理文件\n/usage：使用情况\n/feedback：最近的评价；/feedback csv 导出",
    en: "Administrators:\nsend a document to add it\n/documents: manages the documents\n/usage: how the bot is used\n/feedback: the latest votes; /feedback csv exports them",
  },
  askEmpty: {
    "zh-Hant": "請在 /ask 後面寫上問題，例如：/ask 全年查處非法捕撈多少起",
    "zh-Hans": "请在 /ask 后面写上问题，例如：/ask 全年查处非法捕捞多少起",
    en: "Write the question after /ask, for example: /ask how many illegal fishing cases were handled",
  },
  unknownCommand: {
    "zh-Hant": "沒有這個命令。/help 查看用法",
    "zh-Hans": "没有这个命令。/help 查看用法",
    en: "There is no such command. /help shows how to use the bot",
  },
  forwardedCommand: {
    "zh-Hant": "轉發的命令不會執行，請自己輸入。",
    "zh-Hans": "转发的命令不会执行，请自己输入。",
    en: "Forwarded commands are not carried out; please type it yourself.",
  },
  unreadable: {
    "zh-Hant": "抱歉，我只能讀文字。請把問題打出來。",
    "zh-Hans": "抱歉，我只能读文字。请把问题打出来。",
    en: "Sorry, I can only read text. Please type your question.",
  },
  failed: {
    "zh-Hant": "抱歉，這次沒有成功，請再試一次。問題已記錄下來。",
    "zh-Hans": "抱歉，这次没有成功，请再试一次。问题已记录下来。",
    en: "Sorry, that did not work. Please try again; the problem has been noted.",
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
  sources: { "zh-Hant": "出處：", "zh-Hans": "出处：", en: "Sources: " },
  paragraph: { "zh-Hant": "第{number}段", "zh-Hans": "第{number}段", en: "paragraph {number}" },
  noFigures: {
    "zh-Hant": "沒有找到符合「{query}」的數據。",
    "zh-Hans": "没有找到符合“{query}”的数据。",
    en: "No figures match “{query}”.",
  },
  lastSources: {
    "zh-Hant": "上一次回答的出處",
    "zh-Hans": "上一次回答的出处",
    en: "Sources of the last answer",
  },
  documents: { "zh-Hant": "文件（{count}）", "zh-Hans": "文件（{count}）", en: "Documents ({count})" },
  noDocuments: { "zh-Hant": "還沒有文件。", "zh-Hans": "还没有文件。", en: "There are no documents yet." },
  chooseLanguage: { "zh-Hant": "請選擇語言：", "zh-Hans": "请选择语言：", en: "Choose a language:" },
  automatic: { "zh-Hant": "跟隨問題", "zh-Hans": "跟随问题", en: "As the question" },
  languageSet: {
    "zh-Hant": "好的，之後用{name}回答。",
    "zh-Hans": "好的，之后用{name}回答。",
    en: "From now on I answer in {name}.",
  },
  languageAutomatic: {
    "zh-Hant": "好的，之後用問題的語言回答。",
    "zh-Hans": "好的，之后用问题的语言回答。",
    en: "From now on I answer in the language of the question.",
  },
  reset: {
    "zh-Hant": "好的，我們重新開始。",
    "zh-Hans": "好的，我们重新开始。",
    en: "Done; we start afresh.",
  },
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
  staleButton: {
    "zh-Hant": "這個按鈕在這裡無效。",
    "zh-Hans": "这个按钮在这里无效。",
    en: "This button does not work here.",
  },
  thanks: { "zh-Hant": "謝謝，已記下。", "zh-Hans": "谢谢，已记下。", en: "Thank you, noted." },
  noFeedback: { "zh-Hant": "還沒有評價。", "zh-Hans": "还没有评价。", en: "No votes yet." },
  adminOnly: {
    "zh-Hant": "只有管理員可以這樣做。",
    "zh-Hans": "只有管理员可以这样做。",
    en: "Only administrators can do that.",
  },
  privateOnly: {
    "zh-Hant": "請在與我的私聊中這樣做。",
    "zh-Hans": "请在与我的私聊中这样做。",
    en: "Please do that in a private chat with me.",
  },
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
  usage: { "zh-Hant": "使用情況", "zh-Hans": "使用情况", en: "Usage" },
  usageDay: {
    "zh-Hant": "{day}：{questions} 問，{unanswered} 未答，中位 {median} 毫秒",
    "zh-Hans": "{day}：{questions} 问，{unanswered} 未答，中位 {median} 毫秒",
    en: "{day}: {questions} questions, {unanswered} unanswered, median {median} ms",
  },
  usageUnanswered: { "zh-Hant": "最近未答：", "zh-Hans": "最近未答：", en: "Unanswered lately:" },
  usageNone: { "zh-Hant": "還沒有人提問。", "zh-Hans": "还没有人提问。", en: "Nobody has asked yet." },
  commandAsk: { "zh-Hant": "提問", "zh-Hans": "提问", en: "Ask a question" },
  commandFigures: { "zh-Hant": "查數據", "zh-Hans": "查数据", en: "Look figures up" },
  commandSources: { "zh-Hant": "出處與文件", "zh-Hans": "出处与文件", en: "Sources and documents" },
  commandLanguage: { "zh-Hant": "選擇語言", "zh-Hans": "选择语言", en: "Choose the language" },
  commandReset: { "zh-Hant": "重新開始", "zh-Hans": "重新开始", en: "Start afresh" },
  commandHelp: { "zh-Hant": "用法", "zh-Hans": "用法", en: "How to use the bot" },
  commandStart: { "zh-Hant": "開始", "zh-Hans": "开始", en: "Begin" },
} satisfies Readonly<Record<string, Message>>;

/** Name of a line in the table. */
export type MessageKey = keyof typeof MESSAGES;

/** A line of the table in a language, its placeholders filled in; a value is never read as a placeholder. */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}

/** All that a stranger is told. No table: the id reads the same in every language. */
export function strangerLine(id: number): string {
  return `Telegram ID: ${id}`;
}

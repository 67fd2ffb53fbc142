import type { Message } from "../../../domain/errors.ts";

/** Lines about the bot itself, and about what it cannot do. */
export const GENERAL = {
  start: {
    "zh-Hant":
      "我是鎮務通。直接輸入問題，我會從本鎮的報告和政策文件中找出原文回答，並註明出處。\n\n例如：全年查處非法捕撈多少起？\n\n/help 查看用法",
    "zh-Hans":
      "我是镇务通。直接输入问题，我会从本镇的报告和政策文件中找出原文回答，并注明出处。\n\n例如：全年查处非法捕捞多少起？\n\n/help 查看用法",
    en: "I am the township assistant. Type a question and I answer from the town's reports and policy texts, with exact quotes and their sources.\n\nFor example: How many illegal fishing cases were handled this year?\n\n/help shows how",
  },
  help: {
    "zh-Hant":
      "直接輸入問題即可；在群組中用 /ask、回覆我或提及我。\n回答下方的 [1] 按鈕打開原文。修改已發的問題，回答也會跟著修改。",
    "zh-Hans":
      "直接输入问题即可；在群组中用 /ask、回复我或提及我。\n回答下方的 [1] 按钮打开原文。修改已发的问题，回答也会跟着修改。",
    en: "Just type your question; in a group use /ask, reply to me or mention me.\nThe buttons [1] below an answer open its source. Edit a question, and its answer changes with it.",
  },
  helpAdmin: {
    "zh-Hant": "管理員：直接發送文件，即可檢查並收錄。",
    "zh-Hans": "管理员：直接发送文件，即可检查并收录。",
    en: "Administrators: send a document to check it and add it.",
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
  staleButton: {
    "zh-Hant": "這個按鈕在這裡無效。",
    "zh-Hans": "这个按钮在这里无效。",
    en: "This button does not work here.",
  },
  reset: {
    "zh-Hant": "好的，我們重新開始。",
    "zh-Hans": "好的，我们重新开始。",
    en: "Done; we start afresh.",
  },
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
} as const satisfies Readonly<Record<string, Message>>;

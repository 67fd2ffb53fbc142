import type { Message } from "../../../domain/errors.ts";

/** Lines and buttons around drafts. */
export const DRAFTS = {
  draft: { "zh-Hant": "起草", "zh-Hans": "起草", en: "Draft on a topic" },
  drafts: { "zh-Hant": "已存的草稿", "zh-Hans": "已存的草稿", en: "Drafts kept" },
  topic: { "zh-Hant": "題目", "zh-Hans": "题目", en: "topic" },
  empty: {
    "zh-Hant": "請在 /draft 後面寫上題目，例如：/draft 退捕禁捕",
    "zh-Hans": "请在 /draft 后面写上题目，例如：/draft 退捕禁捕",
    en: "Write the topic after /draft, for example: /draft fishing ban",
  },
  wording: { "zh-Hant": "換一種寫法", "zh-Hans": "换一种写法", en: "Another wording" },
  kind: { "zh-Hant": "換體裁", "zh-Hans": "换体裁", en: "Another kind" },
  shorter: { "zh-Hant": "更短", "zh-Hans": "更短", en: "Shorter" },
  longer: { "zh-Hant": "更長", "zh-Hans": "更长", en: "Longer" },
  point: { "zh-Hant": "補充要點", "zh-Hans": "补充要点", en: "Add a point" },
  marksOn: { "zh-Hant": "加引注", "zh-Hans": "加引注", en: "With citations" },
  marksOff: { "zh-Hant": "去引注", "zh-Hans": "去引注", en: "Without citations" },
  word: { "zh-Hant": "匯出 Word", "zh-Hans": "导出 Word", en: "Export to Word" },
  remove: { "zh-Hant": "刪除", "zh-Hans": "删除", en: "Delete" },
  askPoint: {
    "zh-Hant": "請寫上要補充到「{title}」的要點；它會標明是您補充的，沒有出處。用 /cancel 取消。",
    "zh-Hans": "请写上要补充到“{title}”的要点；它会标明是您补充的，没有出处。用 /cancel 取消。",
    en: "Write the point to add to “{title}”; it will be marked as your own, without a source. /cancel gives up.",
  },
  pointTooLong: {
    "zh-Hant": "這個要點太長，請寫在 {limit} 字以內。",
    "zh-Hans": "这个要点太长，请写在 {limit} 字以内。",
    en: "The point is too long; please keep it within {limit} characters.",
  },
  pointsFull: {
    "zh-Hant": "這份草稿的補充要點已經夠多了，請在 Word 中繼續。",
    "zh-Hans": "这份草稿的补充要点已经够多了，请在 Word 中继续。",
    en: "This draft has enough points added; please go on in Word.",
  },
  shortest: { "zh-Hant": "已經是最短的了。", "zh-Hans": "已经是最短的了。", en: "It is as short as can be." },
  longest: { "zh-Hant": "已經是最長的了。", "zh-Hans": "已经是最长的了。", en: "It is as long as can be." },
  removed: { "zh-Hant": "已刪除。", "zh-Hans": "已删除。", en: "Deleted." },
  none: {
    "zh-Hant": "還沒有草稿。用 /draft 加題目起草。",
    "zh-Hans": "还没有草稿。用 /draft 加题目起草。",
    en: "There are no drafts yet. /draft with a topic makes one.",
  },
  kept: {
    "zh-Hant": "已存的草稿（{count}）",
    "zh-Hans": "已存的草稿（{count}）",
    en: "Drafts kept ({count})",
  },
  sources: { "zh-Hant": "資料來源", "zh-Hans": "资料来源", en: "Sources" },
} as const satisfies Readonly<Record<string, Message>>;

import type { Message } from "../domain/errors.ts";
import type { ChangeKind, FigureStatus } from "../domain/figure.ts";

/** What a table, a file or a chart of figures says in words of its own. */
export const LEDGER_PHRASES = {
  none: {
    "zh-Hant": "沒有找到符合「{query}」的數據。",
    "zh-Hans": "没有找到符合“{query}”的数据。",
    en: "No figures match “{query}”.",
  },
  empty: {
    "zh-Hant": "文件裏還沒有數據。",
    "zh-Hans": "文件里还没有数据。",
    en: "There are no figures in the documents.",
  },
  computed: { "zh-Hant": "算得", "zh-Hans": "算得", en: "Computed" },
  sources: { "zh-Hant": "出處", "zh-Hans": "出处", en: "Sources" },
  unit: { "zh-Hant": "單位：", "zh-Hans": "单位：", en: "Unit: " },
  paragraph: { "zh-Hant": "第{number}段", "zh-Hans": "第{number}段", en: "paragraph {number}" },
} as const satisfies Readonly<Record<string, Message>>;

const word = (hant: string, hans: string, en: string): Message => ({ "zh-Hant": hant, "zh-Hans": hans, en });

/** What a figure is: done, aimed at, or planned. */
export const STATUS_NAMES: Readonly<Record<FigureStatus, Message>> = {
  done: word("完成", "完成", "done"),
  target: word("目標", "目标", "target"),
  plan: word("計劃", "计划", "planned"),
};

/** Direction of a change. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, Message>> = {
  increase: word("增", "增", "increase"),
  decrease: word("減", "减", "decrease"),
  "increase-to": word("增至", "增至", "increase to"),
  "decrease-to": word("減至", "减至", "decrease to"),
  multiple: word("倍", "倍", "multiple"),
};

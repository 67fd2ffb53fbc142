import type { Message } from "../../domain/errors.ts";

/** What a comparison says in words of its own; `{name}` marks a slot. */
export const COMPARISON_PHRASES = {
  most: { "zh-Hant": "{place}較高", "zh-Hans": "{place}较高", en: "{place} is higher" },
  least: { "zh-Hant": "{place}較低", "zh-Hans": "{place}较低", en: "{place} is lower" },
  equal: { "zh-Hant": "兩者相同", "zh-Hans": "两者相同", en: "Both are the same" },
  yes: { "zh-Hant": "是。", "zh-Hans": "是。", en: "Yes: " },
  no: { "zh-Hant": "不是。", "zh-Hans": "不是。", en: "No: " },
  highest: { "zh-Hant": "最高的是{place}", "zh-Hans": "最高的是{place}", en: "{place} has the highest" },
  lowest: { "zh-Hant": "最低的是{place}", "zh-Hans": "最低的是{place}", en: "{place} has the lowest" },
  sum: { "zh-Hant": "合計{value}", "zh-Hans": "合计{value}", en: "The sum is {value}" },
  mean: { "zh-Hant": "平均{value}", "zh-Hans": "平均{value}", en: "The mean is {value}" },
  difference: { "zh-Hant": "相差{value}", "zh-Hans": "相差{value}", en: "The difference is {value}" },
  rise: { "zh-Hant": "增加{value}", "zh-Hans": "增加{value}", en: "An increase of {value}" },
  fall: { "zh-Hant": "減少{value}", "zh-Hans": "减少{value}", en: "A decrease of {value}" },
  same: { "zh-Hant": "沒有變化", "zh-Hans": "没有变化", en: "No change" },
  share: { "zh-Hant": "佔{value}", "zh-Hans": "占{value}", en: "The share is {value}" },
  ratio: { "zh-Hant": "是其{value}", "zh-Hans": "是其{value}", en: "{value}" },
  perHead: { "zh-Hant": "平均{value}", "zh-Hans": "平均{value}", en: "On average {value}" },
  reached: { "zh-Hant": "是，達到了目標", "zh-Hans": "是，达到了目标", en: "Yes, the target was reached" },
  missed: { "zh-Hant": "沒有達到目標", "zh-Hans": "没有达到目标", en: "No, the target was not reached" },
  computed: {
    "zh-Hant": "計算所得，文件沒有直接寫：{formula}",
    "zh-Hans": "计算所得，文件没有直接写：{formula}",
    en: "Computed, stated in no document: {formula}",
  },
  without: {
    "zh-Hant": "未計入：{list}",
    "zh-Hans": "未计入：{list}",
    en: "Not counted: {list}",
  },
  cannot: {
    "zh-Hant": "無法比較：{reason}。",
    "zh-Hans": "无法比较：{reason}。",
    en: "This cannot be compared: {reason}.",
  },
  noPlace: {
    "zh-Hant": "文件裏沒有{place}",
    "zh-Hans": "文件里没有{place}",
    en: "no document speaks for {place}",
  },
  none: {
    "zh-Hant": "{place}沒有這項數據",
    "zh-Hans": "{place}没有这项数据",
    en: "there is no such figure for {place}",
  },
  unit: {
    "zh-Hant": "{place}的數據單位不同（{figure}）",
    "zh-Hans": "{place}的数据单位不同（{figure}）",
    en: "the figure for {place} is in another unit ({figure})",
  },
  period: {
    "zh-Hant": "{place}的數據時期不同（{period}：{figure}）",
    "zh-Hans": "{place}的数据时期不同（{period}：{figure}）",
    en: "the figure for {place} is of another period ({period}: {figure})",
  },
  planned: {
    "zh-Hant": "{place}只有計劃數（{period}：{figure}）",
    "zh-Hans": "{place}只有计划数（{period}：{figure}）",
    en: "{place} has only a plan ({period}: {figure})",
  },
  subject: {
    "zh-Hant": "沒有說要比較哪項數據",
    "zh-Hans": "没有说要比较哪项数据",
    en: "the question does not say which figure to compare",
  },
  count: {
    "zh-Hant": "有這項數據的地方有{held}個，問的是{asked}個，請寫明地名",
    "zh-Hans": "有这项数据的地方有{held}个，问的是{asked}个，请写明地名",
    en: "{held} places have this figure and the question speaks of {asked}; please name them",
  },
  notAdditive: {
    "zh-Hant": "比例、人均和平均數不能相加",
    "zh-Hans": "比例、人均和平均数不能相加",
    en: "shares, rates and averages cannot be added up",
  },
  noRate: {
    "zh-Hant": "這些數不能求比例",
    "zh-Hans": "这些数不能求比例",
    en: "no share can be taken of these figures",
  },
  approximate: {
    "zh-Hant": "有的數是約數，結果也是約數。",
    "zh-Hans": "有的数是约数，结果也是约数。",
    en: "Some of the figures are approximate, and so is the result.",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** Words before an indicator that do not belong to it; folded, longest first where one begins another. */
export const LEADING_WORDS: readonly string[] = (
  "今年以来 截至目前 截止目前 到目前为止 目前为止 今年来 全年共 全年 今年 去年 上半年 下半年 目前 累计完成 累计 共计 共有 合计 一共 总共 全镇共 全县共 全市共 全省共 全国共 全乡共 全镇 全县 全市 全省 全国 全乡 " +
  "其中 此外 同时 另外 还有 以及 并且 而且 共 已 还 又 均 约 分别 先后 不断 持续 和 及 与 并 且 将 力争 确保 预计 计划 争取 实现 完成"
).split(" ");

/** Words between an indicator and its number. */
export const TRAILING_WORDS: readonly string[] =
  "累计达到 累计完成 累计为 共计 达到了 达到 高达 预计达到 稳定在 保持在 控制在 增加到 提高到 提升到 上升到 扩大到 下降到 降低到 减少到 降至 升至 增至 突破 超过 达 为 是 共 约 有 到 近 至 逾 累计 合计 总计 分别 分别为 各 已 了 的 数 人数为 总数 就 在 比 :".split(
    " ",
  );

/** Words that measure a change, with its direction. */
export const CHANGE_WORDS: readonly (readonly [
  string,
  "increase" | "decrease" | "increase-to" | "decrease-to",
])[] = [
  ["增加到", "increase-to"],
  ["提高到", "increase-to"],
  ["提升到", "increase-to"],
  ["增长到", "increase-to"],
  ["扩大到", "increase-to"],
  ["上升到", "increase-to"],
  ["增至", "increase-to"],
  ["升至", "increase-to"],
  ["下降到", "decrease-to"],
  ["降低到", "decrease-to"],
  ["减少到", "decrease-to"],
  ["降至", "decrease-to"],
  ["增长", "increase"],
  ["增加", "increase"],
  ["增产", "increase"],
  ["增收", "increase"],
  ["提高", "increase"],
  ["提升", "increase"],
  ["上升", "increase"],
  ["上涨", "increase"],
  ["新增", "increase"],
  ["下降", "decrease"],
  ["降低", "decrease"],
  ["减少", "decrease"],
  ["下滑", "decrease"],
  ["压减", "decrease"],
];

/** Before a change: what it is measured against. */
export const COMPARISON_WORDS =
  /(?:同比|环比|年均|比上年|较上年|比去年|较去年|比上年同期|较上年同期|同口径|按可比口径)(?:实际|名义)?/;

/** Headings and clauses that speak of what is to be done. */
export const PLAN_HEADING =
  /计划|打算|安排|目标|下一步|今后|明年|总体要求|总体思路|重点工作|主要任务|工作任务|预期|展望|谋划/;
/** Headings of what was done and of what is wanting. */
export const REVIEW_HEADING = /总结|回顾|完成情况|工作成效|取得.*成[效绩]|主要成绩|存在.*问题/;
/** Words before a number that make it an aim. */
export const TARGET_CLAUSE = /力争|争取|确保|计划|预期|目标|拟|预计|不低于|任务数|要达到|将[^军领]|保证/;

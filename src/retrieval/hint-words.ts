import type { QueryTerm } from "./query.ts";

/**
 * Words that are no subject but tell siblings apart, with the forms in which a text gives the same hint; `true` where the
 * word never is a subject besides. Folded.
 */
const HINTS: readonly (readonly [words: string, forms: string, only: boolean])[] = [
  [
    "累计 累积 总共 一共 合计 总计 共计 全部 总 total altogether overall cumulative cumulatively",
    "总数 总量 总计 合计 共计 累计 总",
    true,
  ],
  ["现在 目前 现有 眼下 now currently", "达到 目前 现有 共有 增加到 已有", true],
  ["实际 实际上 actually really", "实际 实有 实接 实到 到位", true],
  ["本镇 镇上 镇里 镇内 本乡 乡里 inside within locally", "本镇 本乡 镇内 乡内 本地", false],
  ["自己 自留 本级 own kept keep retained", "地方 本级 自有", false],
  ["县里 县上 县级 county's", "县级 县财政 县里", false],
  ["市里 市级 city's", "市级 市财政 市里", false],
  ["省里 省级 provincial", "省级 省财政 省里", false],
  ["中央 国家 central national", "中央 国家级 国家", false],
  ["外县 县外 外地 outside elsewhere", "县外 外地 市外 省外 域外", false],
  ["新 新的 new newly", "新增 新建 新", true],
  ["接 接了 收到 接到 received", "受理 接收 收到 接到", false],
  ["剩 还剩 留 left remaining", "压减至 减至 降至 剩余 剩 尚有", false],
  ["修 建 新修 修了 建了 build built", "新增 新建 建成 新修 开通", false],
  ["完成 完工 装好 建好 修好 finished completed", "完工 竣工 建成 完成", false],
  ["since", "以来 累计", true],
  ["kept keep keeping keeps", "存栏 现有 保有", true],
  ["成功 办好 successfully", "成功 办结 化解", true],
];
const WEIGHT = 0.2;

/** A word's hint as a term of small weight. */
export interface Hint {
  readonly term: QueryTerm;
  /** True where the word is nothing but a hint. */
  readonly only: boolean;
}

const TABLE: ReadonlyMap<string, Hint> = new Map(
  HINTS.flatMap(([words, forms, only]) =>
    words
      .split(" ")
      .map((word): [string, Hint] => [
        word,
        { term: { surface: `${word}?`, forms: forms.split(" "), weight: WEIGHT }, only },
      ]),
  ),
);

/** The hint that a word gives; none for a word that gives none. */
export function hintOf(word: string): Hint | undefined {
  return TABLE.get(word);
}

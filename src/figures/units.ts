import type { QuantityKind } from "../domain/figure.ts";

/** A unit of measure or a counter, Simplified, with its factor to the base unit of its kind. */
export interface Unit {
  readonly name: string;
  readonly kind: QuantityKind;
  readonly base: string;
  readonly factor: number;
}

const TABLE: readonly (readonly [QuantityKind, string, string])[] = [
  ["money", "元", "元:1 块钱:1 美元:7 港元:1 人民币:1 欧元:1 yuan:1 rmb:1"],
  [
    "area",
    "平方米",
    "亩:666.6667 公顷:10000 平方公里:1000000 平方千米:1000000 平方米:1 平米:1 平方:1 m2:1 mu:666.6667 hectares:10000",
  ],
  [
    "length",
    "米",
    "公里:1000 千米:1000 米:1 厘米:0.01 公分:0.01 毫米:0.001 里:500 海里:1852 km:1000 m:1 cm:0.01",
  ],
  [
    "mass",
    "千克",
    "吨:1000 公斤:1 千克:1 斤:0.5 克:0.001 两:0.05 毫克:0.000001 微克:0.000000001 kg:1 tonnes:1000",
  ],
  ["volume", "升", "立方米:1000 方:1000 升:1 毫升:0.001"],
  ["people", "人", "人:1 人次:1 名:1 位:1 人口:1 people:1 persons:1"],
  ["household", "户", "户:1 户次:1 households:1"],
  ["percent", "%", "%:1 ‰:0.1 percent:1"],
  ["percentage-point", "个百分点", "个百分点:1 百分点:1 个点:1"],
  ["ratio", "倍", "倍:1 番:1 成:1"],
  ["age", "岁", "岁:1 周岁:1"],
  ["duration", "天", "天:1 小时:0.0417 分钟:0.0007 个月:30 个工作日:1 年:365 周:7"],
  ["energy", "千瓦时", "千瓦时:1 度:1 千瓦:1 兆瓦:1000 吨标准煤:8141"],
  ["temperature", "度", "摄氏度:1 ℃:1"],
];
const COUNTERS =
  "起 件 例 宗 处 座 台 家 份 次 个 条 项 所 辆 支 艘 头 只 羽 株 棵 期 场 场次 批 批次 套 间 栋 幢 盏 根 杆 顶 张 本 封 篇 村 镇 乡 届 队 班 类 种 口 眼 部 架 把 块 片 段 道 门 枚 箱 桶 袋 瓶 盒 床 张床位 床位 桩 案 人份 剂 剂次 针 针次 对 组 单 笔 单位 家次 户次 处次 台次 车次 班次 起次 件次 册 节 课时 字 平台 站 点 级 网格 亿次 群 枝 尾 匹 cases times";

/** Every unit by its folded name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...COUNTERS.split(" ").map((name): [string, Unit] => [
    name,
    { name, kind: "count", base: name, factor: 1 },
  ]),
  ...TABLE.flatMap(([kind, base, list]) =>
    list.split(" ").map((entry): [string, Unit] => {
      const [name = "", factor = "1"] = entry.split(":");
      return [name, { name, kind, base, factor: Number(factor) }];
    }),
  ),
]);

const LONGEST = Math.max(...[...UNITS.keys()].map((name) => name.length));

/** The longest unit that begins at `start` of a folded text. */
export function unitAt(folded: string, start: number): Unit | undefined {
  for (let length = Math.min(LONGEST, folded.length - start); length > 0; length--) {
    const unit = UNITS.get(folded.slice(start, start + length));
    if (unit !== undefined && !(/[a-z]$/.test(unit.name) && /[a-z]/.test(folded[start + length] ?? "")))
      return unit;
  }
  return undefined;
}

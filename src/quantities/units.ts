import type { QuantityKind } from "../domain/figure.ts";

/** A unit of measure or a counter, Simplified, with its factor to the base unit of its kind. */
export interface Unit {
  readonly name: string;
  readonly kind: QuantityKind;
  readonly base: string;
  readonly factor: number;
}

const TABLE: readonly (readonly [QuantityKind, string, string])[] = [
  ["money", "元", "元:1 块钱:1 人民币:1 元人民币:1 圆:1 yuan:1 rmb:1 cny:1 角:0.1 毛钱:0.1"],
  ["money", "美元", "美元:1 美金:1 美刀:1 美分:0.01 usd:1 us dollars:1 dollars:1"],
  ["money", "港元", "港元:1 港币:1 hkd:1"],
  ["money", "欧元", "欧元:1 euros:1 euro:1"],
  ["money", "英镑", "英镑:1"],
  ["money", "日元", "日元:1 日圆:1"],
  ["money", "韩元", "韩元:1"],
  ["money", "台币", "台币:1 新台币:1"],
  ["money", "澳门元", "澳门元:1"],
  ["money", "瑞士法郎", "瑞士法郎:1"],
  ["money", "卢布", "卢布:1"],
  ["money", "奈拉", "奈拉:1"],
  [
    "area",
    "平方米",
    "亩:666.6667 亩次:666.6667 公亩:100 公顷:10000 平方公里:1000000 平方千米:1000000 平方米:1 平米:1 平方:1 平方厘米:0.0001 m2:1 m²:1 km2:1000000 ㎡:1 mu:666.6667 hectares:10000 hectare:10000 square metres:1 square meters:1 square kilometres:1000000 square kilometers:1000000",
  ],
  [
    "length",
    "米",
    "公里:1000 千米:1000 延米:1 米:1 分米:0.1 厘米:0.01 公分:0.01 毫米:0.001 微米:0.000001 纳米:0.000000001 里:500 华里:500 海里:1852 英里:1609.344 英寸:0.0254 km:1000 m:1 cm:0.01 mm:0.001 kilometres:1000 kilometers:1000 metres:1 meters:1",
  ],
  [
    "mass",
    "千克",
    "吨:1000 公吨:1000 公斤:1 千克:1 斤:0.5 市斤:0.5 克:0.001 两:0.05 毫克:0.000001 微克:0.000000001 kg:1 mg:0.000001 tonnes:1000 tonne:1000 tons:1000 kilograms:1",
  ],
  [
    "volume",
    "升",
    "立方米:1000 立方:1000 m3:1000 方:1000 升:1 毫升:0.001 l:1 ml:0.001 litres:1 cubic metres:1000",
  ],
  ["people", "人", "人:1 人次:1 名:1 位:1 人口:1 people:1 persons:1 residents:1 villagers:1 students:1"],
  ["household", "户", "户:1 户次:1 households:1 household:1"],
  ["percent", "%", "%:1 ‰:0.1 percent:1 per cent:1 成:10 折:10"],
  ["percentage-point", "个百分点", "个百分点:1 百分点:1 个点:1 percentage points:1"],
  ["ratio", "倍", "倍:1 times:1"],
  ["age", "岁", "岁:1 周岁:1 years old:1 years of age:1"],
  [
    "duration",
    "天",
    "天:1 小时:0.0416667 个小时:0.0416667 分钟:0.000694444 秒:0.0000115741 秒钟:0.0000115741 个月:30 个多月:30 个工作日:1 工作日:1 年:365 周年:365 周:7 个星期:7 星期:7 个季度:91 个昼夜:1 days:1 hours:0.0416667 minutes:0.000694444 months:30 years:365 weeks:7",
  ],
  [
    "energy",
    "千瓦时",
    "千瓦时:1 度:1 度电:1 千瓦:1 兆瓦:1000 兆瓦时:1000 瓦:0.001 吨标准煤:8141 吨标煤:8141 千卡:0.001162 大卡:0.001162 焦耳:0.000000277778 kwh:1 mwh:1000 kw:1 mw:1000",
  ],
  ["number", "赫兹", "赫兹:1 千赫:1000 兆赫:1000000 兆赫兹:1000000 吉赫兹:1000000000 hz:1"],
  ["temperature", "摄氏度", "摄氏度:1 ℃:1 °c:1 度c:1"],
  ["speed", "千米每小时", "公里每小时:1 千米每小时:1 km/h:1 米每秒:3.6 m/s:3.6"],
  [
    "information",
    "字节",
    "字节:1 千字节:1024 兆字节:1048576 吉字节:1073741824 比特:0.125 千比特:128 兆比特:131072 kb:1024 mb:1048576 gb:1073741824 tb:1099511627776",
  ],
  ["count", "个", "打:12 双:2 对:2 dozen:12"],
];
const COUNTERS =
  "起 件 例 宗 处 座 台 家 份 次 个 条 项 所 辆 支 艘 头 只 羽 株 棵 期 场 场次 批 批次 套 间 栋 幢 盏 根 杆 顶 张 本 封 篇 村 镇 乡 届 队 班 类 种 口 眼 部 架 把 块 片 段 道 门 枚 箱 桶 袋 瓶 盒 床 张床位 床位 桩 案 人份 剂 剂次 针 针次 对 组 单 笔 单位 家次 户次 处次 台次 车次 班次 起次 件次 册 节 课时 字 平台 站 点 级 网格 亿次 群 枝 尾 匹 条次 份次 人天 棚 座次 宗次 幅 副 尊 册次 场所 门课 首 则 轮 波 例次 票 股 注 圈 层 站点 处所 cases case projects villages schools units items trees incidents toilets sites companies enterprises seats beds doses vehicles events meetings sessions";

/** Every unit by its folded name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...COUNTERS.split(" ").map((name): [string, Unit] => [
    name,
    { name, kind: "count", base: name, factor: 1 },
  ]),
  ...TABLE.flatMap(([kind, base, list]) =>
    [...list.matchAll(/([^:]+):([\d.]+)(?: |$)/g)].map((entry): [string, Unit] => {
      const [, name = "", factor = "1"] = entry;
      return [name, { name, kind, base, factor: Number(factor) }];
    }),
  ),
]);

/** What follows a unit where its characters are part of another word: 三成立, 二级医院, 3方面. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  成: /^[立为果员功本效熟交长都人品型套就绩像分]/,
  折: /^[不页腾扣叠]/,
  方: /^[面案向式便]/,
  名: /^[单录牌称优]/,
  位: /^[于置列居]/,
  口: /^[号径岸]/,
  门: /^类/,
  点: /^[击半多钟\d一两二三四五六七八九零]/,
  年: /^级/,
  克: /^服/,
  次: /^要/,
  本: /^[科地届级市省县镇乡村区]/,
  角: /^[度色落]/,
  度: /^假/,
  两: /^[个名年项条岸]/,
  打: /^[造击非]/,
  双: /^[创减控方]/,
  对: /^[于比接]/,
  车: /^间/,
  人: /^[大民才]/,
};

const LONGEST = Math.max(...[...UNITS.keys()].map((name) => name.length));

/** The longest unit that begins at `start` of a folded text. */
export function unitAt(folded: string, start: number): Unit | undefined {
  for (let length = Math.min(LONGEST, folded.length - start); length > 0; length--) {
    const unit = UNITS.get(folded.slice(start, start + length));
    if (unit !== undefined && OTHER_WORD[unit.name]?.test(folded.slice(start + length, start + length + 2)))
      continue;
    if (unit !== undefined && !(/[a-z]$/.test(unit.name) && /[a-z]/.test(folded[start + length] ?? "")))
      return unit;
  }
  return undefined;
}

import type { QuantityKind } from "../domain/figure.ts";

/** One way of asking that only figures said in a certain way can answer; all patterns on folded text. */
export interface FormRow {
  /** The question asks for it. */
  readonly asks: RegExp;
  /** What the figure's own words must say. */
  readonly says?: RegExp;
  /** What the indicator must not end in. */
  readonly never?: RegExp;
  /** What its clause must not say before it. */
  readonly aside?: RegExp;
  /** Kinds that can answer; none: as the question is read otherwise. */
  readonly kinds?: readonly QuantityKind[];
  /** A sum in 元 without 万 or 亿 is by nature that of one person, so it need not say so. */
  readonly bare?: boolean;
}

const ASKED = "[^,，。;；]{0,10}(?:多少|几多|几)";
const MONEY: readonly QuantityKind[] = ["money", "rate"];
/** A standard, unless it says that it is one for something else: of 补助标准每人220元 nothing is known for one head. */
const STANDARD = "标准(?![^,，。;；]{0,6}每)";

/** What is given for one of something: the question names the one, the figure must as well. */
export const PER_ROWS: readonly FormRow[] = [
  {
    asks: new RegExp(
      `亩均|每亩|(?<![\\d二三四五六七八九十])一亩${ASKED}|(?:一|1)亩[地田]?能|亩产|单产|\\b(?:per|each|an?) (?:mu|acre|hectare)\\b`,
    ),
    says: /亩均|每亩|一亩|亩产|单产|平均产|[/／](?:亩|公顷|mu)|每公顷|标准/,
  },
  {
    asks: new RegExp(`户均|每户|每一户|(?<!哪)一户${ASKED}|\\b(?:per|each|a) (?:household|family)\\b`),
    says: /户均|每户|每一户|一户|[/／]户|标准/,
  },
  {
    asks: new RegExp(
      `村均|每[个条]?(?:行政)?村(?![级里干民医])|平均.{0,4}村|(?<!哪)一[个条]村${ASKED}|\\b(?:per|each) village\\b(?= (?:gets?|got|receives?|received|has|have|had|is|was|on|in|earns?|earned|makes?|made|take|took|this|last)\\b|\\W*$)`,
    ),
    says: /村均|每[个条]?(?:行政)?村|平均.{0,4}村|各村|[/／]村|标准/,
  },
  {
    asks: new RegExp(
      `人均|每人|每个人|(?<!哪)一个人${ASKED}|\\b(?:per|each)[ -](?:person|capita|head|resident|villager)\\b`,
    ),
    says: /人均|每人|每个人|平均|[/／]人|标准|单位/,
    bare: true,
  },
  {
    asks: new RegExp(
      `日均|每[日天](?!的)|(?<![\\d哪有])一天${ASKED}|\\b(?:per|each|every|a) day\\b|\\bdaily\\b`,
    ),
    says: /日均|每[日天]|一天|日[产供处清接运采发输]|单日|昼夜|[/／][日天]/,
  },
  {
    asks: new RegExp(
      `月均|每个?月|月薪|(?<![\\d哪])一个?月${ASKED}|\\b(?:per|each|every|a) month\\b|\\bmonthly\\b`,
    ),
    says: /月均|每个?月|月人均|月薪|月工资|按月|标准|[/／]月/,
    bare: true,
  },
  {
    asks: new RegExp(
      `[每一](?:公斤|斤|千克)${ASKED}|(?:多少|几多?)钱[每一](?:公斤|斤|千克|吨)|\\b(?:per|a) (?:jin|kilo|kg|kilogram|tonne|ton)\\b`,
    ),
    says: /[每一](?:公斤|斤|千克|吨)|[/／](?:公斤|斤|千克|吨)|[均单售]价|价格/,
  },
  {
    asks: new RegExp(
      `[每一][头只羽匹]${ASKED}|\\b(?:per|each|every|an?) (?:animal|cow|cattle|calf|pig|sow|piglet|sheep|ewe|lamb|goat|horse|donkey|mule|camel|yak|chicken|hen|duck|goose)\\b`,
    ),
    says: new RegExp(`[每一][头只羽匹]|[/／][头只羽匹]|头均|只均|[均单售]价|价格|${STANDARD}`),
  },
  {
    asks: new RegExp(
      `[每一](?:个)?平(?:方?米|方|公尺)?${ASKED}|多少钱?一平|\\bper square (?:met|foot)|\\bper sqm\\b`,
    ),
    says: /每平|一平|[/／](?:平|㎡)|[均单售]价|房价|密度/,
  },
  {
    asks: /(?<!全[国省]|国家)平均(?!年龄|寿命|预期|水平)|(?<!(?:national|provincial|country's) )\baverage\b(?! (?:age|life))/,
    says: /均|每|[/／]|单产|率|浓度|标准/,
    bare: true,
  },
];

/** What befell those counted, or where they are from: beside it the same event or place counts many others. */
export const GROUP_ROWS: readonly FormRow[] = [
  {
    asks: /死(?:了|咗)?(?:多少|几)|死亡|去世|过世|遇难|\b(?:died|killed|dead|deaths?|fatalities)\b/,
    says: /死|亡|遇难|牺牲|去世|丧生/,
  },
  {
    asks: /出生|(?<![新产人学])生(?:了|咗)(?:多少|几)|新生儿|\b(?:born|births?)\b/,
    says: /出生|新生|生育|分娩|婴/,
  },
  {
    asks: /入境游|外国[游客人]|境外[游客人]|\b(?:foreign|overseas|international) (?:tourists?|visitors?|guests?|travell?ers?|students?|workers?)\b/,
    says: /境|外国|外籍|国际|海外|留学/,
  },
  {
    asks: /(?<!进)出口(?!加工|基地|企业)|外销|(?<!and |imports?, )\bexports?\b(?! and)/,
    says: /出口|外销|[外经]贸|出海|海外|[境国]外|销往|创汇|贸易|外国|跨境/,
  },
  {
    asks: /(?<!占[^,，]{0,4}|单位|\b(?:of|to|unit|by) )(?:生产总值|gdp)(?!能耗|的?(?:比|占)| (?:per unit|share))/,
    says: /生产总值|gdp|(?<!民营|集体|数字|海洋|低空|林下|村级)经济|总量|(?<!工业)增加值/,
  },
];

const GROWN: readonly QuantityKind[] = ["mass", "volume", "count", "rate"];

/** What is asked of the subject: beside it stand sums and amounts of very different kinds. The first that fits counts. */
export const PROPERTY_ROWS: readonly FormRow[] = [
  {
    asks: /亩产|单产|(?:每|一|1)亩[地田]?能?[打收产]|\byields?\b/,
    says: /产|[打收]/,
    kinds: GROWN,
  },
  {
    asks: /(?<![评造代差物])价(?![值款])|卖(?:到|得|了)?(?:多少|几多?)?钱[每一]|[每一](?:公斤|斤|头|只|羽|平米?)[^,，。]{0,6}(?:卖|多少钱|几多?钱)|(?<!消费|consumer )\bprices?\b(?! index)|\b(?:sell|sold|selling|fetch|fetched) for(?:\W*$| (?:per|a|each)\b)/,
    says: /价|售|卖|[每一](?:公斤|斤|头|只|吨|平)|元[/／]|[票费]|标准/,
    kinds: MONEY,
  },
  {
    asks: /卖(?:了|出|得|到)?(?:多少|几多?)钱|卖几多?钱|销售(?:额|收入)|营业额|\bturnover\b|\b(?:yearly|annual|online|total|its|the) sales\b/,
    says: /销|售|卖|产值|营业|营收|收入|成交|交易|出口|流水|订单/,
    kinds: [...MONEY, "count", "number"],
  },
  {
    asks: /产值|\boutput value\b|\bvalue of (?:the )?(?:[\w-]+ ){0,3}output\b/,
    says: /产值|总值|价值|规模|营收|收入|销售/,
    kinds: MONEY,
  },
  {
    asks: /产量|总产(?!值)|收成|\boutput\b(?! value)/,
    says: /产|收/,
  },
  {
    asks: /利润|盈利|\bprofits?\b/,
    says: /利|盈|收益|效益|净收/,
    kinds: MONEY,
  },
  {
    asks: /[净能]赚|赚(?:了|咗)?(?:多少|几)|纯利|净利(?!润)|\bclear(?:ed)? (?:per|from|on)\b/,
    says: /利|(?<!营业|营运|销售|经营|业务|财政|预算|税)收入|净收|盈|收益|增收|效益|[赚挣]/,
    kinds: MONEY,
  },
  {
    asks: /花了?(?:多少|几多)|花费|花咗|使咗|\bhow much (?:money )?(?:was|were|is|did|does|do|will|has|have)\b.*\b(?:spent|spend|cost)\b|\bwhat (?:did|does|will) .* cost\b/,
    never: /(?:收入|产值|销售额|营业额|税收|利润|存款|总值|零售额|出口)$/,
  },
];

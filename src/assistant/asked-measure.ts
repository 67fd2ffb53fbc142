import type { Figure, QuantityKind } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { unitAt } from "../quantities/units.ts";
import { COUNTER_GROUPS, ENGLISH_MEASURES, IMPLIED_KINDS, KINDS_FOR_UNIT, SHARES } from "./measure-words.ts";
import { ASKS_PLAN, asksChange } from "./question-words.ts";

/** What kind of number a question asks for. */
export interface AskedMeasure {
  /** Kinds of quantity that can answer; empty: any. */
  readonly kinds: readonly QuantityKind[];
  /** True where the question names the unit, or money, a share or a rank: other kinds cannot answer. */
  readonly strict: boolean;
  /** Unit or counter that the question names, folded; empty where none. */
  readonly unit: string;
}

const AFTER_QUESTION =
  /(?:多少|几多|(?<![哪边])几|若干)(?:个(?=万?亿(?:[的呀啊呢吗?？。\s]|$)))?(百|千)?(万亿|万|亿)?((?!升[到至咗了])[\u4e00-\u9fff]{1,4})?/g;
/** 多少欠薪, 罚了多少款: a sum by what it is. */
const SUM =
  /(?:多少|几多)(?:[\u3400-\u9fff]{0,2}(?:工钱|人工(?![智湖岛林草授降繁影造])|欠薪|工资|薪水|罚款|贷款|税款|拨款|款项|费用|救济金|补贴|补助|津贴|奖金|租金|善款|捐款|货款|赔款|补偿|债))(?![者户人对])|(?:罚|捐|贷|存|集|筹|拨|赔)[^,，]{0,3}(?:多少|几多)款/;
const MONEY =
  /(?:款项?|补偿|赔偿|工钱|欠薪|工资|费用)[共总合计一发给付拿到了咗系是有得]{0,4}(?:多少|几多)[?？]?$|(?:建造|工程|修建|运营|维护)费(?:用)?[?？]?$|多少钱|几钱|几多钱|花了?多少|花费|花咗|多少资金|(?:金额|资金|经费|投资|投入|贷款|补贴|补助)(?:有|是)?(?:多少|几多)$|(?<!人口.{0,8})(?:多少|几多)个?(?:万亿|亿)(?=[的呀啊呢吗?？。\s]|$)/;
/** How far above or below another rate: in points, not in percent. */
const AHEAD =
  /(?:比|较)(?:全[国省市县]|国家|平均)[^?？]{0,8}(?:高|快|低|慢)(?:出|了|咗)?(?:多少|几多?)个?(?:百分)?点?/;
const AREA = /(?:多大|几大|多少|几多)个?面积|面积(?:总共|一共|共|有|是|为)?(?:多大|几大|多少|几多)[?？]?$/;
/** What is counted in 亿 of these is money. */
const MONEY_ONLY =
  /钱|元|花|(?:卖|签|销售|收入|投资|产值|总额|税|款|债|消费|gdp|总值|预算|支出|利润|营收|造价|费).*(?:多少|几多)个?(?:万亿|亿)/;
const SHARE =
  /百分之[几多]|百分比|比例|占比|比重|几成|巴仙|几个(?:百分)?点|占.{0,10}(?:多少|几多|几成)$|[^效税利汇]率(?:有|是|为|达到?|到)?(?:多少|几多|几)?/;
const RANK = /第几|排名|名次|位次|\brank/;
const PEOPLE =
  /(?:抓|捉|拘|关|逮|罚|救|拉|请)[获到留了咗]{0,2}(?:多少|几多|几)个?[\u3400-\u9fff]{1,6}的[?？]?$|(?:多少|几多|几)条人?命|人手(?:有|是)?(?:多少|几多)?[?？]?$|人(?:数)?(?:有|共)?(?:多少|几多)$|(?:多少|几多|几)个?(?:人(?![工均民])|老师|教师|学生|干部|党员|工人|农民|游客|老人|医生|护士|军人|孩子|小孩|娃|儿童|居民|村民|[\u3400-\u9fff]{0,3}(?:民|人口|群众|员|工|生|者|客|兵|童|徒)(?=[?？。]|$))/;
/** 有多少 without a unit asks for an amount of whatever it is, not for a share. */
const AMOUNT = /[有了咗共过](?:多少|几多)[?？。]?$/;
const AMOUNTS: readonly QuantityKind[] = [
  ...(["people", "household", "count", "number", "money"] as const),
  ...(["area", "length", "mass", "volume", "energy"] as const),
];
/** 35.7万贫困人口: who is counted says that the number is one of people. */
const PERSONS = /人口|群众|农民|居民|村民|学生|职工|干部|党员|移民|劳动力|患者|老人|儿童/;
/** How many live somewhere is a number of people and nothing else. */
const POPULATION =
  /居民(?:人数|总数)(?:有|是|为|达到?|系)?(?:多少|几多)?[?？]?$|人口(?:总?数|规模)?(?:有|是|为|达到?|系)?(?:多少|几多|几)|(?:多少|几多)(?:[\u3400-\u9fff]{0,4})人口|人口(?:总?数)?[?？]?$/;
const LONG =
  /(?:铁|线|路|河|桥|隧道|管网|管道|航道|岸线).{0,4}(?:有|全长|总长|多|几)+长|全长(?:有|是)?(?:多少|几多|几)/;
const DURATION = /多久|多长时间|几耐|多少天|几天|几个月|多少个月/;
/** A property asked for by its name and in no unit: nothing of another kind is it, whatever it is of. */
const PROPERTY =
  /(?:gdp|总值|总额|负债|债务|产值|收入|资金|预算|经费|支出|存款|贷款|产量|面积|里程|人口|电量|造价|开支|开销|费用|总价|耗资|总投资)(?:总额|总量|总共|一共|到底|大约|共|有|是|系|为|达到?)*(?:多少|几多|若干)(?![\u3400-\u9fff])|(?:造价|总额|总开支|总投资|总支出|总价)[?？]?$/;
const ENGLISH_PROPERTY =
  /^what (?:is|was|were|are) (?:the |its |their )?(?:[\w'’-]+ ){0,2}(?:gdp|revenue|output value|population|budget)\b/;
const PRODUCT = /生产总值|\bgdp\b|经济总量/;
/** "kilometres of road to be built" asks as "how many kilometres" does. */
const COUNTED_PHRASE = /^(?=(?:kilomet|tonnes |tons |hectares |households |mu of ))/;
/** 乡镇数目 asks how many there are. */
const NUMBER_OF = /(?:数目|个数)[?？]?$/;
const COUNTABLE: readonly QuantityKind[] = ["count", "people", "household", "number", "duration", "age"];

/** What is measured may be asked for in number: "how many nets" finds 漁網100米 where nothing fits better. */
const MEASURED: ReadonlySet<QuantityKind> = new Set(["length", "area", "mass", "volume"]);

/** Reads what is to be counted, and in what; `folded` is the question. */
export function readMeasure(folded: string): AskedMeasure {
  if (RANK.test(folded)) return { kinds: ["rank"], strict: true, unit: "" };
  if (!/[\u3400-\u9fff]/.test(folded)) return englishMeasure(folded);
  const unit = unitAsked(folded);
  const own = KINDS_FOR_UNIT[unit] ?? kindsOf(unit);
  if (SUM.test(folded) || (MONEY.test(folded) && (unit === "" || unit === "钱")))
    return {
      kinds: ["money"],
      strict: SUM.test(folded) || MONEY_ONLY.test(folded) || PROPERTY.test(folded),
      unit: "",
    };
  if (POPULATION.test(folded) && unit === "") return { kinds: ["people"], strict: true, unit: "" };
  if (PEOPLE.test(folded)) return { kinds: ["people"], strict: true, unit: "人" };
  if (/多大(?:岁数|年纪|年龄)|几岁|年龄|寿命/.test(folded)) return { kinds: ["age"], strict: true, unit: "" };
  if (/户(?:数)?(?:有|共)?(?:多少|几多)$/.test(folded))
    return { kinds: ["household"], strict: true, unit: "户" };
  if (AREA.test(folded)) return { kinds: ["area"], strict: true, unit: "" };
  if (AHEAD.test(folded)) return { kinds: ["percentage-point"], strict: true, unit: "" };
  if (SHARE.test(folded)) return { kinds: SHARES, strict: true, unit: "" };
  if (own.length > 0) return { kinds: own, strict: true, unit };
  if (NUMBER_OF.test(folded)) return { kinds: COUNTABLE, strict: true, unit: "" };
  if (LONG.test(folded)) return { kinds: ["length"], strict: true, unit: "" };
  if (DURATION.test(folded)) return { kinds: ["duration"], strict: true, unit: "" };
  if (asksChange(folded)) return { kinds: SHARES, strict: false, unit: "" };
  const implied = impliedKinds(folded);
  // What is planned of the product is how much it is to grow.
  if (ASKS_PLAN.test(folded) && PRODUCT.test(folded))
    return { kinds: [...SHARES, ...implied], strict: false, unit: "" };
  const amount = implied.length === 0 && AMOUNT.test(folded);
  const strict = implied.length > 0 && PROPERTY.test(folded) && !ASKS_PLAN.test(folded);
  return { kinds: amount ? AMOUNTS : implied, strict, unit: "" };
}

function englishMeasure(folded: string): AskedMeasure {
  const counted = folded.replace(COUNTED_PHRASE, "how many ");
  const found = ENGLISH_MEASURES.find(([pattern]) => pattern.test(counted));
  if (found !== undefined) return { kinds: found[1], strict: found[2], unit: "" };
  const strict = ENGLISH_PROPERTY.test(folded) && !ASKS_PLAN.test(folded) && !asksChange(folded);
  return { kinds: impliedKinds(folded), strict, unit: "" };
}

function impliedKinds(folded: string): readonly QuantityKind[] {
  return IMPLIED_KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? [];
}

/** The unit right after the asking word; a noun that follows 个 counts as well: 几个村 may be answered by 2村. */
function unitAsked(folded: string): string {
  for (const match of folded.matchAll(AFTER_QUESTION)) {
    const after = match[3] ?? "";
    for (let length = Math.min(2, after.length); length > 0; length--)
      if (after.slice(0, length) in KINDS_FOR_UNIT) return after.slice(0, length);
    const unit = unitAt(after, 0)?.name;
    if (unit !== undefined) return unit;
  }
  return "";
}

function kindsOf(unit: string): readonly QuantityKind[] {
  if (unit === "") return [];
  const kind = unitAt(unit, 0)?.kind;
  if (kind === undefined) return [];
  if (unit === "个") return COUNTABLE;
  if (kind === "percentage-point") return SHARES;
  return kind === "count" ? ["count", "number"] : [kind];
}

/** How well a figure answers in kind: 1 in the unit asked for, 0 where it cannot answer. */
export function fitOf(asked: AskedMeasure, figure: Figure): number {
  const unit = fold(figure.unit);
  const money = figure.kind === "money" || (figure.kind === "rate" && unit.includes("元"));
  const fits = asked.kinds.includes(figure.kind) || (money && asked.kinds.includes("money"));
  if (asked.kinds.length === 0) return 0.7;
  // 减少农村贫困人口1000万: the text leaves the unit unsaid.
  if (
    !fits &&
    figure.kind === "number" &&
    /^[万亿千百]+$/.test(unit) &&
    asked.kinds.some((one) => one === "people" || one === "household")
  )
    return PERSONS.test(fold(figure.indicator)) ? 1 : 0.8;
  if (!fits && MEASURED.has(figure.kind) && asked.kinds.includes("count") && asked.unit === "") return 0.3;
  if (!fits) return asked.strict ? counterFit(asked.unit, unit) : 0.25;
  if (asked.unit === "" || figure.kind !== "count") return 1;
  return Math.max(0.2, counterFit(asked.unit, unit));
}

/** 1 for the counter itself, less for one that counts the same things, 0 for any other. */
function counterFit(asked: string, unit: string): number {
  if (asked === "") return 0;
  if (unit.endsWith(asked) || asked.endsWith(unit.replace(/^[万亿]+/, "") || "\u0000")) return 1;
  const bare = unit.replace(/^[万亿千百]+/, "");
  if (COUNTER_GROUPS.some((group) => group.has(asked) && group.has(bare))) return 0.8;
  return bare === "个" &&
    unitAt(asked, 0)?.kind !== "money" &&
    COUNTABLE.includes(unitAt(asked, 0)?.kind ?? "date")
    ? 0.5
    : 0;
}

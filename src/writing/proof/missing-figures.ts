import type { QuantityKind } from "../../domain/figure.ts";
import { fold } from "../../language/fold.ts";
import type { Evidence } from "./evidence.ts";

/** What is asked for, the kinds of numbers that could tell it, and the words beside which a mere count could. */
const SOUGHT: readonly (readonly [asked: RegExp, kinds: readonly QuantityKind[], beside?: RegExp])[] = [
  [/增速|增幅|涨幅|增长率|降幅|\b(?:growth|increase|decline)\b/, ["percent", "percentage-point", "ratio"]],
  [
    /长度|里程|多长|多少公里|\b(?:lengths?|mileage|how long|how many kilomet(?:er|re)s)\b/,
    ["length", "duration"],
  ],
  [/面积|多大|\b(?:areas?|acreage)\b/, ["area"]],
  [
    /产量|产出|\b(?:output|production|yield|harvest|catch)\b/,
    ["mass", "volume", "energy"],
    /[产酿]|出栏|捕捞|制造|output|produc|yield|harvest/,
  ],
  [
    /金额|造价|投资额|总投资|费用|成本|价格|单价|房价|产值|工资|预算|\b(?:costs?|prices?|amount (?:invested|spent)|wages?|salar(?:y|ies)|budget|fees?|rents?)\b/,
    ["money", "rate"],
  ],
  [
    /占比|比例|比重|百分比|\b(?:shares?|percentages?|proportions?)\b/,
    ["percent", "percentage-point", "ratio"],
  ],
  [/高度|宽度|海拔|\b(?:height|width|altitude|elevation)\b/, ["length"]],
  [/气温|温度|\btemperatures?\b/, ["temperature"]],
  [/重量|吨位|\b(?:weight|tonnage)\b/, ["mass"]],
];
const NO_AMOUNT: ReadonlySet<QuantityKind> = new Set([
  "date",
  "percent",
  "percentage-point",
  "ratio",
  "rank",
]);
/** Counters of what is made: a number with one may be an output without a word that says so. */
const PRODUCTS = /^[十百千万亿]*[瓶箱辆台件只头套部条支架颗块桶艘枚羽株]/;
/** 瓶数, 户数: a number of what the character counts. */
const COUNTED = /(?<![\u3400-\u9fff])([瓶箱吨袋盒户人件辆台套间所座株棵只头份张册场枚]|企业家)数(?:量|字)?$/;

/**
 * True where words ask for a figure that no quote can hold: there is no number of its kind, and no count beside the words
 * for it.
 */
export function isUntold(object: string, evidence: readonly Evidence[]): boolean {
  const claims = evidence.flatMap((one) => one.claims);
  const counter = COUNTED.exec(object.trim())?.[1];
  if (counter !== undefined)
    return claims.every(({ quantity, after }) => !`${fold(quantity.unit)}${after}`.startsWith(counter));
  const sought = SOUGHT.find(([asked]) => asked.test(object));
  if (sought === undefined) return false;
  const [, kinds, beside] = sought;
  return claims.every(
    ({ quantity, clause }) =>
      !kinds.includes(quantity.kind) &&
      (beside === undefined ||
        NO_AMOUNT.has(quantity.kind) ||
        !(beside.test(clause) || PRODUCTS.test(fold(quantity.unit)))),
  );
}

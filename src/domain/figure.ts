import type { Span } from "./span.ts";

/** Family of a unit; only figures of one kind can be compared. */
export type QuantityKind =
  | "number"
  | "money"
  | "area"
  | "length"
  | "mass"
  | "volume"
  | "people"
  | "household"
  | "count"
  | "percent"
  | "percentage-point"
  | "ratio"
  | "rank"
  | "age"
  | "duration"
  | "energy"
  | "temperature"
  | "speed"
  | "information"
  | "rate"
  | "date";

/** A quantity as it stands in a text, read but not yet understood. Found by `readQuantities`. */
export interface Quantity {
  /** From the first approximator, sign or digit to the end of the unit and its trailing approximator: 約100餘起. */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** In the source's own unit: 1.85 for 1.85萬畝. For a range, the lower end. */
  readonly value: number;
  /** The unit in the source's script with its multiplier: 萬畝, 億元, 起, %; empty for a bare number. */
  readonly unit: string;
  /** Span of the digits and multiplier alone, without approximators and unit. */
  readonly number: Span;
  /** Value in the kind's base unit (元, 平方米, 米, 千克, 升, 人, 1 for counters and %). */
  readonly baseValue?: number;
  /** Base unit, Simplified: 元, 平方米, 人, 起, %. */
  readonly baseUnit?: string;
  /** Lower bound in `unit`, where the text gives one (以上, 超, 不低於, 餘, or a range). */
  readonly low?: number;
  /** Upper bound in `unit`, where the text gives one (以下, 近, 不足, or a range). */
  readonly high?: number;
  /** True where the text marks the number as not exact (餘, 約, 近, 左右 …). */
  readonly approximate?: boolean;
  /** ISO 8601 date, month or year (or a start/end interval) for dates. */
  readonly date?: string;
}

/** Whether a figure reports what was done or states what is to be done. */
export type FigureStatus = "done" | "target" | "plan";

/** Direction of a change that a figure measures. */
export type ChangeKind = "increase" | "decrease" | "increase-to" | "decrease-to" | "multiple";

/** One quantity of a document with what it counts. Spans refer to the document's text. */
export interface Figure extends Quantity {
  /** Stable: document id and start of the span. */
  readonly id: string;
  readonly documentId: string;
  /** The phrase counted, in the script of the source, completed from its context. */
  readonly indicator: string;
  /** Verb with which the indicator begins, where it is one of doing: 查處, 新增, 發放. */
  readonly action?: string;
  /**
   * What the number belongs to by its context, nearest first, none of it said in the indicator: the indicator spoken
   * of before, the words before a colon, the campaign, the opening of the paragraph, the headings above.
   */
  readonly qualifiers: readonly string[];
  /** The clause that holds the number, and the sentence that holds the clause. */
  readonly clause: Span;
  readonly sentence: Span;
  /** As resolved: "2021", "2021-06", "2021H1", "2021-01/2021-10". */
  readonly period?: string;
  readonly place?: string;
  /** For 同比增長6.3%: what the number is a change of is the indicator, this is its direction. */
  readonly change?: ChangeKind;
  readonly status: FigureStatus;
  /** True where it is no amount but says which things the next figure counts: 百头以上 of 百头以上养殖场4个. */
  readonly threshold?: boolean;
  /** True where it counts a part of what another figure of the sentence counts: 其中. */
  readonly part?: boolean;
}

/** The words of a figure, with its unit where they lack one because a table gives it elsewhere: 1200, 吨: 1200吨. */
export function withUnit(text: string, unit: string): string {
  return /\d$/.test(text) ? `${text}${unit}` : text;
}

/** The years that a text means by its words: by none at all (上半年), and by 今年, 去年 and 明年. */
export interface SpokenYears {
  readonly year: number;
  readonly this: number;
  readonly last: number;
  readonly next: number;
  /** The first year still to come: that of 未来五年. */
  readonly ahead: number;
}

/** A period that stands at a place of a text, and where it ends. */
export interface PeriodRead {
  readonly period: string;
  readonly end: number;
}

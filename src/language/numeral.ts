/** A number read from folded text: its value and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** A numeral with what tells how it was written. */
export interface ScannedNumeral extends Numeral {
  /** The digits without the multiplier after them: 1.85 of 1.85万; a Chinese numeral is taken whole. */
  readonly plain: Numeral;
  /** 十几, 一千多万: the numeral itself says that it is not exact. */
  readonly loose?: true;
  /** Upper end of 七八十. */
  readonly high?: number;
}

/** Multiplier words after digits; blanks may stand before them. */
export const MULTIPLIER = / {0,2}(万亿|千万|百万|十万|百亿|千亿|万万|[十百千万亿兆])/y;
/** Multipliers that belong to the unit after them: 12千米, 五十兆字节. */
export const OF_UNIT = /[千兆](?:米|克|瓦|卡|比特|字节|赫|伏|帕)|百 {0,2}分 {0,2}点/y;

/** A numeral that is taken as one, without a multiplier of its own. */
export function whole(value: number, end: number): ScannedNumeral {
  return { value, end, plain: { value, end } };
}

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The numeral with its sign turned. */
export function negated(numeral: ScannedNumeral): ScannedNumeral {
  const { value, plain } = numeral;
  return { ...numeral, value: -value, plain: { ...plain, value: -plain.value } };
}

/** A value without the noise of binary fractions: 15 digits are all that a double keeps. */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

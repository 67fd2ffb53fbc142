const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1e3,
  仟: 1e3,
  廿: 20,
};
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const CHINESE = /[零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟廿万亿兆]+/y;
const MULTIPLIER = /万亿|千万|百万|十万|百亿|千亿|[十百千万亿]/y;

/** A number read from folded text: its value and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** The number that begins at `start` of a folded text: 1,431, 1.85万, 二十三, 三千五百万. Undefined where none begins. */
export function readNumeral(folded: string, start: number): Numeral | undefined {
  ARABIC.lastIndex = start;
  const arabic = ARABIC.exec(folded);
  if (arabic !== null) {
    const value = Number(arabic[0].replaceAll(",", ""));
    MULTIPLIER.lastIndex = start + arabic[0].length;
    const multiplier = MULTIPLIER.exec(folded);
    if (multiplier === null) return { value, end: start + arabic[0].length };
    return {
      value: round(value * factorOf(multiplier[0])),
      end: start + arabic[0].length + multiplier[0].length,
    };
  }
  CHINESE.lastIndex = start;
  const chinese = CHINESE.exec(folded);
  if (chinese === null) return undefined;
  const value = readChinese(chinese[0]);
  return value === undefined ? undefined : { value, end: start + chinese[0].length };
}

/** Value of a multiplier word: 万 is 10,000, 千万 is 10,000,000. */
export function factorOf(word: string): number {
  let factor = 1;
  for (const character of word) factor *= LARGE[character] ?? SMALL[character] ?? 1;
  return factor;
}

/** Value of a Chinese numeral in full, or of a row of digits (二〇二一); undefined where it is none. */
export function readChinese(numeral: string): number | undefined {
  if (numeral.length > 1 && [...numeral].every((character) => character in DIGITS))
    return Number([...numeral].map((character) => DIGITS[character]).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const small = SMALL[character];
    const large = LARGE[character];
    if (character in DIGITS) digit = DIGITS[character];
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (large !== undefined) {
      const part = section + (digit ?? 0);
      if (part === 0 && total === 0) return undefined;
      if (large > 1e4 && total > 0) total = (total + part) * large;
      else total += part * large;
      section = 0;
      digit = undefined;
    }
  }
  const short =
    digit !== undefined &&
    /[十百千万亿][一二两三四五六七八九]$/.test(numeral) &&
    !/[零十][^十]$/.test(numeral);
  const last = numeral.at(-2) ?? "";
  return total + section + (digit ?? 0) * (short ? factorOf(last) / 10 : 1);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

/** Values of the Chinese digits, formal and informal. */
export const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ["零〇", "一壹", "二贰两俩", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap(
    (forms, value) => [...forms].map((form) => [form, value]),
  ),
);
/** Multipliers within a section of four places. */
export const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1e3,
  仟: 1e3,
  廿: 20,
};
/** Multipliers of whole sections. */
export const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** Where the run of digits or of Chinese numerals that stands at `start` ends. */
export function numeralRunEnd(folded: string, start: number): number {
  let end = start;
  for (let next = folded[end] ?? ""; /[\d.]/.test(next) || next in DIGITS || next in SMALL || next in LARGE; )
    next = folded[++end] ?? "";
  return end;
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
      total = scaled(total, part, large);
      section = 0;
      digit = undefined;
    }
  }
  const before = numeral.at(-2) ?? "";
  const short = digit !== undefined && /[百佰千仟万亿兆]/.test(before);
  return total + section + (digit ?? 0) * (short ? factorOf(before) / 10 : 1);
}

/** The total so far and a section of it before 万, 亿 or 兆; 四万万 and 一万两千亿 scale what precedes them. */
function scaled(total: number, part: number, large: number): number {
  const upper = Math.floor(total / (large * 1e4)) * large * 1e4;
  const lower = total - upper;
  return part === 0 || (lower > 0 && lower < large) ? upper + (lower + part) * large : total + part * large;
}

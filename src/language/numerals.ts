const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ["零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((forms, value) =>
    [...forms].map((form) => [form, value]),
  ),
);
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
const ARABIC = /(?:\d{1,3}(?:,\d{3}){1,9}(?!\d|,\d{3})|\d{1,30})?(?:\.\d{1,30})?(?!\d)/y;
const EXPONENT = /e[+-]?\d{1,2}(?![\da-z])/y;
const POWER = /\^([+-]*)(\d{1,2})(?!\d)/y;
const MULTIPLIER = / {0,2}(万亿|千万|百万|十万|百亿|千亿|万万|[十百千万亿兆])/y;
const CHAINED = / {0,2}(\d{1,4}) {0,2}([十百千][余多]?万|[十百千万])/y;
const LETTER = / ?([kKＫｋMＭ])(?![a-zA-Z\d])/y;
const SPACES = / {0,4}/y;
const DECIMALS = / ?点 ?([零〇一壹二贰三叁四肆五伍六陆七柒八捌九玖]{1,20})(?![十百千拾佰仟刻分钟]|半)/y;
const LOOSE = / ?零?(?:余|多|来|几|数) ?((?:[十百千万亿]|万亿)?(?=[^十百千万亿]|$))/y;
const PARTS_OF = / {0,2}分 {0,2}之 {0,2}(?=[\d零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十百千拾佰仟负])/y;
const AND = / {0,2}又 {0,2}(?=[\d一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾])/y;
const SLASHED = /(?:([1-9]\d{0,2}) )?([1-9]\d{0,2})\/([1-9]\d{0,2})(?![\d/.])/y;
const PAIR = /([一二两三四五六七八九])([二三四五六七八九])/;
/** Multipliers that belong to the unit after them: 12千米, 五十兆字节. */
const OF_UNIT = /[千兆](?:米|克|瓦|卡|比特|字节|赫|伏|帕)|百 {0,2}分 {0,2}点/y;

/** No numeral that means anything has more characters. */
const LONGEST = 40;

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

/** The number that begins at `start` of a folded text: 1,431, 1.85万, 二十三, 三千五百万. Undefined where none begins. */
export function readNumeral(folded: string, start: number): Numeral | undefined {
  const found = scanNumeral(folded, start);
  return found === undefined ? undefined : { value: found.value, end: found.end };
}

/**
 * Like `readNumeral`, with the parts of the numeral. `original` is the text before folding: only there is 2.5M
 * (million) told from 2.5m (metres).
 */
export function scanNumeral(folded: string, start: number, original = folded): ScannedNumeral | undefined {
  if (folded[start] === "负" || folded[start] === "-") {
    SPACES.lastIndex = start + 1;
    const from = start + 1 + (SPACES.exec(folded)?.[0].length ?? 0);
    const found = /[负-]/.test(folded[from] ?? "") ? undefined : scanNumeral(folded, from, original);
    return found && { ...found, value: -found.value, plain: { ...found.plain, value: -found.plain.value } };
  }
  const slashed = at(SLASHED, folded, start);
  if (slashed !== null && !/[\d/.]/.test(folded[start - 1] ?? "")) {
    const value = round(Number(slashed[1] ?? 0) + Number(slashed[2]) / Number(slashed[3]));
    return whole(value, start + slashed[0].length);
  }
  const first = simple(folded, start, original);
  if (first === undefined) return undefined;
  const fraction = fractionOf(first, folded, original);
  if (fraction !== undefined) return fraction;
  const and = at(AND, folded, first.end);
  const second = and === null ? undefined : simple(folded, first.end + and[0].length, original);
  const part = second === undefined ? undefined : fractionOf(second, folded, original);
  return part === undefined ? first : whole(round(first.value + part.value), part.end);
}

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

function simple(folded: string, start: number, original: string): ScannedNumeral | undefined {
  const character = folded[start] ?? "";
  if (/[\d.]/.test(character)) return arabic(folded, start, original);
  if (character === "半") {
    const large = at(MULTIPLIER, folded, start + 1)?.[1] ?? "";
    return whole(0.5 * factorOf(large), start + 1 + large.length);
  }
  return chinese(folded, start);
}

function arabic(folded: string, start: number, original: string): ScannedNumeral | undefined {
  const digits = at(ARABIC, folded, start)?.[0] ?? "";
  let value = Number(digits.replaceAll(",", ""));
  let end = start + digits.length;
  if (digits === "" || Number.isNaN(value)) return undefined;
  const exponent = at(EXPONENT, folded, end)?.[0] ?? "";
  if (exponent !== "") return whole(round(value * Number(`1${exponent}`)), end + exponent.length);
  const power = at(POWER, folded, end);
  if (power !== null) {
    const negative = (power[1] ?? "").replaceAll("+", "").length % 2 === 1;
    return whole(round(value ** (Number(power[2]) * (negative ? -1 : 1))), end + power[0].length);
  }
  const plain = { value, end };
  const letter = at(LETTER, original, end);
  if (letter !== null) {
    value = round(value * (/[kKＫｋ]/.test(letter[1] ?? "") ? 1e3 : 1e6));
    return whole(value, end + letter[0].length);
  }
  const multiplier = at(MULTIPLIER, folded, end);
  const gap = (multiplier?.[0].length ?? 0) - (multiplier?.[1]?.length ?? 0);
  if (multiplier === null || at(OF_UNIT, folded, end + gap) !== null) return { ...plain, plain };
  let last = factorOf(multiplier[1] ?? "");
  value = round(value * last);
  end += multiplier[0].length;
  let chained = false;
  for (let next = at(CHAINED, folded, end); next !== null; next = at(CHAINED, folded, end)) {
    const factor = factorOf(next[2] ?? "");
    if (factor >= last || at(OF_UNIT, folded, end + next[0].length - 1) !== null) break;
    value += Number(next[1]) * factor;
    end += next[0].length;
    last = factor;
    chained = true;
  }
  return chained ? whole(value, end) : { value, end, plain };
}

function chinese(folded: string, start: number): ScannedNumeral | undefined {
  const { characters, end } = gather(folded, start);
  const value = characters === "" || characters.length > LONGEST ? undefined : readChinese(characters);
  if (value === undefined) return undefined;
  const decimals = at(DECIMALS, folded, end);
  if (decimals !== null) {
    const part = [...(decimals[1] ?? "")].map((character) => DIGITS[character]).join("");
    const large = at(MULTIPLIER, folded, end + decimals[0].length);
    const scale = large === null || /[十百千]/.test(large[0]) ? "" : large[0];
    return whole(
      round(Number(`${value}.${part}`) * factorOf(scale)),
      end + decimals[0].length + scale.length,
    );
  }
  const loose = at(LOOSE, folded, end);
  if (loose !== null && (loose[1] !== "" || /[几数]$/.test(loose[0])))
    return { ...whole(value * factorOf(loose[1] ?? ""), end + loose[0].length), loose: true };
  const [first = "", second = ""] = PAIR.exec(characters)?.slice(1) ?? [];
  const step = (DIGITS[second] ?? 0) - (DIGITS[first] ?? 0);
  if (
    (step !== 1 && first + second !== "三五") ||
    /^.{3,}$/.test(characters) === !/[十百千万亿]/.test(characters)
  )
    return whole(value, end);
  const low = readChinese(characters.replace(first + second, first)) ?? value;
  return { ...whole(low, end), high: readChinese(characters.replace(first + second, second)) ?? value };
}

/** The characters of a Chinese numeral; blanks may stand beside its multipliers. */
function gather(folded: string, start: number): { readonly characters: string; readonly end: number } {
  let characters = "";
  let end = start;
  for (let i = start; characters.length <= LONGEST; i = end) {
    const last = characters.at(-1) ?? "";
    if (characters !== "") i += at(SPACES, folded, end)?.[0].length ?? 0;
    const next = folded[i] ?? "";
    const multiplier = next in SMALL || next in LARGE;
    if (!multiplier && !(next in DIGITS)) break;
    if (i > end && !multiplier && !(last in SMALL || last in LARGE)) break;
    if (multiplier && at(OF_UNIT, folded, i) !== null) break;
    if (next === "两" && characters !== "" && !/[百千万亿]/.test(folded[i + 1] ?? "")) break;
    characters += next;
    end = i + 1;
  }
  return { characters, end };
}

function fractionOf(under: Numeral, folded: string, original: string): ScannedNumeral | undefined {
  const parts = at(PARTS_OF, folded, under.end);
  if (parts === null || under.value === 0) return undefined;
  const from = under.end + parts[0].length;
  const negative = folded[from] === "负";
  const over = simple(folded, negative ? from + 1 : from, original);
  return over && whole(round(((negative ? -1 : 1) * over.value) / under.value), over.end);
}

function whole(value: number, end: number): ScannedNumeral {
  return { value, end, plain: { value, end } };
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

import { arabic } from "./arabic-numerals.ts";
import { chinese } from "./chinese-numerals.ts";
import {
  MULTIPLIER,
  matchAt,
  type Numeral,
  negated,
  rounded,
  type ScannedNumeral,
  whole,
} from "./numeral.ts";
import { factorOf } from "./numerals.ts";

const PARTS_OF = / {0,2}分 {0,2}之 {0,2}(?=[\d零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十百千拾佰仟负])/y;
const AND = / {0,2}又 {0,2}(?=[\d一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾])/y;
const SLASHED = /(?:([1-9]\d{0,2}) )?([1-9]\d{0,2})\/([1-9]\d{0,2})(?![\d/.])/y;
const SPACES = / {0,4}/y;

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
    return found && negated(found);
  }
  const slashed = matchAt(SLASHED, folded, start);
  if (slashed !== null && !/[\d/.]/.test(folded[start - 1] ?? "")) {
    const value = rounded(Number(slashed[1] ?? 0) + Number(slashed[2]) / Number(slashed[3]));
    return whole(value, start + slashed[0].length);
  }
  const first = simple(folded, start, original);
  if (first === undefined) return undefined;
  const fraction = fractionOf(first, folded, original);
  if (fraction !== undefined) return fraction;
  const and = matchAt(AND, folded, first.end);
  const second = and === null ? undefined : simple(folded, first.end + and[0].length, original);
  const part = second === undefined ? undefined : fractionOf(second, folded, original);
  return part === undefined ? first : whole(rounded(first.value + part.value), part.end);
}

function simple(folded: string, start: number, original: string): ScannedNumeral | undefined {
  const character = folded[start] ?? "";
  if (/[\d.]/.test(character)) return arabic(folded, start, original);
  if (character === "半") {
    const large = matchAt(MULTIPLIER, folded, start + 1)?.[1] ?? "";
    return whole(0.5 * factorOf(large), start + 1 + large.length);
  }
  return chinese(folded, start);
}

function fractionOf(under: Numeral, folded: string, original: string): ScannedNumeral | undefined {
  const parts = matchAt(PARTS_OF, folded, under.end);
  if (parts === null || under.value === 0) return undefined;
  const from = under.end + parts[0].length;
  const negative = folded[from] === "负";
  const over = simple(folded, negative ? from + 1 : from, original);
  return over && whole(rounded(((negative ? -1 : 1) * over.value) / under.value), over.end);
}

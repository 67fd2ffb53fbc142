import { MULTIPLIER, matchAt, OF_UNIT, rounded, type ScannedNumeral, whole } from "./numeral.ts";
import { factorOf } from "./numerals.ts";

const ARABIC = /(?:\d{1,3}(?:,\d{3}){1,9}(?!\d|,\d{3})|\d{1,30})?(?:\.\d{1,30})?(?!\d)/y;
/** Thousands that blanks part, as a scan or GB/T 15835-2011 §5.1.1 has them: 1 431万元. Before neither a unit nor a mark they may be columns. */
const SPACED =
  /(?:(?<![\d. :表图第]|\d,)\d{1,3}(?: \d{3}){1,4}(?:\.\d{1,30})?(?= ?[%‰\u3400-\u9fff]|$|[\n,。;、)])|(?<=[\u3400-\u9fff](?<![表图第]) )\d{1,3}(?: \d{3}){1,4}(?:\.\d{1,30})?(?= ?[%‰\u3400-\u9fff]))(?!,\d)/y;
const EXPONENT = /e[+-]?\d{1,2}(?![\da-z])/y;
const POWER = /\^([+-]*)(\d{1,2})(?!\d)/y;
const CHAINED = / {0,2}(\d{1,3},\d{3}|\d{1,4}) {0,2}([十百千][余多]?万|[十百千万])/y;
const LETTER = / ?([kKＫｋMＭ])(?![a-zA-Z\d])/y;

/**
 * The Arabic number that begins at an offset of a folded text, with its multiplier: 1,431, 1.85万, 5万4千, 2e3, 40k.
 * `original` is the text before folding: only there is 2.5M (million) told from 2.5m (metres).
 */
export function arabic(folded: string, start: number, original: string): ScannedNumeral | undefined {
  const digits = spaced(folded, start, original) ?? matchAt(ARABIC, folded, start)?.[0] ?? "";
  let value = Number(digits.replace(/[, ]/g, ""));
  let end = start + digits.length;
  if (digits === "" || Number.isNaN(value)) return undefined;
  const exponent = matchAt(EXPONENT, folded, end)?.[0] ?? "";
  if (exponent !== "") return whole(rounded(value * Number(`1${exponent}`)), end + exponent.length);
  const power = matchAt(POWER, folded, end);
  if (power !== null) {
    const negative = (power[1] ?? "").replaceAll("+", "").length % 2 === 1;
    return whole(rounded(value ** (Number(power[2]) * (negative ? -1 : 1))), end + power[0].length);
  }
  const plain = { value, end };
  const letter = matchAt(LETTER, original, end);
  if (letter !== null) {
    value = rounded(value * (/[kKＫｋ]/.test(letter[1] ?? "") ? 1e3 : 1e6));
    return whole(value, end + letter[0].length);
  }
  const multiplier = matchAt(MULTIPLIER, folded, end);
  const gap = (multiplier?.[0].length ?? 0) - (multiplier?.[1]?.length ?? 0);
  if (multiplier === null || matchAt(OF_UNIT, folded, end + gap) !== null) return { ...plain, plain };
  let last = factorOf(multiplier[1] ?? "");
  value = rounded(value * last);
  end += multiplier[0].length;
  let chained = false;
  for (let next = matchAt(CHAINED, folded, end); next !== null; next = matchAt(CHAINED, folded, end)) {
    const factor = factorOf(next[2] ?? "");
    if (factor >= last || matchAt(OF_UNIT, folded, end + next[0].length - 1) !== null) break;
    value += Number((next[1] ?? "").replace(",", "")) * factor;
    end += next[0].length;
    last = factor;
    chained = true;
  }
  return chained ? whole(value, end) : { value, end, plain };
}

/** Digits in groups of three, where no tab parts them: a tab parts the cells of a table. */
function spaced(folded: string, start: number, original: string): string | undefined {
  const digits = matchAt(SPACED, folded, start)?.[0];
  if (digits === undefined || original.slice(start, start + digits.length).includes("\t")) return undefined;
  return digits;
}

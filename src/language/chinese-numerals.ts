import { MULTIPLIER, matchAt, OF_UNIT, rounded, type ScannedNumeral, whole } from "./numeral.ts";
import { DIGITS, factorOf, LARGE, readChinese, SMALL } from "./numerals.ts";

const DECIMALS = / ?点 ?([零〇一壹二贰三叁四肆五伍六陆七柒八捌九玖]{1,20})(?![十百千拾佰仟刻分钟]|半)/y;
const LOOSE = / ?零?(?:余|多|来|几|数) ?((?:[十百千万亿]|万亿)?(?=[^十百千万亿]|$))/y;
const PAIR = /([一二两三四五六七八九])([二三四五六七八九])/;
const SPACES = / {0,4}/y;

/** No numeral that means anything has more characters. */
const LONGEST = 40;

/** The Chinese numeral that begins at an offset of a folded text: 二十三, 十几万, 七八十, 三点一. Undefined where none begins. */
export function chinese(folded: string, start: number): ScannedNumeral | undefined {
  const { characters, end } = gather(folded, start);
  const value = characters === "" || characters.length > LONGEST ? undefined : readChinese(characters);
  if (value === undefined) return undefined;
  const decimals = matchAt(DECIMALS, folded, end);
  if (decimals !== null) {
    const part = [...(decimals[1] ?? "")].map((character) => DIGITS[character]).join("");
    const large = matchAt(MULTIPLIER, folded, end + decimals[0].length);
    const scale = large === null || /[十百千]/.test(large[0]) ? "" : large[0];
    return whole(
      rounded(Number(`${value}.${part}`) * factorOf(scale)),
      end + decimals[0].length + scale.length,
    );
  }
  const loose = matchAt(LOOSE, folded, end);
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
    if (characters !== "") i += matchAt(SPACES, folded, end)?.[0].length ?? 0;
    const next = folded[i] ?? "";
    const multiplier = next in SMALL || next in LARGE;
    if (!multiplier && !(next in DIGITS)) break;
    if (i > end && !multiplier && !(last in SMALL || last in LARGE)) break;
    if (multiplier && matchAt(OF_UNIT, folded, i) !== null) break;
    if (next === "两" && characters !== "" && !/[百千万亿]/.test(folded[i + 1] ?? "")) break;
    characters += next;
    end = i + 1;
  }
  return { characters, end };
}

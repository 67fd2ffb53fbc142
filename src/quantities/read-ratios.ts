import { matchAt } from "../language/numeral.ts";
import { readNumeral } from "../language/scan-numeral.ts";
import { boundsOf, markerBefore, trailingAt } from "./read-quantities-bounds.ts";
import { made, type Reading, type Spot } from "./reading.ts";

const DOUBLED = /翻(?:了|[一两三四二\d])?[一两二三四\d]?番/y;
const HALF = /一半(?!以下的)|半数/y;
/** 三方结构 16.2∶41.5∶42.3: shares of a whole, none of them a quantity by itself. */
const SHARES = /\d{1,6}(?:\.\d{1,6})?(?:[∶:]\d{1,6}(?:\.\d{1,6})?){2,8}/y;
/** 2.36∶1, 1比3, 三比一: so many parts to so many. */
const PARTS =
  /(?:(\d{1,6}(?:\.\d{1,6})?) ?[∶:比] ?(\d{1,6}(?:\.\d{1,6})?)|([一二三四五六七八九十])比([一二三四五六七八九十]))(?![\d.:∶年月%万亿一二三四五六七八九十百千个])/y;

/** Shares, ratios and multiples that no unit follows: 3:1, 1比3, 一半, 翻一番. */
export function ratioAt(spot: Spot): Reading | undefined {
  const { folded, at } = spot;
  const shares = matchAt(SHARES, folded, at);
  if (shares !== null) return { end: at + shares[0].length };
  return toPartsAt(spot) ?? doubledAt(spot) ?? halfAt(spot);
}

function toPartsAt({ folded, at }: Spot): Reading | undefined {
  const match = matchAt(PARTS, folded, at);
  if (match === null) return undefined;
  const [over, under] = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => readNumeral(part, 0)?.value ?? 0);
  // 2021:2020 are years.
  if (!over || !under || (over > 1900 && under > 1900)) return undefined;
  const value = Number((over / under).toPrecision(12));
  return made(at, at + match[0].length, "ratio", value, "", value, "倍");
}

function doubledAt({ folded, at }: Spot): Reading | undefined {
  const doubled = matchAt(DOUBLED, folded, at)?.[0];
  if (doubled === undefined) return undefined;
  const times = /[一两二三四\d]/.exec(doubled);
  const value = times === null ? 1 : (readNumeral(times[0], 0)?.value ?? 1);
  return made(at, at + doubled.length, "ratio", value, "番", 2 ** value, "倍");
}

function halfAt({ folded, at, before }: Spot): Reading | undefined {
  if (matchAt(HALF, folded, at) === null) return undefined;
  const marker = markerBefore(before);
  const trailing = trailingAt(folded, at + 2);
  const { quantity } = made(at, at + 2, "ratio", 0.5, "", 0.5, "倍");
  const span = { start: at - marker.length, end: at + 2 + trailing.length };
  return {
    quantity: quantity && { ...quantity, span, ...boundsOf(0.5, undefined, marker.word, trailing) },
    end: span.end,
  };
}

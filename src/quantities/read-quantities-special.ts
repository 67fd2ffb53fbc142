import type { Quantity } from "../domain/figure.ts";
import { matchAt } from "../language/numeral.ts";
import { readNumeral, scanNumeral } from "../language/scan-numeral.ts";
import { boundsOf, markerBefore, trailingAt } from "./read-quantities-bounds.ts";
import { rankAt, topAt } from "./read-ranks.ts";
import { ratioAt } from "./read-ratios.ts";
import { made, type Reading, type Spot } from "./reading.ts";
import { unitAt } from "./units.ts";

const PERCENT = /(?<![一二三四五六七八九十\d])负? ?[百佰] {0,2}分 {0,2}之 {0,2}/y;
const PERMILLE = /千分之/y;
/** 无一例, 未发生一起: none at all. 没有一起 may well be an adverb. */
const NONE =
  /(?:(?:未|没有?|无)再?(?:发生|出现|新增|发现)过?[一1](?=[例起人宗件户名处次](?!性))|无[一1](?=[例起人宗件户名处])|没有[一1](?=[例人宗件户名处]))/y;
const BISECTED = /打对折/y;
/** A discount digit by digit: 7 2 折, 九 九 折. */
const SPELLED = /([\d一二三四五六七八九]) ([\d一二三四五六七八九]) ?折/y;

/** Quantities that are not a number before a unit: 百分之六十, 第5位, 前三, 一半, 翻一番, 无一例. */
export function specialAt(spot: Spot): Reading | undefined {
  return (
    partAt(spot, PERCENT, "%") ??
    partAt(spot, PERMILLE, "‰") ??
    ratioAt(spot) ??
    discountAt(spot) ??
    noneAt(spot) ??
    topAt(spot) ??
    rankAt(spot)
  );
}

function discountAt({ text, folded, at }: Spot): Reading | undefined {
  if (matchAt(BISECTED, folded, at) !== null) return made(at + 1, at + 3, "percent", 50, "%", 50, "%");
  const spelled = matchAt(SPELLED, folded, at);
  if (spelled === null) return undefined;
  const [tens = 0, ones = 0] = [0, 2].map((i) => readNumeral(folded, at + i)?.value ?? 0);
  const end = at + spelled[0].length;
  const value = tens * 10 + ones;
  return made(at, end, "percent", value, text.slice(end - 1, end), value, "%");
}

function noneAt({ text, folded, at }: Spot): Reading | undefined {
  const none = matchAt(NONE, folded, at);
  if (none === null) return undefined;
  const start = at + none[0].length;
  const unit = unitAt(folded[start] ?? "", 0);
  return made(at, start + 1, unit?.kind ?? "count", 0, text.slice(start, start + 1), 0, unit?.base);
}

function partAt({ text, folded, at, before }: Spot, of: RegExp, unit: string): Reading | undefined {
  const whole = matchAt(of, folded, at);
  if (whole === null) return undefined;
  const from = at + whole[0].length;
  const numeral = scanNumeral(folded, from, text);
  if (numeral === undefined) return undefined;
  const { word, length } = markerBefore(before);
  const trailing = trailingAt(folded, numeral.end);
  const value = (whole[0].startsWith("负") ? -1 : 1) * numeral.value;
  const quantity: Quantity = {
    span: { start: at - length, end: numeral.end + trailing.length },
    kind: "percent",
    value,
    unit,
    number: { start: from, end: numeral.end },
    baseValue: unit === "%" ? value : value / 10,
    baseUnit: "%",
    ...boundsOf(value, numeral.high, word, trailing),
  };
  return { quantity, end: quantity.span.end };
}

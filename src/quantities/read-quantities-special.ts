import type { Quantity, QuantityKind } from "../domain/figure.ts";
import { readNumeral, scanNumeral } from "../language/scan-numeral.ts";
import { markerBefore } from "./read-quantities-bounds.ts";

/** What stands at a place of a text: perhaps a quantity, and where reading goes on. */
export interface Reading {
  readonly quantity?: Quantity | undefined;
  readonly end: number;
}

const PERCENT = /(?<![一二三四五六七八九十\d])[百佰] {0,2}分 {0,2}之 {0,2}/y;
const PERMILLE = /千分之/y;
const NONE = /无一(?=[例起人宗件户名处])/y;
const DOUBLED = /翻(?:了|[一两三四二\d])?[一两二三四\d]?番/y;
const TOP = /前(?=[一二三四五六七八九十\d])/y;
const HALF = /一半(?!以下的)|半数/y;
const BISECTED = /打对折/y;
/** 2.36∶1: so many parts to one. */
const TO_ONE = /(\d{1,6}(?:\.\d{1,6})?)(?:∶\d{1,3}|:1)(?![\d.:])/y;
/** 三方结构 16.2∶41.5∶42.3: shares of a whole, none of them a quantity by itself. */
const SHARES = /\d{1,6}(?:\.\d{1,6})?(?:[∶:]\d{1,6}(?:\.\d{1,6})?){2,8}/y;
/** A discount digit by digit: 7 2 折, 九 九 折. */
const SPELLED = /([\d一二三四五六七八九]) ([\d一二三四五六七八九]) ?折/y;
const OF_RANK = /(?:[列居入名身国省市县界占]|^|in )$/;

/** Quantities that are not a number before a unit: 百分之六十, 第5位, 前三, 一半, 翻一番, 无一例. */
export function specialAt(text: string, folded: string, at: number, before: string): Reading | undefined {
  const begins = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(folded)?.[0].length ?? 0;
  };
  const percent = begins(PERCENT);
  if (percent > 0) return partOf(text, folded, at, at + percent, before, "%");
  const permille = begins(PERMILLE);
  if (permille > 0) return partOf(text, folded, at, at + permille, before, "‰");
  const shares = begins(SHARES);
  if (shares > 0) return { end: at + shares };
  const spelled = begins(SPELLED);
  if (spelled > 0) {
    const digits = [0, 2].map((i) => readNumeral(folded, at + i)?.value ?? 0);
    const value = (digits[0] ?? 0) * 10 + (digits[1] ?? 0);
    return made(at, at + spelled, "percent", value, text.slice(at + spelled - 1, at + spelled), value, "%");
  }
  const toOne = begins(TO_ONE);
  if (toOne > 0) {
    const [over = "", under = "1"] = folded.slice(at, at + toOne).split(/[∶:]/);
    return made(
      at,
      at + toOne,
      "ratio",
      Number(over) / Number(under),
      "",
      Number(over) / Number(under),
      "倍",
    );
  }
  const none = begins(NONE);
  if (none > 0) return made(at, at + 3, "count", 0, text.slice(at + 2, at + 3), 0, folded[at + 2]);
  const doubled = begins(DOUBLED);
  if (doubled > 0) {
    const times = /[一两二三四\d]/.exec(folded.slice(at, at + doubled));
    const value = times === null ? 1 : (readNumeral(times[0], 0)?.value ?? 1);
    return made(at, at + doubled, "ratio", value, "番", 2 ** value, "倍");
  }
  if (begins(HALF) > 0) return made(at, at + 2, "ratio", 0.5, "", 0.5, "倍");
  if (begins(BISECTED) > 0) return made(at + 1, at + 3, "percent", 50, "%", 50, "%");
  if (begins(TOP) > 0) return topAt(text, folded, at, before);
  return /第$/.test(before) ? rankAt(text, folded, at) : undefined;
}

function made(
  start: number,
  end: number,
  kind: QuantityKind,
  value: number,
  unit: string,
  baseValue: number,
  baseUnit = "",
): Reading {
  const span = { start, end };
  return { quantity: { span, kind, value, unit, number: span, baseValue, baseUnit }, end };
}

function partOf(
  text: string,
  folded: string,
  at: number,
  from: number,
  before: string,
  unit: string,
): Reading | undefined {
  const numeral = scanNumeral(folded, from, text);
  if (numeral === undefined) return undefined;
  const { word, length } = markerBefore(before);
  const sign = /[负]$/.test(before) ? -1 : 1;
  const value = sign * numeral.value;
  const low = /超|低于|至少|逾|突破/.test(word) && !/^(?:不超|低于)/.test(word);
  const high = /不足|近|不到|不超|^低于|少于/.test(word) && !/不少于/.test(word);
  const quantity: Quantity = {
    span: { start: at - length, end: numeral.end },
    kind: "percent",
    value,
    unit,
    number: { start: from, end: numeral.end },
    baseValue: unit === "%" ? value : value / 10,
    baseUnit: "%",
    ...(low ? { low: value } : {}),
    ...(high || numeral.high !== undefined ? { high: numeral.high ?? value } : {}),
    ...(/近|约/.test(word) || numeral.high !== undefined ? { approximate: true } : {}),
  };
  return { quantity, end: numeral.end };
}

function rankAt(text: string, folded: string, at: number): Reading | undefined {
  const numeral = readNumeral(folded, at);
  if (numeral === undefined) return undefined;
  if (!/^(?:位|名(?!单))/.test(folded.slice(numeral.end, numeral.end + 2))) {
    const ranked = /[列居排]第$/.test(folded.slice(Math.max(0, at - 2), at));
    if (!ranked) return undefined;
    return ranking(at - 1, numeral.end, numeral.value, "", at, numeral.end);
  }
  const unit = text.slice(numeral.end, numeral.end + 1);
  return ranking(at - 1, numeral.end + 1, numeral.value, unit, at, numeral.end);
}

function topAt(text: string, folded: string, at: number, before: string): Reading | undefined {
  const numeral = readNumeral(folded, at + 1);
  if (numeral === undefined) return undefined;
  const unit = /^[位名强]/.exec(folded.slice(numeral.end, numeral.end + 1))?.[0] ?? "";
  const bare =
    OF_RANK.test(before) && /^(?:$|[\s,.;、。"）)]|行列)/.test(folded.slice(numeral.end, numeral.end + 2));
  if (unit === "" && !bare) return { end: at + 1 };
  return ranking(
    at,
    numeral.end + unit.length,
    numeral.value,
    text.slice(numeral.end, numeral.end + unit.length),
    at + 1,
    numeral.end,
  );
}

function ranking(start: number, end: number, value: number, unit: string, from: number, to: number): Reading {
  return {
    quantity: { span: { start, end }, kind: "rank", value, unit, number: { start: from, end: to } },
    end,
  };
}

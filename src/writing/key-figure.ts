import type { AnswerFigure, Language } from "../domain/answer.ts";
import { fold } from "../language/fold.ts";
import { readQuantities } from "../quantities/read-quantities.ts";

const ENGLISH_NUMBER = /\d[\d,]*(?:\.\d+)?(?:\s*(thousand|million|billion|trillion))?/gi;
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const CHINESE_SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * True where a text states the figure: as the source writes it, as the same quantity in other words, or, in English,
 * by its number in digits.
 */
export function statesFigure(text: string, figure: AnswerFigure, language: Language): boolean {
  const folded = fold(text).replace(/\[\d+\]/g, "");
  if (holds(folded.replace(/\s/g, ""), fold(figure.text).replace(/\s/g, ""))) return true;
  if (language === "en") return statesNumber(folded, figure);
  const stated = readQuantities(folded);
  return readQuantities(fold(figure.text)).some((one) =>
    stated.some((other) => other.kind === one.kind && isSame(baseOf(one), baseOf(other))),
  );
}

/** True where a text holds a figure that is not the end or the start of a longer number. */
function holds(text: string, figure: string): boolean {
  const literal = figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\d|\\d[.,])${literal}${/\d$/.test(figure) ? "(?![.,]?\\d)" : ""}`).test(text);
}

function statesNumber(text: string, { value, unit }: AnswerFigure): boolean {
  const whole = value * (CHINESE_SCALE[fold(unit)[0] ?? ""] ?? 1);
  return [...text.matchAll(ENGLISH_NUMBER)].some(([number, scale = ""]) => {
    const stated = Number.parseFloat(number.replace(/,/g, "")) * (SCALE[scale.toLowerCase()] ?? 1);
    return isSame(stated, value) || isSame(stated, whole);
  });
}

function baseOf({
  value,
  baseValue = value,
}: {
  readonly value: number;
  readonly baseValue?: number;
}): number {
  return baseValue;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}

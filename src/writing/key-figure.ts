import type { AnswerFigure } from "../domain/answer.ts";
import { fold } from "../language/fold.ts";
import { readQuantities } from "../quantities/read-quantities.ts";

const ENGLISH_NUMBER = /\d[\d,]*(?:\.\d+)?(?:\s*(thousand|million|billion|trillion))?/gi;
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** True where a text states the figure: as the source writes it, or its value in the source's or the base unit. */
export function statesFigure(text: string, figure: AnswerFigure): boolean {
  const folded = fold(text).replace(/\[\d+\]/g, "");
  if (folded.replace(/\s/g, "").includes(fold(figure.text).replace(/\s/g, ""))) return true;
  const wanted = readQuantities(figure.text).flatMap(({ value, baseValue = value }) => [value, baseValue]);
  const values = [figure.value, ...wanted, ...wanted.map((value) => value * multiplierOf(figure.unit))];
  const stated = [
    ...readQuantities(folded).flatMap(({ value, baseValue = value }) => [value, baseValue]),
    ...[...folded.matchAll(ENGLISH_NUMBER)].map(
      ([number, scale = ""]) =>
        Number.parseFloat(number.replace(/,/g, "")) * (SCALE[scale.toLowerCase()] ?? 1),
    ),
  ];
  return values.some((value) => stated.some((one) => Math.abs(one - value) <= 1e-9 * Math.abs(value)));
}

function multiplierOf(unit: string): number {
  const folded = fold(unit);
  return folded.startsWith("亿") ? 1e8 : folded.startsWith("万") ? 1e4 : 1;
}

import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";

/** English for the units of a Chinese report; a unit not listed is glossed by its number alone. */
const UNITS: Readonly<Record<string, string>> = {
  元: "yuan",
  亩: "mu",
  户: "households",
  人: "people",
  名: "people",
  人次: "visits",
  起: "cases",
  件: "cases",
  例: "cases",
  宗: "cases",
  处: "places",
  座: "units",
  台: "units",
  家: "businesses",
  份: "copies",
  次: "times",
  个: "",
  公里: "km",
  米: "metres",
  吨: "tonnes",
  斤: "jin",
  公斤: "kg",
  "%": "per cent",
  个百分点: "percentage points",
  公顷: "hectares",
  平方公里: "square km",
  平方米: "square metres",
  杆: "rods",
  岁: "years old",
};
const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, 百万: 1e6, 千: 1e3 };

/** A figure in English words: "more than 100 cases". Literal: it adds nothing to what the source says. */
export function gloss(figure: Figure): string {
  const folded = fold(figure.unit);
  const prefix =
    Object.keys(MULTIPLIERS)
      .sort((a, b) => b.length - a.length)
      .find((one) => folded.startsWith(one)) ?? "";
  const factor = MULTIPLIERS[prefix] ?? 1;
  const unit = UNITS[folded.slice(prefix.length)] ?? "";
  const number = (value: number) =>
    Number((value * factor).toPrecision(12)).toLocaleString("en-US", { maximumFractionDigits: 6 });
  const range = figure.low !== undefined && figure.high !== undefined && figure.low !== figure.high;
  const value = range ? `${number(figure.low ?? 0)} to ${number(figure.high ?? 0)}` : number(figure.value);
  const bound = range
    ? ""
    : figure.low !== undefined
      ? "more than "
      : figure.high !== undefined
        ? "less than "
        : figure.approximate
          ? "about "
          : "";
  return `${bound}${value}${unit === "" ? "" : ` ${unit}`}`;
}

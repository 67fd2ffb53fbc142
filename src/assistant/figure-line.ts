import type { AnswerFigure, Language } from "../domain/answer.ts";
import type { Message } from "../domain/errors.ts";
import { withUnit } from "../domain/figure.ts";
import { toScript } from "../language/convert.ts";
import { scriptOf } from "../language/script.ts";
import type { FigureMatch } from "./find-figures.ts";
import { gloss } from "./gloss-figure.ts";
import { SHARES } from "./measure-words.ts";

const SCRIPT_SAMPLE = 2000;
const PLANNED: Message = { "zh-Hant": "（計劃）", "zh-Hans": "（计划）", en: " (planned)" };
const CHANGES: Readonly<Record<"increase" | "decrease", Message>> = {
  increase: { "zh-Hant": "增長", "zh-Hans": "增长", en: ", up" },
  decrease: { "zh-Hant": "下降", "zh-Hans": "下降", en: ", down" },
};
const AMOUNTS: typeof CHANGES = {
  increase: { "zh-Hant": "增加", "zh-Hans": "增加", en: ", increase" },
  decrease: { "zh-Hant": "減少", "zh-Hans": "减少", en: ", decrease" },
};

/**
 * One line of an answer: what is counted, its change and whether it is only planned, the figure as the source writes
 * it, its number of citation: 改廁：976戶[1].
 */
export function figureLine(figure: AnswerFigure, match: FigureMatch, language: Language): string {
  const script = scriptOf(match.document.text.slice(0, SCRIPT_SAMPLE));
  // 台 in a Traditional report is no Simplified word: the document tells the script, not the few letters of a figure.
  const shown = (text: string) => (script === language ? text : toScript(text, language));
  const meaning = language === "en" ? gloss(match.figure) : "";
  const label = `${shown(figure.indicator)}${changeOf(match, language)}${match.figure.status === "done" ? "" : PLANNED[language]}`;
  return `${label}${language === "en" ? ": " : "："}${shown(withUnit(figure.text, figure.unit))}${meaning === "" ? "" : ` (${meaning})`}[${figure.citation}]`;
}

/** The word for a change that a figure measures, unless the indicator ends in one. */
function changeOf({ figure }: FigureMatch, language: Language): string {
  const { change } = figure;
  const measured = change === "increase" || change === "decrease";
  const word = SHARES.includes(figure.kind) ? CHANGES : AMOUNTS;
  if (!measured || /[增涨漲降减減升][长長幅速加少]?$/.test(figure.indicator)) return "";
  return word[change][language];
}

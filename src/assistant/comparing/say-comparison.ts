import type { AnswerFigure, Language } from "../../domain/answer.ts";
import type { Figure } from "../../domain/figure.ts";
import { toScript } from "../../language/convert.ts";
import { type Result, show, signed } from "../../ledger/arithmetic.ts";
import { STATUS_NAMES } from "../../ledger/ledger-phrases.ts";
import { sizeOf } from "../../ledger/measure.ts";
import { gloss } from "../gloss-figure.ts";
import { fill } from "../phrases.ts";
import type { Comparison, Place } from "./comparison.ts";
import { COMPARISON_PHRASES as PHRASES } from "./comparison-phrases.ts";
import type { Gathered, Wanting } from "./gather-operands.ts";
import type { Outcome } from "./work-out.ts";

const MOST_LINES = 10;

/** The lines of an answer to a comparison: the verdict, the figures with their marks, the formula. */
export function sayOutcome(
  comparison: Comparison,
  outcome: Outcome,
  shown: readonly AnswerFigure[],
  language: Language,
): string[] {
  const lines = outcome.figures.slice(0, MOST_LINES).map((one, i) => {
    const number = comparison.operation === "ranking" ? `${i + 1}. ` : "· ";
    const figure = shown[i];
    return `${number}${slotName(one, comparison, language)}${colon(language)}${figureText(figure, one.match.figure, language)}[${figure?.citation}]`;
  });
  const first = outcome.figures[0]?.match.figure;
  const formulas = [outcome.result, outcome.beside].flatMap((one) =>
    one === undefined ? [] : [one.formula],
  );
  const computed = fill(PHRASES.computed[language], { formula: toScript(formulas.join("; "), language) });
  const marks = outcome.operands.map((one) => `[${shown[outcome.figures.indexOf(one)]?.citation}]`);
  return [
    headline(comparison, outcome, language),
    ...lines,
    ...(formulas.length === 0 ? [] : [`${computed}${[...new Set(marks)].join("")}`]),
    ...(first !== undefined &&
    formulas.length > 0 &&
    outcome.operands.some(({ match }) => match.figure.approximate)
      ? [PHRASES.approximate[language]]
      : []),
  ];
}

function headline(comparison: Comparison, outcome: Outcome, language: Language): string {
  const { result, figures } = outcome;
  const first = figures[0];
  const values = figures.map(({ match }) => sizeOf(match.figure));
  const place = first === undefined ? "" : slotName(first, comparison, language);
  const stop = language === "en" ? "." : "。";
  switch (comparison.operation) {
    case "which":
    case "whether": {
      const tie = values[0] === values[1];
      const claimed = comparison.slots[0] === first?.slot && !tie;
      const answer = comparison.operation === "whether" ? PHRASES[claimed ? "yes" : "no"][language] : "";
      const verdict = tie
        ? PHRASES.equal[language]
        : fill(PHRASES[comparison.lowest ? "least" : "most"][language], { place });
      return `${answer}${verdict}${stop}`;
    }
    case "ranking":
      return `${fill(PHRASES[comparison.lowest ? "lowest" : "highest"][language], { place })}${stop}`;
    case "target":
      return `${PHRASES[isReached(figures) ? "reached" : "missed"][language]}${stop}`;
    case "growth": {
      const change = outcome.result?.value ?? 0;
      if (change === 0) return `${PHRASES.same[language]}${stop}`;
      const value = amount(result, first?.match.figure, language).replace("−", "");
      const beside = outcome.beside?.unit === "%" ? ` (${signed(outcome.beside.value)}%)` : "";
      return `${fill(PHRASES[change > 0 ? "rise" : "fall"][language], { value })}${beside}${stop}`;
    }
    default:
      return `${fill(PHRASES[comparison.operation][language], { value: amount(result, first?.match.figure, language) })}${stop}`;
  }
}

/** A target that is an upper bound is reached from below, any other from above. */
function isReached([done, target]: readonly Gathered[]): boolean {
  if (done === undefined || target === undefined) return false;
  const { low, high } = target.match.figure;
  const [is, planned] = [sizeOf(done.match.figure), sizeOf(target.match.figure)];
  return high !== undefined && low === undefined ? is <= planned : is >= planned;
}

/** A computed value in the script of the answer, in English with its meaning: 10.65万亩 (106,500 mu). */
function amount(result: Result | undefined, like: Figure | undefined, language: Language): string {
  if (result === undefined || like === undefined) return "";
  const text = `${show(result.value)}${toScript(result.unit, language)}`;
  if (language !== "en" || result.unit === "%") return text;
  if (result.unit === "倍") return `${show(result.value)} times`;
  if (result.unit.includes("/")) return text;
  const { low: _low, high: _high, approximate: _approximate, ...exact } = like;
  return `${text} (${gloss({ ...exact, value: Math.abs(result.value), unit: result.unit })})`;
}

function figureText(figure: AnswerFigure | undefined, source: Figure, language: Language): string {
  const text = toScript(figure?.text ?? "", language);
  const period =
    figure?.period === undefined ? "" : language === "en" ? `, ${figure.period}` : `，${figure.period}`;
  const remark =
    language === "en" ? ` (${gloss(source)}${period})` : period === "" ? "" : `（${figure?.period}）`;
  return `${text}${remark}`;
}

/** What tells a slot from the others: its place, its year, or its own subject. */
export function slotName(
  { slot, match }: { slot: Gathered["slot"]; match?: Gathered["match"] },
  comparison: Comparison,
  language: Language,
): string {
  const place = placeName(slot.place, language);
  if (slot.subject !== undefined && match !== undefined) return toScript(match.figure.indicator, language);
  if (slot.planned !== undefined) {
    const status = STATUS_NAMES[slot.planned ? "target" : "done"][language];
    return language === "en" ? `${place} ${slot.year}, ${status}` : `${place}${slot.year}年${status}`;
  }
  const years = new Set(comparison.slots.map((one) => one.year));
  if (years.size < 2) return place;
  return language === "en" ? `${place} ${slot.year}` : `${place}${slot.year}年`;
}

/** Why slots have no fitting figure, one phrase each. */
export function sayWanting(
  wanting: readonly Wanting[],
  comparison: Comparison,
  language: Language,
): string[] {
  return wanting.map(({ slot, reason, instead }) => {
    const text = instead?.document.text.slice(instead.figure.span.start, instead.figure.span.end) ?? "";
    return fill(PHRASES[reason][language], {
      place: slotName({ slot }, comparison, language),
      figure: toScript(text, language),
      period: instead?.figure.period ?? String(instead?.document.year ?? ""),
    });
  });
}

/** A place in the language of the answer. */
export function placeName({ name, latin }: Place, language: Language): string {
  return language === "en" ? `${latin} (${name})` : toScript(name, language);
}

function colon(language: Language): string {
  return language === "en" ? ": " : "：";
}

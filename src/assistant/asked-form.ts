import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import type { AskedMeasure } from "./asked-measure.ts";
import { type FormRow, GROUP_ROWS, PER_ROWS, PROPERTY_ROWS } from "./form-words.ts";
import { POPULATION_ROWS } from "./population-rows.ts";
import { asksChange } from "./question-words.ts";

/** Behind a number: 12.8元/斤, 380元每人. */
const AFTER = /^[(（]?(?:[/／]|每|一).{1,2}/;
/** What is said before the colon holds for all that follows it: 日均清运量为:湿垃圾52吨、干垃圾71吨. */
const HEAD = /([^,，;；。:：]{0,20})[:：][^;；。]*$/;

/** What the question wants said of its figure beside the subject: that it is for one mu, a price, what was sold, of the dead; `folded` is the question. */
export function readForm(folded: string): readonly FormRow[] {
  const property = PROPERTY_ROWS.find(({ asks }) => asks.test(folded));
  return [
    ...[...PER_ROWS, ...GROUP_ROWS, ...POPULATION_ROWS].filter(({ asks }) => asks.test(folded)),
    ...(property === undefined ? [] : [property]),
  ];
}

/** The measure with the kinds that the form wants; a change is asked for in shares all the same. */
export function inForm(measure: AskedMeasure, form: readonly FormRow[], folded: string): AskedMeasure {
  const kinds = form.findLast((row) => row.kinds !== undefined)?.kinds;
  if (kinds === undefined || measure.unit !== "" || measure.strict || asksChange(folded)) return measure;
  return { kinds, strict: true, unit: "" };
}

/** True where the figure is said in the form asked for: by its indicator, or by the words beside it that belong to no other figure. */
export function isInForm(
  form: readonly FormRow[],
  figure: Figure,
  before: Figure | undefined,
  text: string,
): boolean {
  if (form.length === 0) return true;
  const from = Math.max(figure.clause.start, before?.span.end ?? 0);
  const indicator = fold(figure.indicator);
  const head = HEAD.exec(text.slice(figure.sentence.start, figure.span.start))?.[1] ?? "";
  const after = AFTER.exec(text.slice(figure.span.end, figure.span.end + 4))?.[0] ?? "";
  const said = [indicator, head, text.slice(from, figure.span.end) + after].join("\n");
  const bare = figure.kind === "money" && fold(figure.unit) === "元";
  const clause =
    text
      .slice(figure.sentence.start, figure.span.start)
      .split(/[,，;；。]/)
      .at(-1) ?? "";
  return form.every(({ says, never, aside, bare: byNature }) => {
    if (never?.test(indicator) || aside?.test(clause)) return false;
    return says === undefined || says.test(said) || (byNature === true && bare);
  });
}

/** True where only a figure that says so can answer. */
export function wantsSaid(form: readonly FormRow[]): boolean {
  return form.some(({ says }) => says !== undefined);
}

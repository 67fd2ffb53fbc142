import { readFileSync } from "node:fs";
import type { Document } from "../domain/document.ts";
import type { Quantity } from "../domain/figure.ts";
import { covers } from "../domain/span.ts";
import { readFigures } from "../figures/read-figures.ts";
import { readPeriods } from "../quantities/read-periods.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { figureJson, looseDocument } from "../to-json.ts";

/** Every quantity of a text that belongs to no folder, with what it counts; `-` is standard input. */
export function figuresOfText(path: string) {
  const text = readFileSync(path === "-" ? 0 : path, "utf8");
  const document = looseDocument(text);
  const understood = new Map(readFigures(document).map((figure) => [figure.span.start, figure]));
  const dated = inYear(document);
  return readQuantities(text).map((quantity) =>
    figureJson(text, understood.get(quantity.span.start) ?? dated(quantity)),
  );
}

/** Gives a date or a stretch of years that counts nothing its period: 6月份 and 五年来 mean the document's year. */
function inYear({ text, year }: Document): (quantity: Quantity) => Quantity & { readonly period?: string } {
  const periods = year === undefined ? [] : readPeriods(text, year);
  let next = 0;
  return (quantity) => {
    while ((periods[next]?.span.end ?? Number.POSITIVE_INFINITY) <= quantity.span.start) next++;
    const period = periods[next];
    const within = period !== undefined && covers(period.span, quantity.span);
    return within ? { ...quantity, period: period.period } : quantity;
  };
}

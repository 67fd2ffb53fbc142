import { readFileSync } from "node:fs";
import { readFigures } from "../figures/read-figures.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import { figureJson, looseDocument } from "../to-json.ts";

/** Every quantity of a text that belongs to no folder, with what it counts; `-` is standard input. */
export function figuresOfText(path: string) {
  const text = readFileSync(path === "-" ? 0 : path, "utf8");
  const understood = new Map(readFigures(looseDocument(text)).map((figure) => [figure.span.start, figure]));
  return readQuantities(text).map((quantity) =>
    figureJson(text, understood.get(quantity.span.start) ?? quantity),
  );
}

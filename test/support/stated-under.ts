import type { Document, Section } from "../../src/domain/document.ts";
import { covers, cut } from "../../src/domain/span.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import { fold } from "../../src/language/fold.ts";

/** Figures stated below a heading, folded and without blanks; of targets only where told so. 一年 and 一次 are words. */
export function statedUnder(document: Document, section: Section, targets: boolean): string[] {
  const line = document.paragraphs.find((one) => covers(one.span, section.span));
  // 疫苗接種方面。 within a line heads that line alone; a number before it makes it a heading of what follows too.
  const inline = line?.heading === false && !/\d|^[（(一二三四五六七八九十]/u.test(section.heading);
  const body = inline ? line.span : section.body;
  return readFigures(document)
    .filter((figure) => covers(body, figure.span) && (!targets || figure.status !== "done"))
    .map(({ span }) => bare(cut(document.text, span)))
    .filter((figure) => !/^无?一.$/u.test(figure));
}

/** A text for comparison: folded, without blanks. */
export function bare(text: string): string {
  return fold(text).replace(/\s/g, "");
}

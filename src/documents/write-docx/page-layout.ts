import { convertMillimetersToTwip, DocumentGridType, type ISectionPropertiesOptions } from "docx";

const PAPER = { width: 210, height: 297 };
/** The printed area and the margins above and left of it, in millimetres (GB/T 9704-2012 §5.2.1, §5.2.2). */
const PRINTED = { width: 156, height: 225, top: 37, left: 28 };
const LINES_PER_PAGE = 22;
const CHARACTERS_PER_LINE = 28;

/** Sizes of type in half points: 二號, 三號, 四號, 小四, and 小五 of footnotes. */
export const SIZES = { title: 44, body: 32, footer: 28, annex: 24, footnote: 18 } as const;

const width = convertMillimetersToTwip(PRINTED.width);
const height = convertMillimetersToTwip(PRINTED.height);

/** Height of a line in twips: the 22nd part of the printed height. */
export const LINE = Math.floor(height / LINES_PER_PAGE);
/** Height of the line of the page number, in twips. */
export const FOOTER_LINE = 320;
/**
 * What is added to the width of a character of the body, in twips, rounded down so that 28 fill a line: 三號 is a little
 * wider than the 28th part.
 */
export const SPACING = Math.floor(width / CHARACTERS_PER_LINE - SIZES.body * 10);

/** A4 with the margins of an official document and its grid of 22 lines (GB/T 9704-2012 §5.2). */
export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: {
      width: convertMillimetersToTwip(PAPER.width),
      height: convertMillimetersToTwip(PAPER.height),
    },
    margin: {
      top: convertMillimetersToTwip(PRINTED.top),
      left: convertMillimetersToTwip(PRINTED.left),
      right: convertMillimetersToTwip(PAPER.width - PRINTED.left - PRINTED.width),
      bottom: convertMillimetersToTwip(PAPER.height - PRINTED.top - PRINTED.height),
      footer: footerDistance(),
    },
  },
  // Of lines only: in a grid of characters narrower than the type, LibreOffice gives two cells to each of them.
  grid: { type: DocumentGridType.LINES, linePitch: LINE },
};

/** From the edge of the paper to the foot of the page number, whose dashes stand 7 mm below the text (§7.5). */
function footerDistance(): number {
  const dashes = PAPER.height - PRINTED.top - PRINTED.height - 7;
  return convertMillimetersToTwip(dashes) - FOOTER_LINE / 2;
}

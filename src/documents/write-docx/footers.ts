import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from "docx";
import type { Language } from "../../domain/answer.ts";
import { fontOf } from "./fonts.ts";
import { FOOTER_LINE, SIZES } from "./page-layout.ts";

const ONE_CHARACTER = SIZES.footer * 10;

/** Page numbers — 1 — at the outer edge, one character in: right on odd pages, left on even ones (GB/T 9704-2012 §7.5). */
export function footersOf(language: Language): { readonly default: Footer; readonly even: Footer } {
  const footer = (alignment: "left" | "right") =>
    new Footer({
      children: [
        new Paragraph({
          alignment: alignment === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
          // Of its own: a line as high as those of the body would push them up.
          spacing: { line: FOOTER_LINE, lineRule: LineRuleType.EXACT },
          indent: { [alignment]: ONE_CHARACTER },
          children: [
            new TextRun({
              children: ["— ", PageNumber.CURRENT, " —"],
              size: SIZES.footer,
              font: fontOf("footer", language),
            }),
          ],
        }),
      ],
    });
  return { default: footer("right"), even: footer("left") };
}

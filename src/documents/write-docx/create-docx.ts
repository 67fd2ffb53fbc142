import { Document, Packer, Paragraph } from "docx";
import type { Draft, DraftSection } from "../../domain/draft.ts";
import { annexOf } from "./annex.ts";
import { fontTable } from "./fonts.ts";
import { footersOf } from "./footers.ts";
import { createFootnotes, type Footnotes } from "./footnotes.ts";
import { PAGE } from "./page-layout.ts";
import { STYLES, stylesXml } from "./styles.ts";
import { plainText, textRuns } from "./text-runs.ts";

/** How a file shows its sources: notes at the foot of the page, an annex that can be cut off, or not at all. */
export type DocxCitations = "footnotes" | "annex" | "none";

/** How a draft is written as a Word file. */
export interface DocxOptions {
  readonly citations: DocxCitations;
}

/**
 * A draft as a Word file in the format of official documents (GB/T 9704-2012). Headings stand as the draft has them, with
 * their numbers. The text is the same whatever `citations` says; open slots are highlighted, the person's own points
 * underlined with dots. The file names no author.
 */
export async function createDocx(draft: Draft, options: DocxOptions): Promise<Buffer> {
  const footnotes = options.citations === "footnotes" ? createFootnotes(draft) : undefined;
  const children = [
    new Paragraph({ style: STYLES.title, children: textRuns(draft.title) }),
    ...draft.sections.flatMap((section) => sectionParagraphs(section, footnotes)),
    ...(options.citations === "annex" ? annexOf(draft) : []),
  ];
  const file = new Document({
    title: plainText(draft.title),
    creator: "",
    lastModifiedBy: "",
    externalStyles: stylesXml(draft.language),
    evenAndOddHeaderAndFooters: true,
    footnotes: footnotes?.notes ?? {},
    sections: [{ properties: PAGE, footers: footersOf(draft.language), children }],
  });
  return Packer.toBuffer(file, undefined, [{ path: "word/fontTable.xml", data: fontTable(draft.language) }]);
}

function sectionParagraphs(section: DraftSection, footnotes: Footnotes | undefined): Paragraph[] {
  const style =
    STYLES.headings[Math.min(Math.max(section.level, 1), STYLES.headings.length) - 1] ?? STYLES.body;
  const heading =
    section.heading === "" ? [] : [new Paragraph({ style, children: textRuns(section.heading) })];
  const paragraphs = section.paragraphs.map(
    ({ sentences }) =>
      new Paragraph({
        style: STYLES.body,
        children: sentences.flatMap((sentence, i) => [
          ...textRuns(sentence.text, sentence.own),
          ...(footnotes?.mark(sentence, sentences[i + 1]) ?? []),
        ]),
      }),
  );
  return [...heading, ...paragraphs];
}

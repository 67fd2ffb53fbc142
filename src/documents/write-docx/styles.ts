import type { Language } from "../../domain/answer.ts";
import { type FontRole, fontOf } from "./fonts.ts";
import { LINE, SIZES, SPACING } from "./page-layout.ts";

/** Ids of the styles, as they stand in the file. */
export const STYLES = {
  title: "Title",
  headings: ["Heading1", "Heading2", "Heading3", "Heading4"],
  body: "BodyText",
  footnote: "FootnoteText",
  footnoteReference: "FootnoteReference",
  annexHeading: "AnnexHeading",
  annexItem: "AnnexItem",
} as const;

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly font: FontRole;
  /** In half points. */
  readonly size: number;
  /** Exact height of a line and the space below, in twips. */
  readonly line?: number;
  readonly after?: number;
  /** Further properties of the paragraph: those before spacing and those after it, as the schema orders them. */
  readonly before?: string;
  readonly behind?: string;
}

const KEEP = "<w:keepNext/>";
// In characters for Word and WPS; in twips, for others, two characters of the body.
const INDENT = `<w:ind w:firstLineChars="200" w:firstLine="${2 * SIZES.body * 10}"/>`;
const level = (number: number) => `${INDENT}<w:outlineLvl w:val="${number}"/>`;

/** GB/T 9704-2012 §7.3: title 二號, all else 三號; headings 黑體, 楷體, then 仿宋, none bold, two characters in. */
const PARAGRAPHS: readonly ParagraphStyle[] = [
  {
    id: STYLES.title,
    name: "Title",
    font: "title",
    size: SIZES.title,
    line: Math.round(LINE * 1.2),
    after: LINE,
    before: KEEP,
    behind: '<w:jc w:val="center"/>',
  },
  ...(["heading1", "heading2", "body", "body"] as const).map((font, i) => ({
    id: STYLES.headings[i] ?? "",
    name: `heading ${i + 1}`,
    font,
    size: SIZES.body,
    before: KEEP,
    behind: level(i),
  })),
  { id: STYLES.body, name: "Body Text", font: "body", size: SIZES.body, behind: INDENT },
  { id: STYLES.footnote, name: "footnote text", font: "footer", size: SIZES.footnote, line: 260 },
  {
    id: STYLES.annexHeading,
    name: "Annex Heading",
    font: "heading1",
    size: SIZES.body,
    after: LINE,
    before: `${KEEP}<w:pageBreakBefore/>`,
  },
  {
    id: STYLES.annexItem,
    name: "Annex Item",
    font: "body",
    size: SIZES.annex,
    line: SIZES.annex * 18,
    after: 120,
  },
];

/**
 * The styles part of the file. The height of a line is exact, so that a page holds 22 lines in whatever typeface stands in
 * for a missing one.
 */
export function stylesXml(language: Language): string {
  const defaults = `<w:docDefaults><w:rPrDefault>${run("body", SIZES.body, language)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${spacing(LINE, 0)}<w:jc w:val="both"/></w:pPr>${run("body", SIZES.body, language)}</w:style>`;
  const reference = `<w:style w:type="character" w:styleId="${STYLES.footnoteReference}"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
  const paragraphs = PARAGRAPHS.map((style) => paragraphXml(style, language)).join("");
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${normal}${paragraphs}${reference}</w:styles>`;
}

function paragraphXml(style: ParagraphStyle, language: Language): string {
  const { id, name, font, size, line = LINE, after = 0, before = "", behind = "" } = style;
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${before}${spacing(line, after)}${behind}</w:pPr>${run(font, size, language)}</w:style>`
  );
}

function spacing(line: number, after: number): string {
  return `<w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
}

function run(role: FontRole, size: number, language: Language): string {
  const { ascii, hAnsi, eastAsia } = fontOf(role, language);
  const narrower = size === SIZES.body ? `<w:spacing w:val="${SPACING}"/>` : "";
  const script = language === "zh-Hant" ? "zh-TW" : "zh-CN";
  return (
    `<w:rPr><w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}" w:eastAsia="${eastAsia}"/>` +
    `${narrower}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="${script}"/></w:rPr>`
  );
}

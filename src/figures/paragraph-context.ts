import { type Document, headingPath, type Paragraph } from "../domain/document.ts";
import { fold } from "../language/fold.ts";

/** What a paragraph says before its figures, nearest first: what its numbers may belong to without saying so. */
export interface ParagraphContext {
  /** The phrase that opens the paragraph (疫苗接種方面。), else its innermost heading; empty where there is neither. */
  readonly head: string;
  /** Headings above, innermost first, numbers and marks left out. */
  readonly headings: readonly string[];
}

const NUMBERING =
  /^[\s]*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十\d]{1,3}[章节節条條]|[-—]+)\s*/;
const OPENING = /^([^。！？；，：,;:\d]{2,16})[。：:]/;
const ASPECT = /(?:方面|工作方面|情况|工作)$/;
const CAMPAIGN = /"([^"]{2,30})"(?=[^,。;]{0,6}(?:活动|行动|工程|工作|专项|计划|项目|革命|机制))/g;

/** The context of a paragraph, by its opening words and the headings above it. */
export function contextOf(document: Document, paragraph: Paragraph): ParagraphContext {
  const text = document.text.slice(
    paragraph.span.start,
    Math.min(paragraph.span.end, paragraph.span.start + 60),
  );
  const headings = headingPath(document, paragraph.section).map(bare).reverse();
  const opening = OPENING.exec(text.replace(NUMBERING, ""))?.[1];
  return { head: opening === undefined ? (headings[0] ?? "") : withoutAspect(opening), headings };
}

/** A heading without its number and what follows its first mark. */
function bare(heading: string): string {
  const [first = ""] = heading.replace(NUMBERING, "").split(/[。；;]/);
  return first.trim();
}

/** 疫苗接種方面 speaks of 疫苗接種. */
function withoutAspect(phrase: string): string {
  const aspect = ASPECT.exec(fold(phrase))?.[0] ?? "";
  return phrase.length - aspect.length < 2 ? phrase : phrase.slice(0, phrase.length - aspect.length);
}

/** Names of campaigns that a text puts in quotes, in order. */
export function campaignsIn(text: string): string[] {
  return [...fold(text).matchAll(CAMPAIGN)].map((match) =>
    text.slice(match.index + 1, match.index + 1 + (match[1]?.length ?? 0)),
  );
}

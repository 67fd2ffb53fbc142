import { HighlightColor, type IRunOptions, TextRun, UnderlineType } from "docx";

const SLOT = /(〔待填[：:][^〔〕]*〕)/;
/** What XML 1.0 §2.2 does not allow in a text: most control characters, halves of pairs, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Quotation marks and dashes belong to both scripts: here they are Chinese, and as wide as characters. */
const CHINESE = { hint: "eastAsia" };

/** Runs of a text, open slots 〔待填：…〕 highlighted; a point of the person's own is underlined. */
export function textRuns(text: string, own = false): TextRun[] {
  return plainText(text)
    .split(SLOT)
    .filter((part) => part !== "")
    .map((part) => {
      const options: IRunOptions = {
        text: part,
        font: CHINESE,
        ...(SLOT.test(part) ? { highlight: HighlightColor.YELLOW } : {}),
        ...(own ? { underline: { type: UnderlineType.DOTTED } } : {}),
      };
      return new TextRun(options);
    });
}

/** A text without what a Word file cannot hold; a line end is a space. */
export function plainText(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replace(NO_XML, "");
}

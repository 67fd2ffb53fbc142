import mammoth from "mammoth";
import { checkArchive } from "./check-archive.ts";
import { htmlLines } from "./html-lines.ts";
import { joinMarked } from "./marked-text.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";

/** Heading styles beyond those that mammoth knows. */
const STYLES = [1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`);

/** Text of a Word file: headings marked, numbered lists with their numbers, table rows as "column: cell". */
export async function readDocx(bytes: Buffer, path: string): Promise<FileContent> {
  await checkArchive(bytes, path, "word/document.xml");
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  try {
    return joinMarked(htmlLines((await mammoth.convertToHtml({ buffer: bytes }, options)).value));
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
}

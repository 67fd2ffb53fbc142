import JSZip from "jszip";
import mammoth from "mammoth";
import { checkArchive } from "./check-archive.ts";
import { htmlLines } from "./html-lines.ts";
import { joinMarked } from "./marked-text.ts";
import type { FileContent } from "./read-document.ts";
import { unreadable } from "./read-errors.ts";
import { writeNumbers } from "./word-numbers/write-numbers.ts";

const DOCUMENT = "word/document.xml";
/** Heading styles beyond those that mammoth knows. */
const STYLES = [1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`);

/** Text of a Word file: headings marked, automatic numbers written out, table rows as "column: cell". */
export async function readDocx(bytes: Buffer, path: string): Promise<FileContent> {
  await checkArchive(bytes, path, DOCUMENT);
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  try {
    const buffer = await withNumbers(bytes);
    return joinMarked(htmlLines((await mammoth.convertToHtml({ buffer }, options)).value));
  } catch (cause) {
    throw unreadable("broken", path, cause);
  }
}

/** The file with its automatic numbers as text: mammoth reads neither their format nor those of headings. */
async function withNumbers(bytes: Buffer): Promise<Buffer> {
  const archive = await JSZip.loadAsync(bytes);
  const part = async (name: string) => (await archive.file(name)?.async("string")) ?? "";
  const numbering = await part("word/numbering.xml");
  if (numbering === "") return bytes;
  const styles = await part("word/styles.xml");
  archive.file(DOCUMENT, writeNumbers({ document: await part(DOCUMENT), numbering, styles }));
  return archive.generateAsync({ type: "nodebuffer" });
}

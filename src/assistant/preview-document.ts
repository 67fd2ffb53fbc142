import { basename, dirname, isAbsolute, join } from "node:path";
import { readDocument } from "../documents/read-document.ts";
import { readFigures } from "../figures/read-figures.ts";

/** Reads one file as the index would, wherever it lies. Throws an AssistantError where it cannot be read. */
export async function previewDocument(path: string, folder: string) {
  const whole = isAbsolute(path) ? path : join(folder, path);
  const document = await readDocument(dirname(whole), basename(whole));
  return { document, figures: readFigures(document) };
}

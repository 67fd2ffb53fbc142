import { basename, dirname, isAbsolute, join } from "node:path";
import type { KnownPlaces } from "../documents/known-places.ts";
import { readDocument } from "../documents/read-document.ts";
import { readFigures } from "../figures/read-figures.ts";

/** Reads one file as the index would, wherever it lies. Throws an AssistantError where it cannot be read. */
export async function previewDocument(path: string, folder: string, places?: KnownPlaces) {
  const whole = isAbsolute(path) ? path : join(folder, path);
  const document = await readDocument(dirname(whole), basename(whole), places);
  return { document, figures: readFigures(document) };
}

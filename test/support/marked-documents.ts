import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import { type Mark, readMarks } from "./marked-figures.ts";

const FOLDER = new URL("../evals/ledger/", import.meta.url);

/** A marked document as the index reads it, with its figures. */
export interface MarkedDocument {
  readonly document: Document;
  readonly figures: readonly Figure[];
  readonly marks: readonly Mark[];
}

/** The documents of `test/evals/ledger`, read as files without their marks. */
export async function readMarkedDocuments(): Promise<readonly MarkedDocument[]> {
  const folder = mkdtempSync(join(tmpdir(), "marked-"));
  try {
    const read: MarkedDocument[] = [];
    for (const name of readdirSync(FOLDER).sort()) {
      const { text, marks } = readMarks(readFileSync(new URL(name, FOLDER), "utf8"));
      writeFileSync(join(folder, name), text);
      const document = await readDocument(folder, name);
      read.push({ document, figures: readFigures(document), marks });
    }
    return read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Temporary folders of one run: its knowledge and its data. */
export interface Workspace {
  readonly knowledge: string;
  readonly data: string;
  /** Where the documents lie inside `knowledge`. */
  readonly reports: string;
  remove(): void;
}

/** Makes a knowledge folder of the documents of a folder and the project's own lexicon. */
export function createWorkspace(documents?: string): Workspace {
  const base = mkdtempSync(join(tmpdir(), "township-bench-"));
  const [knowledge, data] = [join(base, "knowledge"), join(base, "data")];
  const reports = join(knowledge, "reports");
  mkdirSync(reports, { recursive: true });
  mkdirSync(data);
  if (documents !== undefined) cpSync(documents, reports, { recursive: true });
  const lexicon = join(ROOT, "knowledge/lexicon");
  if (existsSync(lexicon)) cpSync(lexicon, join(knowledge, "lexicon"), { recursive: true });
  return { knowledge, data, reports, remove: () => rmSync(base, { recursive: true, force: true }) };
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";

const LEXICON = "lexicon";

/**
 * Paths of the files to index, relative to the knowledge folder, forward slashes, in stable order. The lexicon, hidden
 * files, the lock files of Office (~$…) and symbolic links are left out: a link leads out of the folder, or to a file
 * that is listed anyway.
 */
export async function listDocuments(root: string, folder = ""): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (path !== LEXICON) paths.push(...(await listDocuments(root, path)));
    } else if (entry.isFile()) paths.push(path);
  }
  return paths;
}

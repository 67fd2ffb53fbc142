import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createLexicalEmbedder } from "../../src/stores/lexical-embedder.ts";

/** Characters and pairs of them: enough of a tokenizer for tests of the stores. */
export function* pairs(text: string): Iterable<string> {
  const letters = [...text].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  for (const [index, letter] of letters.entries()) {
    yield letter;
    if (index > 0) yield `${letters[index - 1]}${letter}`;
  }
}

/** The lexical embedder that the tests of the stores share. */
export function testEmbedder(dimensions = 128) {
  return createLexicalEmbedder({ tokens: pairs, dimensions });
}

/** A folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "township-stores-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

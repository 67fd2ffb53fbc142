import { join } from "node:path";
import type { PassageIndex } from "../../src/domain/ports.ts";
import { fold } from "../../src/language/fold.ts";
import { buildGlossary } from "../../src/language/glossary.ts";
import { loadLexicon } from "../../src/language/lexicon.ts";
import { createTokenizer } from "../../src/language/tokens.ts";
import { createKeywordIndex } from "../../src/retrieval/keyword-index.ts";
import { toQuery, withPairs } from "../../src/retrieval/to-query.ts";
import { ROOT } from "./workspace.ts";

/** The keyword index as the assistant wires it: the project's lexicon, a glossary of the texts it holds. */
export async function openKeywordIndex(texts: readonly string[]): Promise<PassageIndex> {
  const lexicon = loadLexicon(join(ROOT, "knowledge/lexicon"));
  const tokenizer = createTokenizer(lexicon.forms, lexicon.general);
  const glossary = await buildGlossary(texts.map(fold));
  const vocabulary = { tokenizer, lexicon, glossary };
  return createKeywordIndex({ tokenizer, toQuery: (question) => withPairs(toQuery(question, vocabulary)) });
}

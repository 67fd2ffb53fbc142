import { fold } from "../../../src/language/fold.ts";
import { buildGlossary } from "../../../src/language/glossary.ts";
import { loadLexicon } from "../../../src/language/lexicon.ts";
import { createTokenizer } from "../../../src/language/tokens.ts";
import { createProofGate, type ProofGate } from "../../../src/writing/proof/prove-sentence.ts";

/** A gate as the assistant wires it: the shipped lexicon and a glossary of the texts. */
export async function gateOver(texts: readonly string[]): Promise<ProofGate> {
  const lexicon = loadLexicon("knowledge/lexicon");
  const glossary = await buildGlossary(texts.map(fold));
  return createProofGate({ lexicon, glossary, tokenizer: createTokenizer(lexicon.forms, lexicon.general) });
}

import type { Glossary } from "../language/glossary.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Tokenizer } from "../language/tokens.ts";

/** What the reading of a question draws on. The glossary may grow while documents are added. */
export interface Vocabulary {
  readonly tokenizer: Tokenizer;
  readonly lexicon: Lexicon;
  glossary: Glossary;
}

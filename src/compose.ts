import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAssistant } from "./assistant/create-assistant.ts";
import type { Drafter } from "./assistant/drafting/create-drafter.ts";
import { createKnowledgeBase, type KnowledgeBase } from "./assistant/knowledge-base.ts";
import { composeWording } from "./compose-wording.ts";
import type { Config } from "./config.ts";
import type { Assistant, Embedder } from "./domain/ports.ts";
import { fold } from "./language/fold.ts";
import { loadLexicon } from "./language/lexicon.ts";
import { createTokenizer } from "./language/tokens.ts";
import { createEndpointEmbedder } from "./stores/endpoint-embedder.ts";
import { createHnswPassageIndex } from "./stores/hnsw-passage-index.ts";
import { createLexicalEmbedder } from "./stores/lexical-embedder.ts";

/** The vocabulary that comes with the program serves any knowledge folder. */
const SHIPPED_LEXICON = fileURLToPath(new URL("../knowledge/lexicon", import.meta.url));

/** What drafts say in their own words, and how they read reports; editable like the prompts. */
const DRAFT_TEMPLATES = fileURLToPath(new URL("../prompts/draft", import.meta.url));

/** Puts the assistant together from the settings; nothing is read from the knowledge folder's documents yet. */
export function composeAssistant(config: Config, log: (message: string) => void): Assistant {
  const lexicon = loadLexicon(SHIPPED_LEXICON, join(config.KNOWLEDGE_DIR, "lexicon"));
  const tokenizer = createTokenizer(lexicon.forms, lexicon.general);
  const embedder = embedderFor(config, (text) => tokenizer.terms(fold(text)), log);
  const vectors = createHnswPassageIndex({
    directory: config.vectorsPath,
    embedder,
    fingerprint: `${embedder.name} passages-2 words-${lexicon.forms.size}`,
    log,
  });
  const vocabulary = { tokenizer, lexicon, glossary: new Map() };
  const knowledge = createKnowledgeBase({
    folder: config.KNOWLEDGE_DIR,
    snapshotPath: config.snapshotPath,
    vocabulary,
    vectors,
  });
  const wording = composeWording(config, vocabulary, log);
  return createAssistant(knowledge, config.KNOWLEDGE_DIR, wording, drafterOnDemand(knowledge));
}

/** Loads drafting and its templates for the first draft: a question need not wait for them. */
function drafterOnDemand(knowledge: KnowledgeBase): Drafter {
  let loading: Promise<Drafter> | undefined;
  const load = async () => {
    const { createDrafter } = await import("./assistant/drafting/create-drafter.ts");
    const { loadTemplates } = await import("./assistant/drafting/templates.ts");
    return createDrafter(knowledge, loadTemplates(DRAFT_TEMPLATES));
  };
  return async (request) => {
    loading ??= load();
    return (await loading)(request);
  };
}

function embedderFor(
  config: Config,
  tokens: (text: string) => Iterable<string>,
  log: (message: string) => void,
): Embedder & { readonly name: string } {
  if (config.EMBEDDING_MODEL === undefined) return createLexicalEmbedder({ tokens });
  return createEndpointEmbedder({
    model: config.EMBEDDING_MODEL,
    directory: config.DATA_DIR,
    log,
    ...(config.EMBEDDING_BASE_URL === undefined ? {} : { baseUrl: config.EMBEDDING_BASE_URL }),
    ...(config.EMBEDDING_API_KEY === undefined ? {} : { apiKey: config.EMBEDDING_API_KEY }),
  });
}

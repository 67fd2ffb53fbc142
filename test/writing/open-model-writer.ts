import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/language/fold.ts";
import { buildGlossary } from "../../src/language/glossary.ts";
import { loadLexicon } from "../../src/language/lexicon.ts";
import { createTokenizer } from "../../src/language/tokens.ts";
import { createModelWriter } from "../../src/writing/model-writer.ts";
import { loadPrompts } from "../../src/writing/prompts/load-prompts.ts";
import { createProofGate } from "../../src/writing/proof/prove-sentence.ts";
import { createStruckLog } from "../../src/writing/struck-log.ts";
import { CITATIONS } from "../domain/writer.contract.ts";
import type { ServerBehaviour } from "../support/model-answers.ts";
import { openLanguageModel, type TestModelOptions } from "./model/open-language-model.ts";

const lexicon = loadLexicon("knowledge/lexicon");
const vocabulary = {
  lexicon,
  tokenizer: createTokenizer(lexicon.forms, lexicon.general),
  glossary: await buildGlossary(CITATIONS.map((one) => fold(one.quote))),
};

/** The model's writer with the real gate and prompts on a fake server. */
export async function openModelWriter(behaviour: ServerBehaviour, options: TestModelOptions = {}) {
  const opened = await openLanguageModel(behaviour, options);
  const struckPath = join(opened.folder, "struck.jsonl");
  const writer = createModelWriter({
    model: opened.model,
    prompts: loadPrompts("prompts"),
    gate: createProofGate(vocabulary),
    log: createStruckLog(struckPath, true),
    answerMilliseconds: 10_000,
  });
  const struck = () => (existsSync(struckPath) ? readFileSync(struckPath, "utf8") : "");
  return { ...opened, writer, struck };
}

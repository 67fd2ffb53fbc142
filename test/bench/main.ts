import { basename } from "node:path";
import { parseArgs } from "node:util";
import { benchAssistant } from "./assistant-section.ts";
import { benchBaselines } from "./baselines.ts";
import { benchComparisons } from "./comparisons.ts";
import { benchDrafts } from "./drafts.ts";
import { benchFacts } from "./facts.ts";
import { benchGate } from "./gate-section.ts";
import { benchLedger } from "./ledger.ts";
import { benchLookUps } from "./look-ups.ts";
import { benchModelAnswers } from "./model-answers.ts";
import { benchQuantities } from "./quantities.ts";
import { type QuestionSet, SETS } from "./sets.ts";
import { benchSpeed } from "./speed.ts";
import { benchTelegram } from "./telegram.ts";
import { benchVocabulary } from "./vocabulary.ts";
import { benchXquad } from "./xquad.ts";

const USAGE = `npm run bench -- [options]
  --set name               only this set: town, synthetic, provinces-dev, provinces-test
  --file f --documents d   a question set of your own on the documents of a folder; with --only comparisons, a set of those
  --misses                 list what went wrong
  --xquad f                passage retrieval on a file of {passage, questions: [{zh, en}]} lines
  --facts f --documents d  figures of a file of facts (doc, indicator, value, unit, period, status) in a folder
  --only section           assistant, baselines, comparisons, drafts, gate, ledger, look-ups, model, quantities, speed or telegram; all of them without it
  --vocabulary f           share of English words that the lexicon knows, on lines of Chinese, tab, English
  --speed                  the same as --only speed`;

const SECTIONS = [
  "assistant",
  "baselines",
  "comparisons",
  "drafts",
  "gate",
  "ledger",
  "look-ups",
  "model",
  "quantities",
  "speed",
  "telegram",
];

/** Reads the options, runs the sections asked for, prints their tables. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: "string" },
      file: { type: "string" },
      documents: { type: "string" },
      misses: { type: "boolean", default: false },
      xquad: { type: "string" },
      facts: { type: "string" },
      vocabulary: { type: "string" },
      only: { type: "string" },
      speed: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  if (values.facts !== undefined && values.documents !== undefined)
    return benchFacts(values.facts, values.documents, values.misses);
  if (values.xquad !== undefined) return benchXquad(values.xquad);
  if (values.vocabulary !== undefined) return benchVocabulary(values.vocabulary);
  const { file, documents } = values;
  if (values.only === "comparisons" && file !== undefined && documents !== undefined)
    return benchComparisons(values.misses, { file, documents });
  const sets = chosenSets(values.set, values.file, values.documents);
  const only = values.speed ? "speed" : values.only;
  if (only !== undefined && !SECTIONS.includes(only)) throw new Error(USAGE);
  const wants = (section: string) => only === undefined || only === section;
  for (const set of sets) {
    if (wants("assistant")) await benchAssistant(set, values.misses);
    if (wants("baselines")) await benchBaselines(set);
    if (wants("model")) await benchModelAnswers(set);
  }
  const [town, synthetic] = SETS;
  const own = values.set !== undefined || values.file !== undefined;
  if (only === "comparisons" || (only === undefined && !own)) await benchComparisons(values.misses);
  if (wants("drafts") && !own) await benchDrafts();
  if (wants("gate") && !own) await benchGate(values.misses);
  if (wants("ledger") && !own) await benchLedger(values.misses);
  if (wants("look-ups") && !own) await benchLookUps();
  if (wants("quantities") && !own) await benchQuantities();
  if ((only === "speed" || (only === undefined && !own)) && town && synthetic)
    await benchSpeed(town, synthetic);
  if (wants("telegram") && !own && town) await benchTelegram(town);
}

function chosenSets(name?: string, file?: string, documents?: string): readonly QuestionSet[] {
  if (file !== undefined && documents !== undefined) return [{ name: basename(file), file, documents }];
  if (file !== undefined || documents !== undefined) throw new Error(USAGE);
  const sets = SETS.filter((set) => name === undefined || set.name === name);
  if (sets.length === 0) throw new Error(USAGE);
  return sets;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

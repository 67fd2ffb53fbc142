import { gateOver } from "../writing/proof/gate.ts";
import { type Judgement, judgeMutations, judgeTrue } from "../writing/proof/judge-gate.ts";
import {
  readDocuments,
  readTrueSentences,
  type TrueSentence,
  verbatimSentences,
} from "../writing/proof/true-sentences.ts";
import { median, printTable, share } from "./table.ts";

const FOLDERS = ["knowledge/reports", "test/evals/documents", "test/evals/proof/documents"];
const ROUNDS = 2;

/** Shows true and false sentences to the proof gate; prints what it keeps and what it catches, kind by kind. */
export async function benchGate(showMisses: boolean): Promise<void> {
  const documents = await readDocuments(...FOLDERS);
  const gate = await gateOver(documents.map((document) => document.text));
  const sets: Readonly<Record<string, readonly TrueSentence[]>> = {
    "word for word": verbatimSentences(documents),
    ...Object.fromEntries(
      ["free", "freer", "heldout", "heldout-2"].map((name) => [
        name,
        readTrueSentences(`${name}.tsv`, documents),
      ]),
    ),
  };
  const kept = Object.entries(sets).map(([name, sentences]) => ({
    name,
    judgement: judgeTrue(gate, sentences),
  }));
  const keptRows = kept.map(({ name, judgement }) => [
    name,
    share(judgement.judged - judgement.wrong.length, judgement.judged),
    median(judgement.times).toFixed(2),
  ]);
  printTable("The proof gate: true sentences kept", ["sentences", "kept", "median ms"], keptRows);
  const caught = Object.entries(sets).map(([name, sentences]) => ({
    name,
    kinds: judgeMutations(gate, sentences, ROUNDS),
  }));
  const kinds = [...(caught[0]?.kinds.keys() ?? [])];
  const rows = kinds.map((kind) => [kind, ...caught.map((set) => caughtShare(set.kinds.get(kind)))]);
  const all = caught.map((set) => caughtShare(sumOf([...set.kinds.values()])));
  printTable(
    "The proof gate: false sentences caught, by what was changed",
    ["changed", ...Object.keys(sets)],
    [...rows, ["all", ...all]],
  );
  if (!showMisses) return;
  for (const { name, judgement } of kept) printMisses(`struck though true, ${name}`, judgement);
  for (const { name, kinds } of caught)
    for (const [kind, judgement] of kinds) printMisses(`passed, ${name}, ${kind}`, judgement);
}

function sumOf(judgements: readonly Judgement[]): Judgement {
  return {
    judged: judgements.reduce((sum, { judged }) => sum + judged, 0),
    wrong: judgements.flatMap(({ wrong }) => wrong),
    times: [],
  };
}

function caughtShare(judgement: Judgement | undefined): string {
  return judgement === undefined ? "-" : share(judgement.judged - judgement.wrong.length, judgement.judged);
}

function printMisses(title: string, { wrong }: Judgement): void {
  for (const { text, sentence, proof } of wrong)
    console.log(
      `\n${title}\n   ${text}\n   ${sentence.citations.map(({ quote }) => quote).join(" | ")}\n   ${proof.failures.map(({ kind, detail }) => `${kind}: ${detail}`).join("; ")}`,
    );
}

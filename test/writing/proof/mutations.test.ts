import { beforeAll, describe, expect, it } from "vitest";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { gateOver } from "./gate.ts";
import { type Judgement, judgeMutations, judgeTrue } from "./judge-gate.ts";
import { MUTATIONS } from "./mutations.ts";
import { readDocuments, readTrueSentences, type TrueSentence, verbatimSentences } from "./true-sentences.ts";

let gate: ProofGate;
let sentences: TrueSentence[];
let written: TrueSentence[];
let caught: ReadonlyMap<string, Judgement>;

beforeAll(async () => {
  const documents = await readDocuments(
    "knowledge/reports",
    "test/evals/documents",
    "test/evals/proof/documents",
  );
  gate = await gateOver(documents.map((document) => document.text));
  written = ["free.tsv", "freer.tsv", "heldout.tsv", "heldout-2.tsv"].flatMap((file) =>
    readTrueSentences(file, documents),
  );
  sentences = [...written, ...verbatimSentences(documents).filter((_, index) => index % 4 === 0)];
  caught = judgeMutations(
    gate,
    sentences.filter((_, index) => index % 3 === 0),
  );
}, 60_000);

/** Share of the sentences that were judged rightly. */
function rightShare({ judged, wrong }: Judgement): number {
  return (judged - wrong.length) / judged;
}

describe("true sentences are kept", () => {
  it("keeps at least 97 of 100 that a fluent model would write", () => {
    expect(rightShare(judgeTrue(gate, written))).toBeGreaterThanOrEqual(0.97);
  });

  it.each<[string, (text: string) => string]>([
    ["as they stand", (text) => text],
    ["after a lead", (text) => `根据报告，${text}`],
    ["after an English lead", (text) => `The report states that ${text}`],
    ["in bold, in a list", (text) => `- **${text.replace(/\[1\]。$/, "")}**[1]`],
    ["with the mark in front", (text) => `[1] ${text.replace("[1]", "")}`],
  ])("keeps quotes %s", async (_, change) => {
    const quotes = sentences.filter(
      ({ citations, text }) => citations.length === 1 && text.endsWith("[1]。"),
    );
    const changed = quotes.slice(-60).map((sentence) => ({ ...sentence, text: change(sentence.text) }));
    expect(rightShare(judgeTrue(gate, changed))).toBeGreaterThanOrEqual(0.98);
  });
});

describe("false sentences made of true ones are caught", () => {
  it("catches at least 99 of 100", () => {
    const kinds = [...caught.values()];
    const judged = kinds.reduce((sum, kind) => sum + kind.judged, 0);
    const passed = kinds.reduce((sum, kind) => sum + kind.wrong.length, 0);
    expect(judged).toBeGreaterThan(500);
    expect(1 - passed / judged).toBeGreaterThanOrEqual(0.99);
  });

  it.each(Object.keys(MUTATIONS))("catches a change of %s", (kind) => {
    const judgement = caught.get(kind);
    expect(judgement?.judged).toBeGreaterThan(0);
    expect(judgement === undefined ? 0 : rightShare(judgement)).toBeGreaterThanOrEqual(0.95);
  });

  it("lets no changed digit and no shifted point through", () => {
    expect(caught.get("a digit")?.wrong.map(({ text }) => text)).toEqual([]);
    expect(caught.get("a decimal point")?.wrong.map(({ text }) => text)).toEqual([]);
  });
});

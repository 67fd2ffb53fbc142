import type { Proof, ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { createRandom, MUTATIONS } from "./mutations.ts";
import type { TrueSentence } from "./true-sentences.ts";

/** A sentence that the gate judged wrongly. */
export interface Misjudged {
  readonly sentence: TrueSentence;
  readonly text: string;
  readonly proof: Proof;
}

/** What a gate made of sentences of one kind. */
export interface Judgement {
  readonly judged: number;
  readonly wrong: readonly Misjudged[];
  /** Milliseconds of each sentence. */
  readonly times: readonly number[];
}

/** Shows true sentences to the gate; wrong are those that it strikes. */
export function judgeTrue(gate: ProofGate, sentences: readonly TrueSentence[]): Judgement {
  const wrong: Misjudged[] = [];
  const times: number[] = [];
  for (const sentence of sentences) {
    const started = performance.now();
    const proof = gate.prove(sentence.text, sentence.citations);
    times.push(performance.now() - started);
    if (!proof.proved) wrong.push({ sentence, text: sentence.text, proof });
  }
  return { judged: sentences.length, wrong, times };
}

/**
 * Shows false sentences to the gate, made by each kind of mutation; wrong are those that it proves. Each comes with one
 * citation more than its marks name, of another sentence, so that a changed mark may name something.
 */
export function judgeMutations(
  gate: ProofGate,
  sentences: readonly TrueSentence[],
  rounds = 1,
): ReadonlyMap<string, Judgement> {
  return new Map(
    Object.entries(MUTATIONS).map(([kind, mutate]) => {
      const random = createRandom(7);
      const wrong: Misjudged[] = [];
      let judged = 0;
      for (let round = 0; round < rounds; round++)
        for (const [index, sentence] of sentences.entries()) {
          const other = sentences[(index * 7 + 3) % sentences.length]?.citations[0];
          const known = sentence.citations.some((one) => one.quote === other?.quote);
          const text = mutate(sentence, random);
          if (text === undefined || text === sentence.text || (known && kind === "a citation mark")) continue;
          const extra =
            other === undefined || known ? [] : [{ ...other, number: sentence.citations.length + 1 }];
          const proof = gate.prove(text, [...sentence.citations, ...extra]);
          judged += 1;
          if (proof.proved) wrong.push({ sentence, text, proof });
        }
      return [kind, { judged, wrong, times: [] }] as const;
    }),
  );
}

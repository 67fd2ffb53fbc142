import type { Citation, Language } from "../domain/answer.ts";
import { inLanguage } from "./in-language.ts";
import { denies } from "./negations.ts";
import { isForbidden, marksIn, plainSentence, withMarks } from "./plain-sentence.ts";
import type { ProofGate } from "./proof/prove-sentence.ts";

/** Why a sentence of the model is not shown. */
export interface StruckSentence {
  readonly sentence: string;
  readonly failures: readonly { readonly kind: string; readonly detail: string }[];
}

/** A sentence that may be shown, or one that may not; neither where it says nothing. */
export type Judged = { readonly kept: string } | { readonly struck: StruckSentence } | undefined;

/** Judges what a model writes, sentence by sentence. */
export type JudgeSentence = (raw: string) => Judged;

/** A judge over the citations of one answer: what it lets through is plain, proved, marked and in the language. */
export function createJudge(
  gate: ProofGate,
  citations: readonly Citation[],
  language: Language,
): JudgeSentence {
  const source = citations.map((one) => one.quote).join("\n");
  return (raw) => {
    const plain = plainSentence(raw);
    if (!/[\p{L}\p{N}]/u.test(plain.replace(/\[\d+\]/g, ""))) return undefined;
    const struck = (kind: string, detail: string): Judged => ({
      struck: { sentence: raw, failures: [{ kind, detail }] },
    });
    if (isForbidden(plain)) return struck("markup", "a link, a mention, a command or code");
    const sentence = inLanguage(plain, language, source);
    if (sentence === undefined) return struck("language", language);
    if (marksIn(sentence).length === 0) {
      const owner = citations.find(
        ({ number }) => gate.prove(withMarks(sentence, [number]), citations).proved,
      );
      return owner === undefined
        ? struck("citation", "no mark, and no citation proves it")
        : { kept: withMarks(sentence, [owner.number]) };
    }
    const cited = citations.filter(({ number }) => marksIn(sentence).includes(number));
    if (denies(sentence, cited.map((one) => one.quote).join("\n")))
      return struck("negation", "more is denied than in the quotes");
    const { proved, failures } = gate.prove(sentence, citations);
    return proved ? { kept: sentence } : { struck: { sentence: raw, failures } };
  };
}

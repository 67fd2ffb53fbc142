import type { Citation, Language } from "../domain/answer.ts";
import { isFraming } from "./framing.ts";
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

/** An item of a list, and the end of a line that leads to one. */
const ITEM = /^\s*(?:[-+*•·▪●○◆■–—]\s|\d{1,2}[.)、]|[（(][\d一二三四五六七八九十]{1,2}[)）]|[①-⑳])/u;
const LEADS = /[:：][\s*_]*(?:\[\d+\]\s*)*$/;
/** More pairs of citations than this are not tried for a sentence that names none. */
const MOST_PAIRS = 10;

/** Judges what a model writes, sentence by sentence, in order: the items of a list are judged under its lead. */
export type JudgeSentence = (raw: string) => Judged;

/** A judge over the citations of one answer: what it lets through is plain, proved, marked and in the language. */
export function createJudge(
  gate: ProofGate,
  citations: readonly Citation[],
  language: Language,
): JudgeSentence {
  const source = citations.map((one) => one.quote).join("\n");
  const known = new Set(citations.map((one) => one.number));
  let lead = "";
  const judge: JudgeSentence = (raw) => {
    const plain = plainSentence(raw, known);
    const struck = (kind: string, detail: string): Judged => ({
      struck: { sentence: raw, failures: [{ kind, detail }] },
    });
    if (isForbidden(plain)) return struck("markup", "a link, a mention, a command or code");
    if (isFraming(plain, raw)) return undefined;
    const sentence = inLanguage(plain, language, source);
    if (sentence === undefined) return struck("language", language);
    if (marksIn(sentence).length === 0) {
      if (gate.prove(sentence, citations, lead).proved) return undefined;
      const owners = ownersOf(sentence, lead, citations, gate);
      return owners === undefined
        ? struck("citation", "no mark, and no citation proves it")
        : { kept: withMarks(sentence, owners) };
    }
    const cited = citations.filter(({ number }) => marksIn(sentence).includes(number));
    const denied = denies(sentence, cited.map((one) => one.quote).join("\n"));
    const { proved, failures } = gate.prove(sentence, citations, lead);
    if (proved && !denied) return { kept: sentence };
    // A model may name the wrong quote for what another says, not one that is not there.
    const bare = sentence.replace(/ ?\[\d+\]/g, "");
    const wrong = citations.length > 1 && marksIn(sentence).every((number) => known.has(number));
    const owners = wrong ? ownersOf(bare, lead, citations, gate) : undefined;
    if (owners !== undefined) return { kept: withMarks(bare, owners) };
    return denied
      ? struck("negation", "more is denied than in the quotes")
      : { struck: { sentence: raw, failures } };
  };
  return (raw) => {
    if (!ITEM.test(raw)) lead = "";
    const judged = judge(raw);
    if (!ITEM.test(raw) && LEADS.test(raw) && judged !== undefined && "kept" in judged)
      lead = judged.kept.replace(/ ?\[\d+\]/g, "");
    return judged;
  };
}

/** The citation that proves an unmarked sentence, or the two that do together; undefined where none do. */
function ownersOf(
  sentence: string,
  lead: string,
  citations: readonly Citation[],
  gate: ProofGate,
): readonly number[] | undefined {
  const proves = (numbers: readonly number[]) => {
    const quotes = citations.filter((one) => numbers.includes(one.number)).map((one) => one.quote);
    const marked = withMarks(sentence, numbers);
    return !denies(sentence, quotes.join("\n")) && gate.prove(marked, citations, lead).proved;
  };
  const numbers = citations.map((one) => one.number);
  const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => [a, b]));
  return [...numbers.map((one) => [one]), ...pairs.slice(0, MOST_PAIRS)].find(proves);
}

import type { Citation } from "../../domain/answer.ts";
import { fold } from "../../language/fold.ts";
import { isAbsence, isAbsent } from "./absences.ts";
import { checkComparisons } from "./check-comparisons.ts";
import { checkFigures } from "./check-figures.ts";
import { checkLevels } from "./check-levels.ts";
import { checkNames } from "./check-names.ts";
import { checkNumerals } from "./check-numerals.ts";
import { checkOwners } from "./check-owners.ts";
import { checkPeriods } from "./check-periods.ts";
import { checkRanks } from "./check-ranks.ts";
import { checkStages } from "./check-stages.ts";
import { checkSupport } from "./check-support.ts";
import { checkSweeping } from "./check-sweeping.ts";
import { checkTurns } from "./check-turns.ts";
import { cleanSentence } from "./clean-sentence.ts";
import { checkCrossing } from "./crossing.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import { isFrame } from "./frame.ts";
import { readMarks } from "./marks.ts";
import { withoutMention } from "./mentions.ts";
import { readParaphrases } from "./paraphrases.ts";
import type { ProofFailure, ProofGate } from "./proof.ts";
import { readStatements } from "./sentence.ts";
import { statesFigureOf } from "./states-figure.ts";
import type { ProofVocabulary, ProofWords, Term } from "./terms.ts";
import { splitInstead } from "./told-instead.ts";

export type { Proof, ProofFailure, ProofFailureKind, ProofGate } from "./proof.ts";
export type { ProofVocabulary } from "./terms.ts";

const LONGEST = 1000;

/**
 * A gate that believes only quotes. A sentence is proved where everything that it claims stands in the quotes that its
 * marks name, or follows from figures there by a formula that the sentence shows; what the gate cannot read is not
 * proved. Sentences that only frame others need no mark. Text of a citation is read once and kept while it lives.
 */
export function createProofGate(vocabulary: ProofVocabulary): ProofGate {
  let glossary = vocabulary.glossary;
  const remembered = new Map<string, readonly Term[]>();
  const words: ProofWords = {
    tokenizer: vocabulary.tokenizer,
    lexicon: vocabulary.lexicon,
    // The glossary may be replaced by one of more documents.
    get glossary() {
      return glossary;
    },
    known: remembered,
    paraphrases: readParaphrases(),
  };
  const known = new WeakMap<Citation, Evidence>();
  const evidenceOf = (citation: Citation): Evidence => {
    const read = known.get(citation) ?? readEvidence(citation);
    known.set(citation, read);
    return read;
  };
  return {
    prove: (sentence, citations, lead = "") => {
      if (glossary !== vocabulary.glossary) remembered.clear();
      glossary = vocabulary.glossary;
      const failures = failuresOf(sentence, lead, citations, evidenceOf, words);
      return { proved: failures.length === 0, failures };
    },
    states: (sentence, figure, citation) => {
      const { text } = readMarks(cleanSentence(sentence).text);
      const evidence = evidenceOf(citation);
      const whole = [{ span: { start: 0, end: text.length }, numbers: [] }];
      const [statement] = readStatements(text, whole, () => [evidence]);
      return statement === undefined ? false : statesFigureOf(statement, figure, evidence, words);
    },
  };
}

function failuresOf(
  sentence: string,
  lead: string,
  citations: readonly Citation[],
  evidenceOf: (citation: Citation) => Evidence,
  vocabulary: ProofWords,
): ProofFailure[] {
  if (sentence.length > LONGEST) return [{ kind: "unsupported", detail: "too long" }];
  const clean = cleanSentence(sentence);
  if (clean.unreadable !== undefined) return [{ kind: "number", detail: clean.unreadable }];
  const text = withoutMention(clean.text, citations.map(evidenceOf), vocabulary);
  const marked = readMarks(text);
  if (marked.broken) return [{ kind: "citation", detail: "a mark inside a number" }];
  const unknown = marked.numbers.find((number) => !citations.some((citation) => citation.number === number));
  if (unknown !== undefined) return [{ kind: "citation", detail: `[${unknown}]` }];
  if (marked.numbers.length === 0) {
    if (isFrame(marked.text, citations.map(evidenceOf), vocabulary)) return [];
    return [{ kind: "citation", detail: "no citation" }];
  }
  const { lacking, told } = splitInstead(text) ?? { lacking: text, told: undefined };
  const folded = fold(readMarks(lacking).text);
  if (isAbsence(folded)) {
    if (!isAbsent(folded, citations.map(evidenceOf), vocabulary))
      return [{ kind: "negation", detail: "what is said to be missing may be there" }];
    return told === undefined
      ? []
      : failuresOf(told, `${lead} ${readMarks(lacking).text}`, citations, evidenceOf, vocabulary);
  }
  const statements = readStatements(
    marked.text,
    marked.segments,
    (numbers) => citations.filter((citation) => numbers.includes(citation.number)).map(evidenceOf),
    lead,
  );
  return [
    ...checkFigures(statements, vocabulary),
    ...statements.flatMap((statement) => [
      ...checkNumerals(statement, vocabulary),
      ...checkPeriods(statement),
      ...checkNames(statement, vocabulary),
      ...checkLevels(statement),
      ...checkOwners(statement, vocabulary),
      ...checkRanks(statement, vocabulary),
      ...checkComparisons(statement, vocabulary),
      ...checkStages(statement, vocabulary),
      ...checkTurns(statement, vocabulary),
      ...checkCrossing(statement, vocabulary),
      ...checkSweeping(statement, vocabulary),
      ...checkSupport(statement, vocabulary),
    ]),
  ];
}

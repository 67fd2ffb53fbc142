import type { Span } from "../../domain/span.ts";
import { fold } from "../../language/fold.ts";
import { clausesIn } from "../../language/sentences.ts";
import { otherWay } from "./directions.ts";
import { type Evidence, type Piece, quotes } from "./evidence.ts";
import { movedOtherwise } from "./moved-nouns.ts";
import { deniesElsewhere, turned } from "./negations.ts";
import { isPeriod } from "./periods.ts";
import type { ProofFailure } from "./proof.ts";
import { DONE_SOURCE, PLANNED_LOOSE, PLANNED_SOURCE, PLANS, TOLD_DONE } from "./proof-words.ts";
import type { Statement } from "./sentence.ts";
import { spelledNames } from "./spelling.ts";
import { saysDone, saysPlanned } from "./status.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";

/** Least share of the content words that the evidence must hold: of a statement, of a clause with a number, without. */
interface Shares {
  readonly whole: number;
  readonly counting: number;
  readonly wordy: number;
}

const CHINESE: Shares = { whole: 0.6, counting: 0.45, wordy: 0.51 };
/** Translations hold fewer words; a number that is proved carries its sentence. */
const ENGLISH: Shares = { whole: 0.38, counting: 0.2, wordy: 0.15 };
const ENGLISH_COUNTING: Shares = { whole: 0.22, counting: 0.15, wordy: 0.15 };
/** Of an English word that no table translates: it lacks little. */
const UNKNOWN_WEIGHT = 0.35;
/** A clause with less to say than this proves and lacks nothing of its own. */
const LEAST_WEIGHT = 1.2;

/** Words that the evidence does not hold, negations turned round, movements reversed, plans told as deeds. */
export function checkSupport(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { text, evidence, written } = statement;
  const wide = evidence.map((one) => one.wide).join("\n");
  const shares = sharesFor(statement);
  const names = new Set(spelledNames(written, evidence));
  for (const noun of pointedNouns(statement)) names.add(noun);
  const terms = readTerms(text, vocabulary).filter(({ surface }) => !names.has(surface));
  const whole = supportOf(terms, wide);
  const failures: ProofFailure[] = [];
  if (whole.share < shares.whole) failures.push({ kind: "unsupported", detail: whole.lacking.join(" ") });
  for (const span of clausesIn(text, { start: 0, end: text.length }))
    failures.push(...clauseFailures(statement, span, shares, wide, names, vocabulary));
  return failures.length > 0 ? failures : statusFailures(statement, terms);
}

/** What a sentence points at (该反应堆) is named before it: it must end like something of the evidence (实验堆). */
function pointedNouns({ folded, evidence }: Statement): string[] {
  return [...folded.matchAll(POINTED)].flatMap(([, words = ""]) =>
    [2, 3, 4]
      .map((length) => words.slice(0, length))
      .filter((noun) => {
        const end = noun.at(-1) ?? "";
        return noun.length > 1 && evidence.some((one) => one.folded.includes(end));
      }),
  );
}

const POINTED = /(?<![\u3400-\u9fff])(?:该|这[个座条项家所款种]|此[个座条项])([\u3400-\u9fff]{2,8})/g;

function sharesFor({ folded, claims }: Statement): Shares {
  if (!/[a-z]{3}.*[a-z]{3}/.test(folded) || /[\u3400-\u9fff]{6}/.test(folded)) return CHINESE;
  return claims.length > 0 ? ENGLISH_COUNTING : ENGLISH;
}

function clauseFailures(
  { folded, claims, evidence }: Statement,
  span: Span,
  shares: Shares,
  wide: string,
  names: ReadonlySet<string>,
  vocabulary: ProofWords,
): ProofFailure[] {
  const clause = folded.slice(span.start, span.end);
  const terms = readTerms(clause, vocabulary).filter(({ surface }) => !names.has(surface));
  const counted = claims.filter((claim) => span.start <= claim.span.start && claim.span.start < span.end);
  const failures: ProofFailure[] = [];
  const support = supportOf(terms, wide);
  if (
    terms.length >= 2 &&
    (shares === CHINESE || support.weight >= LEAST_WEIGHT) &&
    support.share < (counted.length > 0 ? shares.counting : shares.wordy)
  )
    failures.push({ kind: "unsupported", detail: support.lacking.join(" ") });
  const moved = counted.every(isPeriod) ? movedOtherwise(clause, evidence, vocabulary) : undefined;
  if (moved !== undefined) failures.push({ kind: "direction", detail: moved });
  const source = closest(
    terms,
    counted.map((claim) => claim.text),
    evidence,
  );
  if (source === undefined) return failures;
  const rest = LEFT_OVER.test(clause) && counted.length > 0;
  if (!rest && turned(clause, source) && !evidence.some((one) => deniesElsewhere(clause, one, vocabulary)))
    failures.push({ kind: "negation", detail: clause });
  if (otherWay(clause, source)) failures.push({ kind: "direction", detail: clause });
  return failures;
}

/** What is left undone of what is counted. */
const LEFT_OVER = /剩|其余|尚有|余下|还有|\b(?:remain\w*|leav(?:es?|ing)|left)\b/;

/** What is told of a plan in other words must be told as a plan, and the other way round. */
function statusFailures(
  { text, written, folded, evidence, claims, earlier }: Statement,
  terms: readonly Term[],
): ProofFailure[] {
  const fails: ProofFailure[] = [{ kind: "status", detail: folded }];
  const planned = evidence.length > 0 && evidence.every((one) => one.planned);
  if (planned) {
    const clauses = clausesIn(text, { start: 0, end: text.length }).map(({ start, end }) =>
      folded.slice(start, end),
    );
    if (evidence.every((one) => saysDone(fold(written), one))) return fails;
    const verbatim = clauses.every((clause) => evidence.some((one) => quotes(clause, one)));
    return verbatim || PLANNED_LOOSE.test(`${earlier} ${folded}`) ? [] : fails;
  }
  const told = claims.length > 0 ? DONE_SOURCE : TOLD_DONE;
  const done = evidence.some((one) => one.reviewed || told.test(one.folded));
  if (!done || !evidence.every((one) => saysPlanned(folded, one))) return [];
  if (!evidence.some((one) => PLANS.test(one.folded) || PLANNED_SOURCE.test(one.folded))) return fails;
  if (claims.length > 0) return [];
  const source = closestSentence(terms, evidence);
  return source !== undefined && !PLANS.test(source) ? fails : [];
}

interface Support {
  readonly share: number;
  readonly weight: number;
  readonly lacking: readonly string[];
}

function supportOf(terms: readonly Term[], wide: string): Support {
  let [held, weight] = [0, 0];
  const lacking: string[] = [];
  for (const term of terms) {
    const found = heldIn(term, wide);
    const unknown = /^[a-z]/.test(term.surface) && term.forms.length <= 1 && term.parts.length === 0;
    held += term.weight * Math.min(1, found / 0.9);
    weight += term.weight * (unknown && found === 0 ? UNKNOWN_WEIGHT : 1);
    if (found < 0.4) lacking.push(term.surface);
  }
  return { share: weight === 0 ? 1 : held / weight, weight, lacking };
}

/** The clause of the evidence that a clause restates: one that holds its number, else the one that holds most of its words. */
function closest(
  terms: readonly Term[],
  numbers: readonly string[],
  evidence: readonly Evidence[],
): string | undefined {
  return best(
    terms,
    evidence.flatMap((one) => one.clauses),
    numbers,
  );
}

function closestSentence(terms: readonly Term[], evidence: readonly Evidence[]): string | undefined {
  return best(
    terms,
    evidence.flatMap((one) => one.sentences),
    [],
  );
}

function best(
  terms: readonly Term[],
  pieces: readonly Piece[],
  numbers: readonly string[],
): string | undefined {
  let found: string | undefined;
  let most = 0.5;
  for (const { folded, text } of pieces) {
    const bonus = numbers.some((number) => folded.includes(number)) ? 0.5 : 0;
    const { share, weight } = supportOf(terms, text);
    const score = (weight === 0 ? 0 : share) + bonus;
    if (score > most) [found, most] = [folded, score];
  }
  return found;
}

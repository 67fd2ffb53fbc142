import { clausesIn } from "../../language/sentences.ts";
import { otherWay } from "./directions.ts";
import { type Evidence, type Piece, quotes } from "./evidence.ts";
import { deniesElsewhere, turned } from "./negations.ts";
import type { ProofFailure } from "./proof.ts";
import { DONE_SOURCE, PLANNED_SOURCE, PLANS } from "./proof-words.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";

/** Share of the content words that the evidence must hold, of a statement and of each of its clauses. */
const WHOLE = 0.6;
const CLAUSE = 0.45;
const ENGLISH = 0.75;
/** The same of a clause without a number, which nothing else holds to the quote. */
const WORDS = 0.51;

/** Words that the evidence does not hold, negations turned round, plans told as deeds. */
export function checkSupport(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { text, folded, evidence, claims } = statement;
  const wide = evidence.map((one) => one.wide).join("\n");
  const failures: ProofFailure[] = [];
  const english = /[a-z]{3}.*[a-z]{3}/.test(folded) && !/[\u3400-\u9fff]{6}/.test(folded);
  const needs = (share: number) => share * (english ? ENGLISH : 1);
  const terms = readTerms(text, vocabulary);
  const whole = supportOf(terms, wide);
  if (whole.share < needs(WHOLE)) failures.push({ kind: "unsupported", detail: whole.lacking.join(" ") });
  for (const span of clausesIn(text, { start: 0, end: text.length })) {
    const clause = folded.slice(span.start, span.end);
    const own = readTerms(clause, vocabulary);
    const support = supportOf(own, wide);
    const counts = claims.some((claim) => span.start <= claim.span.start && claim.span.start < span.end);
    if (own.length >= 2 && support.share < (counts ? needs(CLAUSE) : WORDS))
      failures.push({ kind: "unsupported", detail: support.lacking.join(" ") });
    const source = closest(
      own,
      claims
        .filter((claim) => span.start <= claim.span.start && claim.span.start < span.end)
        .map((claim) => claim.text),
      evidence,
    );
    if (
      source !== undefined &&
      turned(clause, source) &&
      !evidence.some((one) => deniesElsewhere(clause, one, vocabulary))
    )
      failures.push({ kind: "negation", detail: clause });
    if (source !== undefined && otherWay(clause, source))
      failures.push({ kind: "direction", detail: clause });
  }
  return failures.length > 0 ? failures : statusFailures(statement, terms);
}

/** What is told of a plan in other words must be told as a plan, and the other way round. */
function statusFailures(
  { text, folded, evidence, claims, earlier }: Statement,
  terms: readonly Term[],
): ProofFailure[] {
  const fails: ProofFailure[] = [{ kind: "status", detail: folded }];
  const planned = evidence.length > 0 && evidence.every((one) => one.planned);
  if (planned) {
    const clauses = clausesIn(text, { start: 0, end: text.length }).map(({ start, end }) =>
      folded.slice(start, end),
    );
    const verbatim = clauses.every((clause) => evidence.some((one) => quotes(clause, one)));
    return verbatim || PLANNED_LOOSE.test(`${earlier} ${folded}`) ? [] : fails;
  }
  const done = evidence.some((one) => one.reviewed || DONE_SOURCE.test(one.folded));
  if (!done || !PLANS.test(folded)) return [];
  if (!evidence.some((one) => PLANS.test(one.folded) || PLANNED_SOURCE.test(one.folded))) return fails;
  if (claims.length > 0) return [];
  const source = closestSentence(terms, evidence);
  return source !== undefined && !PLANS.test(source) ? fails : [];
}

const PLANNED_LOOSE =
  /计划|拟|将|力争|争取|确保|目标|预|打算|安排|下一步|明年|今后|要|坚持|推进|推动|加强|加快|继续|持续|深化|落实|提出|要求|着力|旨在|保障|促进|\b(?:will|plan\w*|target\w*|aim\w*|goal\w*|intend\w*|expect\w*|schedul\w*|to be|to|shall|should|must|strive\w*|seek\w*|propos\w*|continue|ensure|call\w* for|focus\w*|priorit\w*)\b/;

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
    held += term.weight * Math.min(1, found / 0.9);
    weight += term.weight;
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

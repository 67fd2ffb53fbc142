import { clausesIn } from "../../language/sentences.ts";
import { difference } from "./compare-figures.ts";
import type { Evidence } from "./evidence.ts";
import { isPeriod } from "./periods.ts";
import type { ProofFailure } from "./proof.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { ALL, CAUSES, COMPARED, VAGUE } from "./sweeping-words.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";

/** A clause is spoken of where it holds this share of what the clause that holds most does. */
const NEARLY = 0.5;
/** A cause is told of the evidence sentence that holds this share of the words. */
const OF_THE_CAUSE = 0.4;

/** A number told as that of all there are: 所有镇街共27个. */
const WHOLE_NUMBER = /(?:所有|全部)的?[\u3400-\u9fff]{1,8}[共为有]$/;
const OF_ALL = /所有|全部|全[省市县区镇州]|共/;

/** Words that say more than numbers do, all, most, only, because, where no quote says as much. */
export function checkSweeping(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { folded, evidence } = statement;
  const failures: ProofFailure[] = [];
  const fail = (detail: string) => failures.push({ kind: "qualifier", detail });
  const numberless = statement.claims.every(isPeriod);
  for (const [claimed, proving] of numberless ? [...VAGUE, COMPARED] : VAGUE) {
    const found = claimed.exec(folded)?.[0];
    if (found !== undefined && !evidence.some((one) => proving.test(one.folded))) fail(found);
  }
  for (const { before } of statement.claims) {
    const found = WHOLE_NUMBER.exec(before)?.[0];
    if (found !== undefined && !evidence.some((one) => OF_ALL.test(one.folded))) fail(found);
  }
  for (const found of sweepingAll(statement, vocabulary)) fail(found);
  for (const { start, end } of partsOf(folded))
    for (const [claimed, proving] of CAUSES) {
      const found = claimed.exec(folded.slice(start, end))?.[0];
      if (found !== undefined && !causes(statement, start, end, proving, vocabulary)) fail(found);
    }
  return failures;
}

/** Words for all that no clause of the evidence about the same bears out. */
function sweepingAll(statement: Statement, vocabulary: ProofWords): string[] {
  const { folded, evidence } = statement;
  const [claimed, proving] = ALL;
  if (!claimed.test(folded) || completes(statement)) return [];
  return clausesIn(folded, { start: 0, end: folded.length }).flatMap(({ start, end }) => {
    const clause = folded.slice(start, end);
    const found = claimed.exec(clause)?.[0];
    if (found === undefined) return [];
    const terms = readTerms(clause, vocabulary);
    const borne = evidence.some((one) => bearsOut(terms, one, proving));
    return borne || countedWhole(statement, terms) ? [] : [found];
  });
}

/** A clause that begins with all goes on about what the one before speaks of: 建成廣場17個，覆蓋全部村. */
const AT_ONCE = 4;

/** True where a clause that speaks of the same says all, or one that goes on from the clause that speaks of it most. */
function bearsOut(terms: readonly Term[], { clauses, folded }: Evidence, proving: RegExp): boolean {
  if (!proving.test(folded)) return false;
  if (terms.length === 0) return true;
  const shares = clauses.map(({ text }) => shareHeld(terms, text));
  const most = Math.max(...shares);
  return clauses.some((clause, index) => {
    const said = proving.exec(clause.folded);
    if (said === null) return false;
    const [own = 0, before = 0] = [shares[index], shares[index - 1]];
    const goesOn = before === most && said.index <= AT_ONCE;
    return most === 0 || (own > 0 && own >= NEARLY * most) || goesOn;
  });
}

/** 查辦4起、全部辦結4起: as many here as there. */
function completes({ claims }: Statement): boolean {
  const values = claims.map(({ quantity }) => quantity.value);
  return new Set(values).size < values.length;
}

/** 確診19例，全部治愈: the evidence counts as many cured as there are cases that the sentence names. */
function countedWhole({ claims, evidence }: Statement, terms: readonly Term[]): boolean {
  const same = (a: Claim, b: Claim) =>
    a.quantity.value === b.quantity.value && a.quantity.unit === b.quantity.unit;
  return (
    terms.length > 0 &&
    evidence.some((one) =>
      one.claims.some(
        (part) =>
          one.claims.filter((other) => same(part, other)).length > 1 &&
          claims.some(({ quantity }) => quantity.value === part.quantity.value) &&
          terms.every((term) => heldIn(term, ` ${part.before} ${part.after} `) >= 0.6),
      ),
    )
  );
}

/** True where one sentence of the evidence tells of a cause, holds the numbers of the part, and most of its words. */
function causes(
  { folded, claims, evidence }: Statement,
  start: number,
  end: number,
  proving: RegExp,
  vocabulary: ProofWords,
): boolean {
  const terms = readTerms(folded.slice(start, end), vocabulary);
  const numbers = claims.filter(
    (claim) => !isPeriod(claim) && start <= claim.span.start && claim.span.start < end,
  );
  return evidence.some((one) =>
    one.sentences.some(
      (sentence) =>
        proving.test(sentence.folded) &&
        numbers.every((claim) =>
          one.claims.some(
            (given) => given.sentence === sentence.folded && difference(claim, given) === undefined,
          ),
        ) &&
        shareHeld(terms, sentence.text) >= OF_THE_CAUSE,
    ),
  );
}

/** What stands between semicolons and full stops: one cause is told of one such part. */
function partsOf(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(/[^;。]+/g)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
}

function shareHeld(terms: readonly Term[], text: string): number {
  let [held, weight] = [0, 0];
  for (const term of terms) {
    held += term.weight * heldIn(term, text);
    weight += term.weight;
  }
  return weight === 0 ? 0 : held / weight;
}

import { tornFailure } from "./changes.ts";
import { difference } from "./compare-figures.ts";
import { comparesOtherwise } from "./compared-with.ts";
import { computed } from "./compute.ts";
import { countsNamed } from "./counted-here.ts";
import { derived, miscounted } from "./derive.ts";
import { wayOf } from "./directions.ts";
import { type Evidence, yearsIn } from "./evidence.ts";
import { headFailure } from "./head-noun.ts";
import { directionFailure, fromTo } from "./movements.ts";
import { deniesElsewhere, turned } from "./negations.ts";
import { otherNoun } from "./other-noun.ts";
import { describe, fitness, referentOf } from "./pairing.ts";
import { isPeriod, yearFits } from "./periods.ts";
import { isOfFiveYears } from "./plan-periods.ts";
import type { ProofFailure, ProofFailureKind } from "./proof.ts";
import { missingQualifier } from "./qualifiers.ts";
import type { Claim } from "./read-claims.ts";
import { definesUnit, reordered, repeated, restatesRoughly } from "./restatements.ts";
import { changedRestriction } from "./restrictions.ts";
import { rivalFailure, strayFailure } from "./rivals.ts";
import type { Said } from "./said.ts";
import type { Statement } from "./sentence.ts";
import { statusFailure } from "./status.ts";
import type { ProofWords } from "./terms.ts";
import { topRanksIn } from "./top-ranks.ts";
import { exchangedTrade } from "./trade-parts.ts";

const SEVERITY: readonly ProofFailureKind[] = ["number", "unit", "approximation"];

/**
 * Finds each number of the statements of a sentence in its evidence and checks what is said of it. What is not found
 * may follow from those that are: a computed number is never an operand itself.
 */
export function checkFigures(statements: readonly Statement[], vocabulary: ProofWords): ProofFailure[] {
  const said = statements.flatMap((statement) =>
    statement.claims
      .filter(
        (claim) =>
          !isPeriod(claim) &&
          !isYearOf(claim, statement) &&
          !isOfFiveYears(claim, statement.evidence) &&
          !isName(claim, statement) &&
          !definesUnit(claim, statement) &&
          !countsNamed(claim, statement),
      )
      .map((claim) => ({ claim, statement, description: describe(claim, vocabulary) })),
  );
  const { moved, failures: wrongWay } = fromTo(said.map(({ claim }) => claim));
  const judged = said.map((one) => ({
    ...one,
    ...judge({ ...one, moved: moved.has(one.claim) }, said, vocabulary),
  }));
  const proved = judged.filter(({ failure }) => failure === undefined).map(({ claim }) => claim);
  const shown = (claim: Claim) => judged.find((one) => one.claim === claim)?.sources ?? [];
  const failures = judged.flatMap(({ claim, statement, failure }) => {
    const told = failure === undefined && miscounted(claim, statement, shown, vocabulary);
    const wrong = told ? ({ kind: "pairing", detail: `${claim.text}: miscounted` } as const) : failure;
    if (wrong === undefined || computed(claim, statement, proved)) return [];
    if (restatesRoughly(claim, statement)) return [];
    return derived(claim, statement, shown, vocabulary) ? [] : [wrong];
  });
  const found = judged.filter(({ claim, statement }) => !computed(claim, statement, proved));
  return [...failures, ...wrongWay, ...repeated(found)];
}

/**
 * A number that the evidence holds where it counts nothing either: the 12345 hotline; or one in a name in quotation
 * marks: "一件事一次办"; or a mark that the reader knows with its unit only: 突破千亿.
 */
function isName({ quantity, text, span, before }: Claim, { evidence, folded }: Statement): boolean {
  for (const { 0: name, index } of folded.matchAll(/"[^"]{2,60}"/g))
    if (index < span.start && span.end < index + name.length)
      return evidence.some((one) => one.folded.includes(name) || namesNumber(one.folded, quantity.value));
  if (
    /(?:前|\b(?:global|fortune))\s*$/.test(before) &&
    evidence.some((one) => topRanksIn(one.folded).has(quantity.value))
  )
    return true;
  if (quantity.kind === "money" && /^突破[十百千万亿]+元$/.test(text))
    return evidence.some((one) => one.folded.includes(text.slice(0, -1)));
  if (quantity.kind !== "number" || quantity.unit !== "") return false;
  const numeral = numeralOf(quantity.value);
  if (numeral !== undefined && evidence.some((one) => one.folded.includes(`${numeral}大`))) return true;
  if (!/^\d{3,}$/.test(text)) return false;
  return evidence.some((one) =>
    [...one.folded.matchAll(new RegExp(`(?<!\\d)${text}(?!\\d)`, "g"))].some(
      ({ index }) => !one.claims.some((claim) => claim.span.start <= index && index < claim.span.end),
    ),
  );
}

function numeralOf(value: number): string | undefined {
  return [undefined, ..."一二三四五六七八九十"][value];
}

/** True where a name in quotation marks holds a number in Chinese, which English gives as a numeral: "十小项目". */
function namesNumber(folded: string, value: number): boolean {
  const numeral = numeralOf(value);
  if (numeral === undefined) return false;
  return (folded.match(/"[^"]{2,12}"/g) ?? []).some((name) => name.includes(numeral));
}

/** A year that opens an English sentence or clause, which the evidence is of and holds as no figure: For 2024 the county plans. */
function isYearOf({ text, span }: Claim, { evidence, folded }: Statement): boolean {
  if (!/^(?:19|20)\d\d$/.test(text) || !/(?:^|[,;] )(?:in|for|by|during) $/.test(folded.slice(0, span.start)))
    return false;
  const year = Number(text);
  return (
    evidence.some((one) => one.years.includes(year) || yearsIn(one.folded).includes(year)) &&
    !evidence.some((one) =>
      one.claims.some(({ quantity }) => quantity.value === year && quantity.kind !== "date"),
    )
  );
}

/** The figures of the evidence that prove a number, or why none does. */
interface Finding {
  readonly sources: readonly Claim[];
  readonly failure?: ProofFailure;
}

function judge(said: Said, all: readonly Said[], vocabulary: ProofWords): Finding {
  const { claim, statement, description } = said;
  const sources = statement.evidence.flatMap((evidence) =>
    evidence.claims.map((source) => ({ source, evidence })),
  );
  const candidates = sources.filter(({ source }) => difference(claim, source) === undefined);
  if (candidates.length === 0) {
    const found = sources.map(({ source }) => SEVERITY.indexOf(difference(claim, source) ?? "number"));
    return {
      sources: [],
      failure: { kind: SEVERITY[Math.max(0, ...found)] ?? "number", detail: claim.text },
    };
  }
  const ranked = candidates
    .map(({ source, evidence }) => ({ evidence, referent: referentOf(source, evidence, vocabulary) }))
    .map((one) => ({ ...one, score: fitness(description, one.referent) }))
    .sort((a, b) => b.score - a.score);
  const failures: ProofFailure[] = [];
  const proving: Claim[] = [];
  for (const { referent, evidence, score } of ranked) {
    const failure =
      headFailure(said.claim, evidence, vocabulary) ??
      tornFailure(said.claim, said.statement, referent.claim, evidence) ??
      strayFailure(said, referent, evidence, vocabulary) ??
      otherNoun(said, referent, evidence, vocabulary) ??
      aspectFailure(said, referent.claim, evidence, vocabulary) ??
      rivalFailure(said, all, referent, evidence, score, vocabulary);
    if (failure === undefined) proving.push(referent.claim);
    else failures.push(failure);
  }
  const [failure] = failures;
  return proving.length > 0 || failure === undefined ? { sources: proving } : { sources: [], failure };
}

function aspectFailure(
  { claim, statement, moved }: Said,
  source: Claim,
  evidence: Evidence,
  vocabulary: ProofWords,
): ProofFailure | undefined {
  const fails = (kind: ProofFailureKind, detail = claim.text) => ({ kind, detail });
  if (claim.quantity.kind === "age") return undefined;
  const direction = moved ? undefined : directionFailure(claim, source, evidence, statement.earlier);
  if (direction !== undefined) return fails(direction);
  const status = statusFailure(claim, statement, source, evidence);
  if (status !== undefined) return fails("status", status);
  if (!yearFits(claim, statement, source, evidence)) return fails("date");
  if (lastsOtherwise(claim, source)) return fails("direction");
  if (comparesOtherwise(claim, source, evidence)) return fails("date");
  const trade = exchangedTrade(claim, source);
  if (trade !== undefined) return fails("qualifier", `${claim.text}: ${trade}`);
  if (turned(claim.clause, source.clause) && !deniesElsewhere(claim.clause, evidence, vocabulary))
    return fails("negation");
  if (reordered(claim, source)) return fails("pairing");
  const missing = missingQualifier(told(claim, statement), statement, source, evidence);
  const said = `${statement.earlier} ${claim.sentence}`;
  const changed = missing ?? changedRestriction(claim, said, source, evidence, vocabulary);
  return changed === undefined ? undefined : fails("qualifier", `${claim.text}: ${changed}`);
}

/** What a sentence says to have grown for years must have done so, not stayed: 连续6年稳定在. */
function lastsOtherwise({ before, after, quantity }: Claim, source: Claim): boolean {
  if (quantity.kind !== "duration" || !/连续\s*$/.test(before)) return false;
  const way = wayOf(after.slice(0, 6));
  return way !== undefined && wayOf(source.after.split(/[,，;；。]/)[0] ?? "") !== way;
}

/** Names with 新 in them say of nothing that it is new. */
const NEW_NAMES =
  /(?<=\b(?:in)?to )new homes|新能源|新材料|新兴|新型|高新|创新|更新|新农合|新农村|新区|新闻|\bnew[- ](?:energy|materials?|media|era|type|technolog\w+|infrastructure)\b/g;

/** What else a number is compared with is of one sort with it, whatever mark stands between: higher than the 22,950 yuan. */
const COMPARED = /\bthan (?:the|that|those)\b[^\d]*$|[高低多少大小]于[^\d]*$/;

/** A number with the words that may say what it is of. */
function told(claim: Claim, { earlier }: Statement): Claim {
  const plain = (text: string) => text.replace(NEW_NAMES, (name) => name.replace(/新|new/g, ""));
  const carried = COMPARED.test(claim.before) ? `${earlier} ${claim.carried}` : claim.carried;
  return { ...claim, clause: plain(claim.clause), carried: plain(carried) };
}

import type { QueryTerm } from "../../retrieval/query.ts";
import type { Clause, Unit } from "./units.ts";

/** Judges what speaks of a topic. */
export interface TopicMatcher {
  /** Terms that carry the topic, weightiest first. */
  readonly keys: readonly QueryTerm[];
  /** Whether a text, folded, names one of the keys. */
  names(folded: string): boolean;
  /** Share of the topic, by weight, that the texts together name. */
  coverage(texts: Iterable<string>): number;
}

/** A term this light beside the weightiest carries no topic by itself. */
const KEY_SHARE = 0.5;
/** A part of a compound says as much as the compound only where it is rare itself. */
const COMMON_PART = 0.7;

/** A matcher for the terms of a topic, each in all its forms; generic ones count only where there are no others. */
export function createTopicMatcher(
  terms: readonly QueryTerm[],
  rarity: (forms: readonly string[]) => number,
  generic: ReadonlySet<string> = new Set(),
): TopicMatcher {
  const proper = terms.filter((term) => !generic.has(term.surface));
  const weighed = (proper.length > 0 ? proper : terms)
    .map((term) => ({ term: withProperForms(term, rarity), weight: term.weight * rarity(term.forms) }))
    .filter(({ term, weight }) => term.forms.length > 0 && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const heaviest = weighed[0]?.weight ?? 0;
  const keys = weighed.filter(({ weight }) => weight >= KEY_SHARE * heaviest).map(({ term }) => term);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return {
    keys,
    names: (folded) => keys.some((key) => mentions(key, folded)),
    coverage: (texts) => {
      const all = [...texts].join("\n");
      const named = weighed.filter(({ term }) => mentions(term, all));
      return total === 0 ? 0 : named.reduce((sum, { weight }) => sum + weight, 0) / total;
    },
  };
}

/** A text mentions a term by one of its forms, or by the two halves of a compound: 改造危桥 for 危桥改造. */
function mentions({ surface, forms }: QueryTerm, text: string): boolean {
  // A blank within a word is a slip of the source: 脱贫 户.
  const folded = text.includes(" ") ? text.replace(/(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g, "") : text;
  if (forms.some((form) => folded.includes(form))) return true;
  const half = surface.length / 2;
  return (
    /^[\u3400-\u9fff]{4}$/.test(surface) &&
    folded.includes(surface.slice(0, half)) &&
    folded.includes(surface.slice(half))
  );
}

function withProperForms(term: QueryTerm, rarity: (forms: readonly string[]) => number): QueryTerm {
  const own = rarity([term.surface]);
  const forms = term.forms.filter(
    (form) =>
      form === term.surface ||
      (form.length >= 2 && !(term.surface.includes(form) && rarity([form]) < COMMON_PART * own)),
  );
  return { ...term, forms };
}

/** A unit and those of its clauses that a draft takes up. */
export interface Picked {
  readonly unit: Unit;
  readonly clauses: readonly Clause[];
}

/**
 * The clauses of a unit that speak of a topic: all where a first clause without figures names it, since it is the
 * subject then; else those that name it and those that hang on them.
 */
export function pickClauses(unit: Unit, matcher: TopicMatcher, dependents: RegExp): Picked | undefined {
  const named = unit.clauses.map((clause) => matcher.names(clause.folded));
  if (named[0] && unit.clauses[0]?.figures.length === 0) return { unit, clauses: unit.clauses };
  const clauses: Clause[] = [];
  let bound = false;
  for (const [i, clause] of unit.clauses.entries()) {
    bound = named[i] === true || (bound && dependents.test(clause.folded));
    if (bound) clauses.push(clause);
  }
  return clauses.length === 0 ? undefined : { unit, clauses };
}

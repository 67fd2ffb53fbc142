import type { Document } from "../../domain/document.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import type { Evidence, Sources } from "./evidence.ts";
import { type HeadingMatch, isSlogan, standsUnder } from "./find-heading.ts";
import type { Picked, TopicMatcher } from "./match-topic.ts";
import { pickOnTopic } from "./pick-on-topic.ts";
import type { Topic } from "./read-topic.ts";
import { pickRelated, subjectsOf } from "./subjects.ts";

/** A topic as it is looked for in the documents of any place. */
export interface TopicSearch {
  readonly topic: Topic;
  readonly matcher: TopicMatcher;
  readonly request: DraftRequest;
  readonly sources: Sources;
}

/** Rarity of a shared matter from which sentences are related to a heading's. */
const RELATED = 1.5;

/**
 * What the documents of one place say: the section below the one of their headings that the request means, and what is
 * related to it; without a heading, the sentences that speak of the topic.
 */
export function evidenceOfPlace(
  documents: readonly Document[],
  headings: readonly HeadingMatch[],
  { topic, matcher, request, sources }: TopicSearch,
): Evidence {
  const heading = chooseHeading(headings, request);
  const named = pickOnTopic(documents, topic, matcher, sources);
  const place = documents[0]?.place;
  const evidence = { documents, matcher, ...(place === undefined ? {} : { place }) };
  if (heading === undefined) return { ...evidence, core: named, picked: named };
  const core = below(heading, sources);
  const others = merged([...(isSlogan(heading) ? [] : named), ...relatedTo(core, documents, sources)]);
  const further = others.filter(({ unit }) => !core.some((one) => one.unit === unit));
  return { ...evidence, heading, core, picked: inOrder([...core, ...further], documents) };
}

function chooseHeading(headings: readonly HeadingMatch[], request: DraftRequest): HeadingMatch | undefined {
  const best = headings[0];
  const equal = headings.filter((one) => one.exactness === best?.exactness);
  const year = (one: HeadingMatch) => one.document.year ?? 0;
  return (
    equal.find((one) => request.year !== undefined && year(one) === request.year) ??
    equal.toSorted((a, b) => year(b) - year(a))[0]
  );
}

/** All that stands below a heading. */
function below(heading: HeadingMatch, { unitsOf }: Sources): Picked[] {
  return unitsOf(heading.document)
    .filter((unit) => unit.document === heading.document && standsUnder(heading, unit))
    .map((unit) => ({ unit, clauses: unit.clauses }));
}

/** Sentences of other parts that share a matter with those below the heading. */
function relatedTo(core: readonly Picked[], documents: readonly Document[], sources: Sources): Picked[] {
  const own = new Set(core.map(({ unit }) => unit.part));
  return pickRelated(
    documents.flatMap((document) => sources.unitsOf(document)).filter(({ part }) => !own.has(part)),
    subjectsOf(core, sources.knowledge, sources.reading.generic),
    RELATED,
  );
}

/** One entry for each sentence, with the clauses of all its entries. */
function merged(picked: readonly Picked[]): Picked[] {
  return [...new Set(picked.map(({ unit }) => unit))].map((unit) => ({
    unit,
    clauses: unit.clauses.filter((clause) =>
      picked.some((one) => one.unit === unit && one.clauses.includes(clause)),
    ),
  }));
}

function inOrder(picked: readonly Picked[], documents: readonly Document[]): Picked[] {
  return picked.toSorted(
    (a, b) =>
      documents.indexOf(a.unit.document) - documents.indexOf(b.unit.document) ||
      a.unit.span.start - b.unit.span.start,
  );
}

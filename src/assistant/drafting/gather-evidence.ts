import { type Document, headingPath } from "../../domain/document.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import { fold } from "../../language/fold.ts";
import { commaClauses } from "../../language/join-clauses.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { retrieve } from "../retrieve.ts";
import { findHeadings, type HeadingMatch, standsUnder } from "./find-heading.ts";
import { createTopicMatcher, type Picked, pickClauses, type TopicMatcher } from "./match-topic.ts";
import type { Topic } from "./read-topic.ts";
import { pickRelated, subjectsOf } from "./subjects.ts";
import type { Reading } from "./templates.ts";
import type { Part, Unit } from "./units.ts";

/** What the documents of one place say on a topic, in order of the documents. */
export interface Evidence {
  readonly place?: string;
  /** Reports and plans of the place. */
  readonly documents: readonly Document[];
  readonly matcher: TopicMatcher;
  /** The heading that the topic names. */
  readonly heading?: HeadingMatch;
  /** Of what was picked, the sentences below that heading; without one, all. */
  readonly core: readonly Picked[];
  /** What was picked, by the year that it speaks of (undefined where no year is known) and by part. */
  readonly picked: readonly Picked[];
}

/** What gathering draws on. */
export interface Sources {
  readonly knowledge: KnowledgeBase;
  readonly reading: Reading;
  readonly unitsOf: (document: Document) => readonly Unit[];
}

/** Share of the topic that the picked sentences must name together. */
const LEAST_COVERAGE = 0.5;
/** Rarity of a shared matter from which sentences are related to a heading's. */
const RELATED = 1.5;

/**
 * Finds what the documents say on a topic: the section that the topic names, whole, or else the clauses that speak of
 * it. Evidence is of one place only; the place that says most is taken where the topic names none.
 */
export async function gatherEvidence(
  topic: Topic,
  request: DraftRequest,
  sources: Sources,
): Promise<Evidence | undefined> {
  const { knowledge } = sources;
  const own = [...topic.documents].filter((document) => document.kind !== "policy");
  const matcher = createTopicMatcher(
    topic.asked.query.terms,
    knowledge.keywords.rarity,
    sources.reading.generic,
  );
  const headings = findHeadings([topic.text, topic.subject], own);
  const found = new Set(headings.map(({ document }) => document));
  for (const hit of await retrieve(topic.subject, topic.asked, new Set(own), knowledge))
    found.add(hit.document);
  const groups = placesOf(own).filter((group) => group.some((document) => found.has(document)));
  const candidates = groups.map((group) =>
    evidenceOf(
      group,
      headings.filter(({ document }) => group.includes(document)),
      matcher,
      request,
      sources,
    ),
  );
  return candidates
    .map((evidence) => ofPlaces(evidence, topic))
    .filter(isEnough)
    .sort((a, b) => strength(b) - strength(a))[0];
}

/** Documents by the place that they speak for. */
function placesOf(documents: readonly Document[]): Document[][] {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const place = fold(document.place ?? "");
    groups.set(place, [...(groups.get(place) ?? []), document]);
  }
  return [...groups.values()];
}

/** Where the topic names a village or another town, only the sentences that name it too. */
function ofPlaces(evidence: Evidence, { others }: Topic): Evidence {
  const names = ({ unit }: Picked) =>
    others.every(({ forms }) => forms.some((form) => unit.folded.includes(form)));
  if (evidence.heading !== undefined || others.length === 0) return evidence;
  return { ...evidence, core: evidence.core.filter(names), picked: evidence.picked.filter(names) };
}

function isEnough({ heading, matcher, picked }: Evidence): boolean {
  if (heading !== undefined) return true;
  const texts = picked.flatMap(({ clauses }) => clauses.map((clause) => clause.folded));
  return texts.length > 0 && matcher.coverage(texts) >= LEAST_COVERAGE;
}

function strength({ heading, picked }: Evidence): number {
  return (heading?.exactness ?? 0) * 1000 + picked.reduce((sum, { clauses }) => sum + clauses.length, 0);
}

function evidenceOf(
  documents: readonly Document[],
  headings: readonly HeadingMatch[],
  matcher: TopicMatcher,
  request: DraftRequest,
  sources: Sources,
): Evidence {
  const heading = chooseHeading(headings, request);
  const named = documents.flatMap((document) => pickNamed(document, matcher, sources));
  const place = documents[0]?.place;
  const evidence = { documents, matcher, ...(place === undefined ? {} : { place }) };
  if (heading === undefined) return { ...evidence, core: named, picked: named };
  const whole = sources
    .unitsOf(heading.document)
    .filter((unit) => unit.document === heading.document && standsUnder(heading, unit))
    .map((unit) => ({ unit, clauses: unit.clauses }));
  const others = isSlogan(heading)
    ? pickRelated(
        documents.flatMap((document) => sources.unitsOf(document)),
        subjectsOf(whole, sources.knowledge, sources.reading.generic),
        RELATED,
      )
    : named;
  const further = others.filter(({ unit }) => !whole.some((one) => one.unit === unit));
  return { ...evidence, heading, core: whole, picked: inOrder([...whole, ...further], documents) };
}

/** A heading of several clauses names no topic by its words; what stands below it does. */
function isSlogan({ section }: HeadingMatch): boolean {
  const words = fold(section.heading);
  return commaClauses(words, { start: 0, end: words.length }).length > 1;
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

/** Sentences of a document that speak of the topic, and those that go on with them. */
function pickNamed(document: Document, matcher: TopicMatcher, sources: Sources): Picked[] {
  const { reading } = sources;
  const picked: Picked[] = [];
  let before: Picked | undefined;
  for (const unit of sources.unitsOf(document)) {
    const under = sectionNames(document, unit, matcher);
    const goesOn =
      before?.unit.paragraph === unit.paragraph &&
      before.clauses[0] === before.unit.clauses[0] &&
      reading.continuations.test(unit.clauses[0]?.folded ?? "");
    const one =
      under || goesOn ? { unit, clauses: unit.clauses } : pickClauses(unit, matcher, reading.dependents);
    if (one !== undefined) picked.push(one);
    before = one;
  }
  return picked;
}

/** True under a heading of one clause that names the topic and has no headings below it. */
function sectionNames(document: Document, unit: Unit, matcher: TopicMatcher): boolean {
  if (unit.section === undefined) return false;
  const heading = fold(headingPath(document, unit.section).at(-1) ?? "");
  const single = commaClauses(heading, { start: 0, end: heading.length }).length === 1;
  const leaf = !document.sections.some((section) => section.parent === unit.section);
  return single && leaf && matcher.names(heading);
}

function inOrder(picked: readonly Picked[], documents: readonly Document[]): Picked[] {
  return picked.toSorted(
    (a, b) =>
      documents.indexOf(a.unit.document) - documents.indexOf(b.unit.document) ||
      a.unit.span.start - b.unit.span.start,
  );
}

/** What was picked of one part. */
export function ofPart(evidence: Evidence, ...parts: readonly Part[]): Picked[] {
  return evidence.picked.filter(({ unit }) => parts.includes(unit.part));
}

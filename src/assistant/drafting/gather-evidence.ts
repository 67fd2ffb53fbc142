import { type Document, headingPath } from "../../domain/document.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import { fold } from "../../language/fold.ts";
import { commaClauses, withoutNumbering } from "../../language/join-clauses.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { retrieve } from "../retrieve.ts";
import { findHeadings, type HeadingMatch, isSlogan, standsUnder } from "./find-heading.ts";
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

/** A sentence no longer than this can be the heading of its paragraph. */
const LONGEST_LEAD = 18;
/** Share of the topic that the picked sentences must name together. */
const LEAST_COVERAGE = 0.5;
/** Coverage of a sentence that names every word of the topic. */
const ALL = 0.97;
/** Lighter words say how something is asked. */
const LEAST_WEIGHT = 0.5;
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
      topic,
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

/** A place whose documents both report and plan says more than one with a longer list. */
function strength({ heading, picked }: Evidence): number {
  const parts = new Set(picked.map(({ unit }) => unit.part)).size;
  const clauses = picked.reduce((sum, one) => sum + one.clauses.length, 0);
  return (heading?.exactness ?? 0) * 1000 + parts * 10 + clauses;
}

function evidenceOf(
  topic: Topic,
  documents: readonly Document[],
  headings: readonly HeadingMatch[],
  matcher: TopicMatcher,
  request: DraftRequest,
  sources: Sources,
): Evidence {
  const heading = chooseHeading(headings, request);
  const named = narrowed(
    documents.flatMap((document) => pickNamed(document, matcher, sources)),
    topic,
    sources,
  );
  const place = documents[0]?.place;
  const evidence = { documents, matcher, ...(place === undefined ? {} : { place }) };
  if (heading === undefined) return { ...evidence, core: named, picked: named };
  const whole = sources
    .unitsOf(heading.document)
    .filter((unit) => unit.document === heading.document && standsUnder(heading, unit))
    .map((unit) => ({ unit, clauses: unit.clauses }));
  const own = new Set(whole.map(({ unit }) => unit.part));
  const related = pickRelated(
    documents.flatMap((document) => sources.unitsOf(document)).filter(({ part }) => !own.has(part)),
    subjectsOf(whole, sources.knowledge, sources.reading.generic),
    RELATED,
  );
  const others = merged([...(isSlogan(heading) ? [] : named), ...related]);
  const further = others.filter(({ unit }) => !whole.some((one) => one.unit === unit));
  return { ...evidence, heading, core: whole, picked: inOrder([...whole, ...further], documents) };
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

const JOINED = /[和与及跟、]|\band\b/u;

/** A topic of several words is all of them: where sentences name them all, the others go. */
function narrowed(picked: readonly Picked[], topic: Topic, { knowledge }: Sources): readonly Picked[] {
  const terms = topic.asked.query.terms.filter(({ weight }) => weight >= LEAST_WEIGHT);
  if (terms.length < 2 || JOINED.test(topic.asked.folded)) return picked;
  const all = createTopicMatcher(terms, knowledge.keywords.rarity);
  const full = picked.filter(
    ({ unit }) => all.coverage([unit.folded, headingPath(unit.document, unit.section).join("\n")]) > ALL,
  );
  return full.length > 0 ? full : picked;
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
  let led: number | undefined;
  for (const unit of sources.unitsOf(document)) {
    const leads = isLead(unit);
    if (leads || isPoint(unit)) led = undefined;
    const goesOn =
      before?.unit.paragraph === unit.paragraph &&
      before.clauses.length === before.unit.clauses.length &&
      reading.continuations.test(unit.clauses[0]?.folded ?? "");
    const whole = goesOn || led === unit.paragraph || sectionNames(document, unit, matcher);
    const one = whole ? { unit, clauses: unit.clauses } : pickClauses(unit, matcher, reading.dependents);
    if (one !== undefined) picked.push(one);
    if (leads && one !== undefined) led = unit.paragraph;
    before = one;
  }
  return picked;
}

/** 农业生产稳中向好。 says what the sentences after it are about, up to the next of its kind or the next point. */
function isLead({ clauses, folded }: Unit): boolean {
  return clauses.length === 1 && clauses[0]?.figures.length === 0 && folded.length <= LONGEST_LEAD;
}

function isPoint({ folded }: Unit): boolean {
  return withoutNumbering(folded) !== folded;
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

import { type Document, headingPath } from "../../domain/document.ts";
import { fold } from "../../language/fold.ts";
import { commaClauses, withoutNumbering } from "../../language/join-clauses.ts";
import type { Sources } from "./evidence.ts";
import { createTopicMatcher, type Picked, pickClauses, type TopicMatcher } from "./match-topic.ts";
import type { Topic } from "./read-topic.ts";
import type { Unit } from "./units.ts";

/** A sentence no longer than this can be the heading of its paragraph. */
const LONGEST_LEAD = 18;
/** Coverage of a sentence that names every word of the topic. */
const ALL = 0.97;
/** Lighter words say how something is asked. */
const LEAST_WEIGHT = 0.5;
const JOINED = /[和与及跟、]|\band\b/u;

/** Sentences of documents that speak of a topic, and those that go on with them, in order of the documents. */
export function pickOnTopic(
  documents: readonly Document[],
  topic: Topic,
  matcher: TopicMatcher,
  sources: Sources,
): readonly Picked[] {
  const picked = documents.flatMap((document) => pickNamed(document, matcher, sources));
  return narrowed(picked, topic, sources);
}

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

import type { Document } from "../../domain/document.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import { fold } from "../../language/fold.ts";
import { retrieve } from "../retrieve.ts";
import type { Evidence, Sources } from "./evidence.ts";
import { evidenceOfPlace } from "./evidence-of-place.ts";
import { findHeadings } from "./find-heading.ts";
import { createTopicMatcher, type Picked } from "./match-topic.ts";
import type { Topic } from "./read-topic.ts";

/** Share of the topic that the picked sentences must name together. */
const LEAST_COVERAGE = 0.5;

/**
 * Finds what the documents say on a topic: the section that the topic names, whole, or else the clauses that speak of
 * it. Evidence is of one place only; the place that says most is taken where the topic names none.
 */
export async function gatherEvidence(
  topic: Topic,
  request: DraftRequest,
  sources: Sources,
): Promise<Evidence | undefined> {
  const { knowledge, reading } = sources;
  const own = [...topic.documents].filter((document) => document.kind !== "policy");
  const matcher = createTopicMatcher(topic.asked.query.terms, knowledge.keywords.rarity, reading.generic);
  const headings = findHeadings([topic.text, topic.subject], own);
  const found = new Set(headings.map(({ document }) => document));
  for (const hit of await retrieve(topic.subject, topic.asked, new Set(own), knowledge))
    found.add(hit.document);
  return placesOf(own)
    .filter((group) => group.some((document) => found.has(document)))
    .map((group) => {
      const named = headings.filter(({ document }) => group.includes(document));
      return ofPlaces(evidenceOfPlace(group, named, { topic, matcher, request, sources }), topic);
    })
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

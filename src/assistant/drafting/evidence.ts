import type { Document } from "../../domain/document.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import type { HeadingMatch } from "./find-heading.ts";
import type { Picked, TopicMatcher } from "./match-topic.ts";
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

/** What was picked of one part. */
export function ofPart(evidence: Evidence, ...parts: readonly Part[]): Picked[] {
  return evidence.picked.filter(({ unit }) => parts.includes(unit.part));
}
